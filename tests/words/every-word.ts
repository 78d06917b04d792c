/** Every word of a language, and every text that it can be. */
import type { Words } from '../../src/words/words.js';
import { readCalls } from './calls.js';

/** A word of a language: a text, or a function that makes one. */
export type Word = string | ((...args: readonly unknown[]) => string);

/** Every word of a language by its path: `salary.per.YEAR`. */
export function walk(value: unknown, path = ''): ReadonlyMap<string, Word> {
  if (typeof value === 'string' || typeof value === 'function') return new Map([[path, value as Word]]);
  return new Map(Object.entries(value as object).flatMap(([key, inner]) => [...walk(inner, path ? `${path}.${key}` : key)]));
}

/** How every function is called, by its path. */
export const calls = readCalls();

/** Every text a word can be, with the arguments that must stand in it. */
export function texts(path: string, word: Word): readonly { readonly text: string; readonly args: readonly string[] }[] {
  return typeof word === 'string' ? [{ text: word, args: [] }] : calls.get(path)!.map(({ args, told }) => ({ text: word(...args), args: told }));
}

/** Every text a language can say. */
export const every = (words: Words): readonly { readonly path: string; readonly text: string; readonly args: readonly string[] }[] =>
  [...walk(words)].flatMap(([path, word]) => texts(path, word).map((said) => ({ path, ...said })));

/** What a text says by itself, without its arguments and the marks that cannot be seen. */
export const bare = ({ text, args }: { readonly text: string; readonly args: readonly string[] }): string =>
  args.reduce((rest, arg) => rest.replaceAll(arg, ''), text).replace(/\p{Format}/gu, '');
