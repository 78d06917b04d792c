import { register } from '../../define.js';
import { ShareGuide } from './share-guide.js';

register({ 'share-guide': ShareGuide });

export * from './share-guide.js';
