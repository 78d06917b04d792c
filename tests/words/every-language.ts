/** Every language there is, found by its files, so that a new part or language needs no line here. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Words } from '../../src/words/words.js';

const folder = path.resolve('src/words');
const load = async (file: string): Promise<Readonly<Record<string, unknown>>> =>
  (await import(/* @vite-ignore */ pathToFileURL(path.join(folder, file)).href)) as Readonly<Record<string, unknown>>;

const partsIn = (lang: string): readonly string[] => readdirSync(path.join(folder, lang)).map((file) => file.slice(0, -3));
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The files of English: what every language has to have. */
export const partFiles = partsIn('en');

/** The languages that are translations, by their tags. */
export const translated = readdirSync(folder).flatMap((name) => /^([a-z]{2})\.ts$/.exec(name)?.[1] ?? []);

/** Whether a language has a file for a part. */
export const hasPart = (lang: string, file: string): boolean => partsIn(lang).includes(file);

/** The words that a file of a language exports. */
export async function wordsIn(lang: string, file: string): Promise<unknown> {
  const found = Object.entries(await load(`${lang}/${file}.ts`)).filter(([name]) => name.endsWith('Words'));
  if (found.length !== 1) throw new Error(`${lang}/${file}.ts exports ${String(found.length)} sets of words`);
  return found[0]![1];
}

/** English, of which no file has all parts. */
export const en = Object.fromEntries(await Promise.all(partFiles.map(async (file) => [camel(file), await wordsIn('en', file)] as const))) as unknown as Words;

/** English and every translation, by tag. */
export const languages: readonly (readonly [lang: string, words: Words])[] = [
  ['en', en],
  ...(await Promise.all(translated.map(async (lang) => [lang, (await load(`${lang}.ts`)).words as Words] as const))),
];
