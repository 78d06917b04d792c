import { register } from '../../define.js';
import { CaseStudies } from './case-studies.js';

register({ 'case-studies': CaseStudies });

export * from './case-studies.js';
