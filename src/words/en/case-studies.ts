import type { CaseStudiesWords } from '../case-studies-words.js';

/** What `<case-studies>` says in English. */
export const caseStudiesWords: CaseStudiesWords = {
  heading: 'Case studies',
  takeaway: 'What to take away',
};
