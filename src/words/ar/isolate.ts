/** Keeps an author's text, which may run from left to right, from disturbing the order of the sentence around it. Amounts need none: they are marked already. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

/** The same for a text that has Arabic parts beside an author's: those stand in a row from right to left. */
export const mixed = (text: string): string => `\u2067${text}\u2069`;
