import { check as checkValue, type Problem } from '../model/check.js';
import { checkGuide, sections } from '../model/guide.js';
import { findNearMisses, type NearMiss } from '../model/near-miss.js';
import { sources } from '../model/source.js';
import { locator } from './locate.js';
import { count, harmless, paint, print, Refusal, remark, sayTotal, takeEach, type Command } from './terminal.js';

/** The schema of everything in a guide that a file may hold alone. */
export const parts = { ...sections, sources } as const;

/** The key of a part of a guide. */
export type PartKey = keyof typeof parts;

/** The part that `--section` names; nothing where it names none. */
export function sectionNamed(name: string | boolean | undefined): PartKey | undefined {
  if (name === undefined) return undefined;
  if (typeof name === 'string' && Object.hasOwn(parts, name)) return name as PartKey;
  throw new Refusal(`There is no section ${JSON.stringify(name)}. Sections: ${Object.keys(parts).join(', ')}`);
}

/** What is wrong with a document: a guide, or a section of one. */
function examine(document: unknown, section: PartKey | undefined): { readonly problems: readonly Problem[]; readonly warnings: readonly NearMiss[] } {
  if (!section) return checkGuide(document);
  return { problems: checkValue(parts[section], document).problems, warnings: findNearMisses(parts[section], document) };
}

/** Prints what is wrong with a document, a line each, with its place in the text. */
export function printProblems(file: string, text: string, problems: readonly Problem[], write: (line: string) => void): void {
  const locate = locator(text);
  for (const { pointer, expected, found } of problems) {
    write(`${paint('dim', `${file}:${locate(pointer)}:`)} ${paint('red', harmless(pointer || '/'))}: expected ${expected}, found ${found}`);
  }
}

/** `check`: every problem of guides. */
export const check: Command = {
  summary: 'lists everything that is wrong with guides',
  usage: `check <files…> [--section <name>]

Lists every problem of each guide with its line, column and JSON Pointer, and a warning for each key that looks like a
slip of the pen. "-" reads standard input. Ends with 1 when there is a problem; warnings are none. A file that cannot be
read is passed over, and the end is 2.

  --section <name>   the files hold that section alone, such as "salary"`,
  options: { section: { type: 'string' } },
  async run(files, options) {
    const section = sectionNamed(options.section);
    if (!files.length) throw new Refusal('Which files? "-" reads standard input.');
    const total = { problems: 0, warnings: 0 };
    const passed = await takeEach(files, print, ({ file, text, document }) => {
      const { problems, warnings } = examine(document, section);
      printProblems(file, text, problems, print);
      const locate = locator(text);
      for (const { pointer, meant } of warnings) print(`${paint('dim', `${file}:${locate(pointer)}:`)} ${paint('yellow', harmless(pointer))}: is "${meant}" meant?`);
      total.problems += problems.length;
      total.warnings += warnings.length;
    });
    total.problems += passed.broken;
    remark(sayTotal(files, passed, count(total.problems, 'problem'), count(total.warnings, 'warning')));
    return passed.unread ? 2 : total.problems ? 1 : 0;
  },
};
