import { register } from '../../define.js';
import { EducationPath } from './education-path.js';

register({ 'education-path': EducationPath });

export * from './education-path.js';
