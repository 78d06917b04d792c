import { register } from '../../define.js';
import { GuideSection } from './guide-section.js';

register({ 'guide-section': GuideSection });

export * from './guide-section.js';
