import { register } from '../../define.js';
import { CareerHero } from './career-hero.js';

register({ 'career-hero': CareerHero });

export * from './career-hero.js';
