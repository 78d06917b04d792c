/** The CDN bundle: registers every element. What the package loads on use is in the one file, too: the build sees to that. */
import { CareerData } from './classes.js';
import { setWordsInOrder } from './words/in-order.js';

export * from './index.js';

// The language files have no keys, and find who has them by a tag, wherever each was loaded from.
Object.assign(CareerData, { [Symbol.for('career-widgets/words@1')]: setWordsInOrder });
