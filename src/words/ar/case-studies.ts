import type { CaseStudiesWords } from '../case-studies-words.js';

/** What `<case-studies>` says in Arabic. */
export const caseStudiesWords: CaseStudiesWords = {
  heading: 'دراسات حالة',
  takeaway: 'ما يُستفاد منها',
};
