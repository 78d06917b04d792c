import { register } from '../../define.js';
import { CareerTiers } from './career-tiers.js';

register({ 'career-tiers': CareerTiers });

export * from './career-tiers.js';
