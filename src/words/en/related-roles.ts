import type { RelatedRolesWords } from '../related-roles-words.js';

/** What `<related-roles>` says in English. */
export const relatedRolesWords: RelatedRolesWords = {
  heading: 'Related roles',
};
