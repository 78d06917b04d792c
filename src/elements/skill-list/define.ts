import { register } from '../../define.js';
import { SkillList } from './skill-list.js';

register({ 'skill-list': SkillList });

export * from './skill-list.js';
