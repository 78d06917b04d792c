import { register } from '../../define.js';
import { SalaryRange } from './salary-range.js';

register({ 'salary-range': SalaryRange });

export * from './salary-range.js';
