import type { CaseStudiesWords } from '../case-studies-words.js';

/** What `<case-studies>` says in German. */
export const caseStudiesWords: CaseStudiesWords = {
  heading: 'Fallbeispiele',
  takeaway: 'Was sich daraus lernen lässt',
};
