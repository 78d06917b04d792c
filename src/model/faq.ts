/** Questions and answers. */
import * as v from 'valibot';
import { prose } from './prose.js';
import { list, record, text } from './values.js';

/** The `faq` section. */
export const faq = list(record({ question: text, answer: prose }));

/** The `faq` section as a guide holds it. */
export type Faq = v.InferOutput<typeof faq>;
