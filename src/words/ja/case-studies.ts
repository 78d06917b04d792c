import type { CaseStudiesWords } from '../case-studies-words.js';

/** What `<case-studies>` says in Japanese. */
export const caseStudiesWords: CaseStudiesWords = {
  heading: '事例',
  takeaway: 'この事例から学べること',
};
