import { register } from '../../define.js';
import { ProsCons } from './pros-cons.js';

register({ 'pros-cons': ProsCons });

export * from './pros-cons.js';
