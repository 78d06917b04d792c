import type { CaseStudiesWords } from '../case-studies-words.js';

/** What `<case-studies>` says in French. */
export const caseStudiesWords: CaseStudiesWords = {
  heading: 'Études de cas',
  takeaway: 'Ce qu’il faut en retenir',
};
