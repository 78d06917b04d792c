import type { PropertyDeclaration } from 'lit';

/** A property whose attribute is a number. One that is empty, as frameworks write it for nothing, counts as absent and not as zero. */
export const number: PropertyDeclaration = { type: Number, converter: { fromAttribute: (text) => (text?.trim() ? Number(text) : null) } };
