import type { RelatedRolesWords } from '../related-roles-words.js';

/** What `<related-roles>` says in Japanese. */
export const relatedRolesWords: RelatedRolesWords = {
  heading: '関連する職種',
};
