/** What commands read and write. */
import { readFile } from 'node:fs/promises';
import { placesIn } from './locate.js';
import { findSyntaxProblem } from './syntax.js';

/** Something that a command cannot do as it was asked: said in one line, without a stack. */
export class Refusal extends Error {}

/** A command: what it is for, how it is called, its options in the form of `parseArgs`, and what it does. */
export interface Command {
  readonly summary: string;
  readonly usage: string;
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  /** Answers the exit code: 0, or 1 where something is wrong with a file. */
  readonly run: (files: readonly string[], options: Readonly<Record<string, string | boolean | undefined>>) => Promise<number>;
}

/** Prints a line of the answer. */
export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Prints a line beside the answer. */
export const remark = (line: string): void => void process.stderr.write(`${line}\n`);

const colors = { red: 31, yellow: 33, dim: 2 } as const;

/** Colors a text of the answer, where it goes to a screen that wants colors. */
export const paint = (color: keyof typeof colors, text: string): string =>
  process.stdout.isTTY && !process.env.NO_COLOR ? `\u001b[${colors[color]}m${text}\u001b[0m` : text;

/** A text of a file as it may go to a screen: without characters that direct the screen. */
export const harmless = (text: string): string => text.replace(/\p{Cc}/gu, '\u{fffd}');

/** A number with its noun: `1 problem`, `2 problems`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

async function readInput(): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

/** The text of a file, or of standard input for `-`. */
export async function readText(file: string): Promise<string> {
  try {
    return file === '-' ? await readInput() : await readFile(file, 'utf8');
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Parses JSON, with or without a byte-order mark. Where it is none, writes a line that says what is wrong and where, and answers nothing. */
export function parseJson(text: string, file: string, write: (line: string) => void): { readonly document: unknown } | undefined {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return { document: JSON.parse(json) as unknown };
  } catch (error) {
    const { offset = 0, expected = 'JSON', found = (error as Error).message } = findSyntaxProblem(json) ?? {};
    write(`${paint('dim', `${file}:${placesIn(json)(offset)}:`)} ${paint('red', 'not JSON')}: expected ${expected}, found ${harmless(found)}`);
    return undefined;
  }
}

/** The only file of a command that takes one. */
export function onlyFile(files: readonly string[]): string {
  const [file, ...others] = files;
  if (file === undefined || others.length) throw new Refusal(file === undefined ? 'Which file? "-" reads standard input.' : 'One file at a time.');
  return file;
}
