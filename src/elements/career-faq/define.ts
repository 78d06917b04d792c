import { register } from '../../define.js';
import { CareerFaq } from './career-faq.js';

register({ 'career-faq': CareerFaq });

export * from './career-faq.js';
