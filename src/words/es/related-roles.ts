import type { RelatedRolesWords } from '../related-roles-words.js';

/** What `<related-roles>` says in Spanish. */
export const relatedRolesWords: RelatedRolesWords = {
  heading: 'Profesiones afines',
};
