import type { RelatedRolesWords } from '../related-roles-words.js';

/** What `<related-roles>` says in Arabic. */
export const relatedRolesWords: RelatedRolesWords = {
  heading: 'مهن ذات صلة',
};
