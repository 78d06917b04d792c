/** Registers every element, and exports the classes and types. */
import { elements } from './classes.js';
import { register } from './define.js';

export * from './classes.js';

register(elements);
