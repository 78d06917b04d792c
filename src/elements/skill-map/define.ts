import { register } from '../../define.js';
import { SkillMap } from './skill-map.js';

register({ 'skill-map': SkillMap });

export * from './skill-map.js';
