import { register } from '../../define.js';
import { RegionOutlook } from './region-outlook.js';

register({ 'region-outlook': RegionOutlook });

export * from './region-outlook.js';
