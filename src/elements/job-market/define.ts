import { register } from '../../define.js';
import { JobMarket } from './job-market.js';

register({ 'job-market': JobMarket });

export * from './job-market.js';
