import { register } from '../../define.js';
import { CareerGuide } from './career-guide.js';

register({ 'career-guide': CareerGuide });

export * from './career-guide.js';
