const latin = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}(?!\p{L}{0,3}\p{Sc})/u;

/** Keeps a text that runs from left to right, or holds one that does, from disturbing the order of the sentence around it. What stands isolated in it already disturbs nothing, and the sign of a currency such as `US$` is marked. */
export const isolate = (text: string): string => (latin.test(text.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '')) ? `\u2068${text}\u2069` : text);
