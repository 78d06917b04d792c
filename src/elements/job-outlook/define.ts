import { register } from '../../define.js';
import { JobOutlook } from './job-outlook.js';

register({ 'job-outlook': JobOutlook });

export * from './job-outlook.js';
