import { register } from '../../define.js';
import { WorkBalance } from './work-balance.js';

register({ 'work-balance': WorkBalance });

export * from './work-balance.js';
