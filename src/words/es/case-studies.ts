import type { CaseStudiesWords } from '../case-studies-words.js';

/** What `<case-studies>` says in Spanish. */
export const caseStudiesWords: CaseStudiesWords = {
  heading: 'Casos prácticos',
  takeaway: 'Qué se puede aprender',
};
