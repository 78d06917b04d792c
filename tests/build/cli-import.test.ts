import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as model from '../../src/model.js';
import { writeCsv, type Rows } from '../../src/model/csv.js';
import { checkGuide, sections, type Guide } from '../../src/model/guide.js';
import { installPackage, run, type Answer, type Installed } from './built.js';
import { openDesk, type Desk } from './desk.js';

let installed: Installed;
let desk: Desk;
const script = (): string => path.join(installed.folder, installed.manifest.bin['career-widgets'] ?? '');

beforeAll(async () => {
  installed = await installPackage();
  desk = openDesk(script(), installed.project);
}, 120_000);
afterAll(() => {
  desk?.close();
  installed?.remove();
});

/** Runs the command in the project, with a text on standard input if given. */
const call = (args: readonly string[], input?: string): Promise<Answer> => desk.call(args, input);
/** Puts a file into the project. */
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path.join(installed.project, name), content);
  return name;
};

const { writeProseTable: prose, writeTextsTable: texts } = model;
/** What writes the table of each section. */
const writers = {
  demand: model.writeDemandTable, salary: model.writeSalaryTable, coreFunctions: prose, responsibilities: texts, workSetting: prose,
  technologies: model.writeTechnologiesTable, skills: model.writeSkillsTable, careerPath: prose, education: model.writeEducationTable,
  tiers: model.writeTiersTable, globalOutlook: prose, regions: model.writeRegionsTable, market: model.writeMarketTable,
  day: model.writeDayTable, balance: model.writeBalanceTable, skillMap: model.writeSkillMapTable, prosCons: model.writeProsConsTable,
  mistakes: texts, advice: texts, caseStudies: model.writeCaseStudiesTable, portfolio: prose, outlook: model.writeOutlookTable,
  relatedRoles: model.writeRelatedRolesTable, faq: model.writeFaqTable, pricing: model.writePricingTable, sources: model.writeSourcesTable,
} as const;

