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

async function readInput(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** What a text that is not in UTF-8 begins with. Spreadsheets write such "Unicode text". */
const byteOrderMarks = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const;

/** Reads bytes as text: UTF-8, or UTF-16 where they say so. Throws where they are neither, as a wrong letter would be read for each. */
function decode(bytes: Buffer): string {
  const [encoding] = Object.entries(byteOrderMarks).find(([, [first, second]]) => bytes[0] === first && bytes[1] === second) ?? ['utf-8'];
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is text neither in UTF-8 nor in UTF-16; a spreadsheet saves it as "CSV UTF-8"');
  }
}

/** The text of a file, or of standard input for `-`, without a byte-order mark. */
export async function readText(file: string): Promise<string> {
  try {
    return decode(file === '-' ? await readInput() : await readFile(file));
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** Parses JSON. Where it is none, writes a line that says what is wrong and where, and answers nothing. */
export function parseJson(json: string, file: string, write: (line: string) => void): { readonly document: unknown } | undefined {
  try {
    return { document: JSON.parse(json) as unknown };
  } catch (error) {
    const { offset = 0, expected = 'JSON', found = (error as Error).message } = findSyntaxProblem(json) ?? {};
    write(`${paint('dim', `${file}:${placesIn(json)(offset)}:`)} ${paint('red', 'not JSON')}: expected ${expected}, found ${harmless(found)}`);
    return undefined;
  }
}

/** A file that has been read and is JSON. */
export interface JsonFile {
  readonly file: string;
  readonly text: string;
  readonly document: unknown;
}

/** How many files were passed over: those that are not JSON, and those that cannot be read. */
export interface PassedOver {
  readonly broken: number;
  readonly unread: number;
}

/** Takes files one after the other. One that cannot be read is passed over with a remark, one that is not JSON with a line. */
export async function takeEach(files: readonly string[], write: (line: string) => void, take: (file: JsonFile) => void): Promise<PassedOver> {
  const passed = { broken: 0, unread: 0 };
  for (const file of files) {
    try {
      const text = await readText(file);
      const json = parseJson(text, file, write);
      if (json) take({ file, text, document: json.document });
      else passed.broken++;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      remark(error.message);
      passed.unread++;
    }
  }
  return passed;
}

/** What was looked at and what came of it, in a line: `2 files, 1 not read: 3 problems`. */
export const sayTotal = (files: readonly string[], { unread }: PassedOver, ...found: readonly string[]): string => `${count(files.length, 'file')}${unread ? `, ${unread} not read` : ''}: ${found.join(', ')}`;

/** The only file of a command that takes one. */
export function onlyFile(files: readonly string[]): string {
  const [file, ...others] = files;
  if (file === undefined || others.length) throw new Refusal(file === undefined ? 'Which file? "-" reads standard input.' : 'One file at a time.');
  return file;
}
