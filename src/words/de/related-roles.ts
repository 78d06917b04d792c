import type { RelatedRolesWords } from '../related-roles-words.js';

/** What `<related-roles>` says in German. */
export const relatedRolesWords: RelatedRolesWords = {
  heading: 'Verwandte Berufe',
};
