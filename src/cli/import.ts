import { check as checkValue, sayProblem } from '../model/check.js';
import { sections } from '../model/guide.js';
import { readOccupation } from '../model/json-ld-read.js';
import { printProblems, sectionNamed } from './check.js';
import { hasTable, tables } from './tables.js';
import { harmless, onlyFile, parseJson, print, readText, Refusal, remark, type Command } from './terminal.js';

/** The sections that a table can hold, as they stand in the help. */
const names = Object.keys(tables).join(', ').replace(/\b(?:\w+, ){8}/g, (line) => `${line.trimEnd()}\n${' '.repeat(21)}`);

/** `import`: tables and JSON-LD as what a guide holds. */
export const importData: Command = {
  summary: 'turns a table or JSON-LD into JSON for a guide',
  usage: `import <file> [--section <name>]

Prints the section that a CSV table holds, or the guide that an Occupation of schema.org (JSON-LD) makes. "-" reads
standard input. Ends with 1, and prints what is wrong, when a table fails the check, or when something of JSON-LD has to be
left out.

  --section <name>   what the table holds, one of
                     ${names}`,
  options: { section: { type: 'string' } },
  async run(files, options) {
    const file = onlyFile(files);
    const text = await readText(file);
    if (/^\uFEFF?\s*[[{]/.test(text)) {
      const json = parseJson(text, file, remark);
      if (!json) return 1;
      const { guide, problems } = readOccupation(json.document);
      if (!guide) throw new Refusal(`${file} holds no Occupation of schema.org`);
      printProblems(file, text, problems, remark);
      print(JSON.stringify(guide, null, 2));
      return problems.length ? 1 : 0;
    }
    const section = sectionNamed(options.section);
    if (!section || !hasTable(section)) throw new Refusal(`${section ? `"${section}" has no table form.` : 'What does the table hold?'} --section is one of ${Object.keys(tables).join(', ')}`);
    const { columnWords } = await import('./column-words.js');
    const { value, problems } = checkValue(sections[section], tables[section](text, columnWords(section)));
    for (const problem of problems) remark(`${file}: ${harmless(sayProblem(problem))}`);
    if (value === undefined) return 1;
    print(JSON.stringify(value, null, 2));
    return 0;
  },
};