describe('import', () => {
  test.each([
    { section: 'salary', csv: 'currency;median;percentile90;level:Senior\nUSD;5;>=9;8\n', value: { currency: 'USD', median: 5, percentile90: { atLeast: 9 }, levels: [{ name: 'Senior', value: 8 }] } },
    { section: 'tiers', csv: 'title,minYears\nA,0\nB,3\n', value: [{ title: 'A', experience: { minYears: 0 } }, { title: 'B', experience: { minYears: 3 } }] },
    { section: 'day', csv: 'name,start,end\nMorning,9:00,12:00\n', value: { blocks: [{ name: 'Morning', start: '09:00', end: '12:00' }] } },
    { section: 'skillMap', csv: 'group,skill\nBasics,SQL\n', value: { groups: [{ title: 'Basics', skills: ['SQL'] }] } },
  ])('prints the $section that a table holds', async ({ section, csv, value }) => {
    const { code, stdout, stderr } = await call(['import', put('table.csv', csv), '--section', section]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject(value);
    expect(checkGuide({ title: 'T', [section]: JSON.parse(stdout) }).problems).toEqual([]);
  });

  test('knows a table of every section that can be written as one, and says of exactly those that it does', async () => {
    const { stdout: started } = await call(['new', 'Welder']);
    const guide = JSON.parse(started) as Required<Guide>;
    // What stands above the map has no place in its table.
    guide.skillMap = { groups: guide.skillMap?.groups ?? [], ...(guide.skillMap?.links && { links: guide.skillMap.links }) };
    const keys = [...Object.keys(sections).filter((key) => key !== 'remote'), 'sources'] as readonly (keyof typeof writers)[];
    expect(Object.keys(writers).sort()).toEqual([...keys].sort());
    const answers = await Promise.all(keys.map((key) => call(['import', '-', '--section', key], writeCsv((writers[key] as (section: unknown) => Rows)(guide[key])))));
    for (const [index, { code, stdout, stderr }] of answers.entries()) {
      expect({ code, stderr }, keys[index]).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(stdout), keys[index]).toEqual(guide[keys[index]!]);
    }
    const { stderr } = await call(['import', '-'], 'a,b\n');
    expect(/--section is one of (.+)\n/.exec(stderr)?.[1]?.split(', ')).toEqual(keys);
    const { stdout: help } = await call(['import', '--help']);
    expect(/what the table holds, one of\n([^]+)$/.exec(help)?.[1]?.trim().split(/,\s+/)).toEqual(keys);
  });

  test.each([
    { section: 'salary', csv: 'Währung;Median\nEUR;50000\n', value: { currency: 'EUR', median: 50000 } },
    { section: 'tiers', csv: 'title,إلى سنة\nA,3\n', value: [{ title: 'A', experience: { maxYears: 3 } }] },
    { section: 'day', csv: '名称,開始,終了\nA,9:00,12:00\n', value: { blocks: [{ name: 'A', start: '09:00', end: '12:00' }] } },
    { section: 'skillMap', csv: 'GROUPE,Compétence\nA,SQL\n', value: { groups: [{ title: 'A', skills: ['SQL'] }] } },
    { section: 'pricing', csv: 'Nombre,Precio,Moneda\nA,5,EUR\n', value: { plans: [{ name: 'A', prices: [{ price: 5, priceCurrency: 'EUR' }] }] } },
    { section: 'faq', csv: 'Question,Réponse\nA,B\n', value: [{ question: 'A', answer: 'B' }] },
    { section: 'prosCons', csv: 'Liste;Text\nVorteile;A\nNachteile;B\n', value: { pros: ['A'], cons: ['B'] } },
  ])('knows the columns of $section in the words of every language', async ({ section, csv, value }) => {
    const { code, stdout, stderr } = await call(['import', '-', '--section', section], csv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject(value);
  });

  test('loads the languages for a table alone', async () => {
    const first = (args: readonly string[], input: string): Promise<Answer> => run(process.execPath, [script(), ...args], installed.project, input);
    const german = path.join(installed.folder, 'dist/words/de.js');
    renameSync(german, `${german}.away`);
    expect(await first(['check', '-'], '{"title": "T"}')).toMatchObject({ code: 0 });
    expect(await first(['import', '-'], '{"@type": "Occupation", "name": "T"}')).toMatchObject({ code: 0 });
    expect((await first(['import', '-', '--section', 'faq'], 'question,answer\nA,B\n')).stderr).toContain('de.js');
    renameSync(`${german}.away`, german);
  });

  test('prints what is wrong with a table, and no JSON', async () => {
    expect(await call(['import', '-', '--section', 'salary'], 'median\n12k\n')).toEqual({
      code: 1,
      stdout: '',
      stderr: '-: /currency: expected a currency code such as USD, found nothing\n-: /median: expected a number, found "12k"\n',
    });
  });

  test.each([
    { section: 'salary', csv: 'currency,medain,percentile90\nUSD,5,9\n', says: ['the column "medain" is not known: is "median" meant?'] },
    { section: 'salary', csv: 'currency,min,median,Notes of mine\nUSD,1,5,a\n', says: ['the column "min" is not known: is "minValue" meant?', 'the column "Notes of mine" is not known'] },
    { section: 'salary', csv: 'Währug;Median;MINVALUE;level:Senior;median.source\nEUR;5;1;9;a\n', says: ['the column "Währug" is not known: is "währung" meant?', '/currency: expected a currency code such as USD, found nothing'], code: 1 },
    { section: 'skillMap', csv: 'group,skil\nA,SQL\n', says: ['the column "skil" is not known: is "skill" meant?'] },
    { section: 'pricing', csv: 'plan,prise,priceCurrency\na,5,EUR\n', says: ['the column "prise" is not known: is "price" meant?', '/plans/0/prices/0/price: expected a number, found nothing'], code: 1 },
    { section: 'relatedRoles', csv: 'title,salary.currency,salary.medain,salary.level:A\nA,EUR,5,6\n', says: ['the column "salary.medain" is not known: is "salary.median" meant?'] },
    { section: 'prosCons', csv: 'list,text\npro,A\ncons,B\n', says: ['/pro: is "pros" meant?'] },
    { section: 'faq', csv: 'question,answer,شيء\nA,B,C\n', says: ['the column "شيء" is not known'] },
    { section: 'salary', csv: 'currency,minValue,maxValue\nUSD,1,200,300\n', says: ['row 2 has more cells than the header: the rest is left out'] },
    { section: 'salary', csv: 'currency,median,median\nUSD,1,2\n', says: ['the column "median" stands there twice'] },
    { section: 'faq', csv: 'question,answer,,\nA,B,,\nA,B,C,\n', says: ['a column has no title'] },
    { section: 'outlook', csv: 'name,openingsPerYear,OpeningsPerYear.Note,benchmark.growthPercent.kind,source\nA,,a,,b\n', says: ['the column "OpeningsPerYear.Note" has no number beside it in row 2: what it says there is left out'] },
    { section: 'salary', csv: `currency,level:A,level:A.note,median.kind,source\n${'USD,,a,measured,b\n'.repeat(6)}`, says: ['level:A.note', 'median.kind'].map((title) => `the column "${title}" has no number beside it in row 2, 3, 4, 5, 6, …: what it says there is left out`) },
    { section: 'faq', csv: 'question,answer\n', says: ['there is nothing below the header'], code: 1 },
    { section: 'salary', csv: '"x"', says: ['the column "x" is not known', 'there is nothing below the header'], code: 1 },
    { section: 'tiers', csv: 'title,minYears\n,\n, \n', says: ['there is nothing below the header'], code: 1 },
  ])('says what it does not read in $csv', async ({ section, csv, says, code = 0 }) => {
    const answer = await call(['import', '-', '--section', section], csv);
    expect(answer).toMatchObject({ code, stderr: says.map((line) => `-: ${line}\n`).join('') });
    expect(Boolean(answer.stdout)).toBe(code === 0);
  });

  /** A text in UTF-16, in the order of bytes that is the machine's own or the other one. */
  const inUtf16 = (text: string, isBigEndian: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return isBigEndian ? bytes.swap16() : bytes;
  };

  test.each([false, true])('reads the "Unicode text" of a spreadsheet, in either order of bytes: %s', async (isBigEndian) => {
    const table = put('unicode.txt', inUtf16('Währung\tMedian\tnote\r\nEUR\t50000\té\r\n', isBigEndian));
    const { code, stdout, stderr } = await call(['import', table, '--section', 'salary']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ currency: 'EUR', median: 50000, note: 'é' });
    expect(await call(['check', put('guide.json', inUtf16('{"title": 5}', isBigEndian))])).toMatchObject({ code: 1, stdout: 'guide.json:1:11: /title: expected text, found 5\n' });
  });

  test('refuses text of which it cannot know the letters', async () => {
    const { code, stdout, stderr } = await call(['import', put('latin.csv', Buffer.from('currency,note\nEUR,\xe9\n', 'latin1')), '--section', 'salary']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^latin\.csv cannot be read: it is text neither in UTF-8 nor in UTF-16; /);
  });

  test.each(['', ' \n', '\uFEFF'])('says that a file is empty, and prints no list: %j', async (text) => {
    expect(await call(['import', put('empty.csv', text), '--section', 'faq'])).toEqual({ code: 1, stdout: '', stderr: 'empty.csv is empty\n' });
  });

  test('prints the guide that an occupation of schema.org makes', async () => {
    const occupation = { '@type': 'Occupation', name: 'Nurse', estimatedSalary: { '@type': 'MonetaryAmountDistribution', currency: 'USD', duration: 'P1Y', median: 109000 } };
    const { code, stdout } = await call(['import', '-'], JSON.stringify({ '@context': 'https://schema.org', '@graph': [occupation] }));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ title: 'Nurse', salary: { currency: 'USD', unitText: 'YEAR', median: 109000 } });
  });

  test('says where it leaves something of an occupation out, and prints the rest', async () => {
    const { code, stdout, stderr } = await call(['import', '-'], '{"@type": "Occupation", "name": "Nurse",\n "estimatedSalary": {"currency": "USD", "median": "1,200.50", "percentile90": "12k"}}');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '-:2:79: /estimatedSalary/percentile90: expected a number, found "12k"\n' });
    expect(JSON.parse(stdout)).toEqual({ title: 'Nurse', salary: { currency: 'USD', median: 1200.5 } });
  });

  test.each(['{"@type": "Person"}', '[]', '{}', '{"@type": "Occupation"}'])('says that there is no occupation in %s, which is a fault of the file', async (json) => {
    expect(await call(['import', '-'], json)).toEqual({ code: 1, stdout: '', stderr: '- holds no Occupation of schema.org\n' });
  });

  test.each([
    { args: [], input: 'a,b\n', says: /^What does the table hold\?/ },
    { args: ['--section', 'remote'], input: 'a,b\n', says: /^"remote" has no table form\. --section is one of demand, salary, / },
  ])('refuses $input with $args', async ({ args, input, says }) => {
    const { code, stderr } = await call(['import', '-', ...args], input);
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
  });
});
