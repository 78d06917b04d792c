import { check as checkValue, sayProblem } from '../model/check.js';
import { readCsv, type Rows } from '../model/csv.js';
import { checkJsonLd } from '../model/json-ld-read.js';
import { findNearMisses } from '../model/near-miss.js';
import { parts, printProblems, sectionNamed } from './check.js';
import { idleCells, longRows, repeatedColumns, strayColumns } from './stray.js';
import { hasTable, tables, type TableKey } from './tables.js';
import { harmless, onlyFile, parseJson, print, readText, Refusal, remark, type Command } from './terminal.js';

/** The sections that a table can hold, as they stand in the help. */
const names = Object.keys(tables).join(', ').replace(/\b(?:\w+, ){8}/g, (line) => `${line.trimEnd()}\n${' '.repeat(21)}`);

/** Says something about a file, beside the answer. */
const remarkOn = (file: string, line: string): void => remark(`${file}: ${harmless(line)}`);

/** Says what stands in a table and is not in its section, or perhaps not as it was meant. */
function sayStray(file: string, rows: Rows, section: TableKey, words: ReadonlyMap<string, string>, value: unknown): void {
  const stray = strayColumns(rows, tables[section].columns, words);
  for (const { title, meant } of stray) remarkOn(file, `${title ? `the column ${JSON.stringify(title)} is not known` : 'a column has no title'}${meant === undefined ? '' : `: is ${JSON.stringify(meant)} meant?`}`);
  for (const { pointer, found, meant } of findNearMisses(parts[section], value)) if (!stray.some(({ title }) => `.${title}`.endsWith(`.${found}`))) remarkOn(file, `${pointer}: is "${meant}" meant?`);
  for (const title of repeatedColumns(rows)) remarkOn(file, `the column ${JSON.stringify(title)} stands there twice`);
  for (const { title, rows: idle } of idleCells(rows, tables[section].columns, words)) remarkOn(file, `the column ${JSON.stringify(title)} has no number beside it in row ${idle.slice(0, 5).join(', ')}${idle.length > 5 ? ', …' : ''}: what it says there is left out`);
  for (const row of longRows(rows)) remarkOn(file, `row ${row} has more cells than the header: the rest is left out`);
}

/** Prints the section that a table holds. */
async function importTable(file: string, text: string, section: TableKey): Promise<number> {
  const { columnWords } = await import('./column-words.js');
  const { columns, read } = tables[section];
  const words = new Map([...columns.map((column) => [column.toLowerCase(), column] as const), ...columnWords(section)]);
  const rows = readCsv(text);
  const written = read(rows, words);
  const { value, problems } = checkValue(parts[section], written);
  sayStray(file, rows, section, words, written);
  if (!rows.slice(1).some((row) => row.some((cell) => cell.trim()))) {
    remarkOn(file, 'there is nothing below the header');
    return 1;
  }
  for (const problem of problems) remarkOn(file, sayProblem(problem));
  if (value === undefined) return 1;
  print(JSON.stringify(value, null, 2));
  return 0;
}

/** Prints the guide that an occupation makes. */
function importOccupation(file: string, text: string, document: unknown): number {
  const { value: guide, problems } = checkJsonLd(document);
  if (!guide) {
    remark(`${file} holds no Occupation of schema.org`);
    return 1;
  }
  printProblems(file, text, problems, remark);
  print(JSON.stringify(guide, null, 2));
  return problems.length ? 1 : 0;
}

/** `import`: tables and JSON-LD as what a guide holds. */
export const importData: Command = {
  summary: 'turns a table or JSON-LD into JSON for a guide',
  usage: `import <file> [--section <name>]

Prints the section that a CSV table holds, or the guide that an Occupation of schema.org (JSON-LD) makes. "-" reads
standard input. Ends with 1, and prints what is wrong, when a table fails the check or holds nothing, when JSON-LD holds no
Occupation, or when something of it has to be left out. Says beside it which columns are not known; that alone is no failure.

  --section <name>   what the table holds, one of
                     ${names}`,
  options: { section: { type: 'string' } },
  async run(files, options) {
    const file = onlyFile(files);
    const text = await readText(file);
    if (!text.trim()) {
      remark(`${file} is empty`);
      return 1;
    }
    if (/^\s*[[{]/.test(text)) {
      const json = parseJson(text, file, remark);
      return json ? importOccupation(file, text, json.document) : 1;
    }
    const section = sectionNamed(options.section);
    if (!section || !hasTable(section)) throw new Refusal(`${section ? `"${section}" has no table form.` : 'What does the table hold?'} --section is one of ${Object.keys(tables).join(', ')}`);
    return importTable(file, text, section);
  },
};
