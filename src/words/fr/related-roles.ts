import type { RelatedRolesWords } from '../related-roles-words.js';

/** What `<related-roles>` says in French. */
export const relatedRolesWords: RelatedRolesWords = {
  heading: 'Métiers proches',
};
