import { register } from '../../define.js';
import { TechStack } from './tech-stack.js';

register({ 'tech-stack': TechStack });

export * from './tech-stack.js';
