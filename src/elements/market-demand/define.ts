import { register } from '../../define.js';
import { MarketDemand } from './market-demand.js';

register({ 'market-demand': MarketDemand });

export * from './market-demand.js';
