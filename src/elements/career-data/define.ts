import { register } from '../../define.js';
import { CareerData } from './career-data.js';

register({ 'career-data': CareerData });

export * from './career-data.js';
