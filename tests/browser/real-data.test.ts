import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Salary, SalaryRange, SalarySection } from '../../src/classes.js';
import { percentilesOf } from '../../src/model/salary.js';
import { readFigure, salariesOf, type Figure, type Source } from '../../src/model.js';
import '../../src/words/all.js';
import { frameWords } from '../../src/words/en/frame.js';
import { salaryWords } from '../../src/words/en/salary.js';
import type { Formats } from '../../src/words/locale.js';
import { wordsFor } from '../../src/words/words.js';
import { findAll, place, salaryRange, type Arrival } from './fixture.js';

interface RealSalary {
  /** Where it is from: `us-onet-oews/12`. */
  readonly name: string;
  readonly guide: { readonly title: string; readonly lang?: string; readonly sources?: readonly Source[]; readonly salary: SalarySection };
}

const { guides } = await executeServerCommand<{ readonly guides?: readonly RealSalary[] }, unknown>('real-salaries');

/** More rows than these are a table. */
const mostRows = 12;

const figuresOf = (salary: Salary): readonly Figure[] => {
  const { minValue, maxValue, mean, levels = [] } = salary;
  return [minValue, maxValue, mean, ...levels.map(({ value }) => value), ...percentilesOf(salary).map(({ figure }) => figure)].filter((figure) => figure !== undefined);
};

/** Every number and every text in a value, however deep. */
function leavesOf(value: unknown): readonly (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}

/** A text with one of the two apostrophes in Swiss numbers: the server and the browser may not write the same. */
const swiss = (text: string): string => text.replaceAll("'", '’');

/** The numbers in a text as they are written. Small raised ones, which lead to notes, are none. */
const numbersIn = (text: string): readonly string[] => swiss(text).match(/\p{Nd}(?:[\p{Nd}.,٫٬'’\u00a0\u202f]*\p{Nd})?/gu) ?? [];

/** Every way in which the numbers of a salary may be written. */
function writtenIn(salary: Salary, sources: unknown, { number, money, moneyRange, percent, period }: Formats): readonly string[] {
  const { currency } = salary;
  return [
    ...leavesOf([salary, sources]).flatMap((leaf) => (typeof leaf === 'string' ? [leaf, period(leaf)] : [number(leaf), money(leaf, currency), percent(leaf), percent(100 - leaf)])),
    ...percentilesOf(salary).flatMap((rank) => [number(rank.percent), percent(rank.percent), percent(100 - rank.percent)]),
    ...figuresOf(salary).flatMap((figure) => {
      const { atLeast, atMost } = readFigure(figure);
      return atLeast === undefined || atMost === undefined ? [] : [moneyRange(atLeast, atMost, currency)];
    }),
  ];
}

/** Every text that an element shows or says, but for the ticks of its axes. */
function saidBy(element: Element): readonly string[] {
  const texts = findAll(element, 'figure *:not(.axis *, style)').flatMap((node) => [...node.childNodes].filter((child) => child instanceof Text).map(({ data }) => data));
  return [...texts, ...findAll(element, '[aria-label]').map((node) => node.ariaLabel!)].map((text) => text.trim()).filter(Boolean);
}

/** Checks that an element shows nothing but what its data says, and all of its figures. */
function inspect(element: SalaryRange, { name, guide }: RealSalary): void {
  expect(element.status, `${name}: ${element.error?.message}`).to.equal('ready');
  const salaries = salariesOf(guide.salary);
  const { locale, formats } = element.language;
  const words = wordsFor(locale, 'salary', salaryWords);
  const frame = wordsFor(locale, 'frame', frameWords);
  const said = saidBy(element);

  const attributes = findAll(element, 'figure, figure *').flatMap((node) => [...node.attributes]);
  expect(attributes.length).to.be.greaterThan(5);
  const isLength = (attribute: string): boolean => /^([xy][12]?|width|height|c[xy]|r)$/.test(attribute);
  const wrong = attributes.filter((attribute) => (isLength(attribute.name) ? !/^-?\d+(\.\d+)?(em|%)?$/.test(attribute.value) : /NaN|undefined|\[object|Infinity|^null$/.test(attribute.value)));
  expect(wrong.map((attribute) => `${attribute.ownerElement!.localName} ${attribute.name}=${attribute.value}`), name).to.deep.equal([]);
  expect(said.filter((text) => /NaN|undefined|\bnull\b|\[object|Infinity/.test(text)), name).to.deep.equal([]);

  const notes = findAll(element, '[part=notes] li').length;
  const numbers = new Set(
    [
      ...salaries.flatMap((salary) => writtenIn(salary, guide.sources, formats)),
      ...Array.from({ length: notes + 1 }, (_, index) => formats.number(index)),
      words.tooMany(formats.number(salaries.length)),
    ].flatMap(numbersIn),
  );
  const invented = said.flatMap((text) => numbersIn(text).filter((number) => !numbers.has(number)).map((number) => `${number} in "${text}"`));
  expect(invented, `${name} shows numbers that are not in its data`).to.deep.equal([]);

  const empty = findAll(element, 'p, li, b, bdi, span, h2, a, th, text, ul, ol, figcaption').filter((node) => !node.textContent.trim() && !node.querySelector(':scope > svg:only-child'));
  expect(empty.map(({ outerHTML }) => outerHTML), `${name} has nodes without text`).to.deep.equal([]);
  const count = (selector: string): number => findAll(element, selector).length;
  const having = (has: (salary: Salary) => unknown): number => salaries.filter(has).length;
  const readings = salaries.map((salary) => figuresOf(salary).map(readFigure));
  expect(count('figure > [part=note]'), name).to.equal(having(({ asOf, sampleSize, note, source }) => asOf ?? sampleSize ?? note ?? source));
  expect(notes > 0, name).to.equal([...readings.flat(), ...salaries.flatMap(({ sampleSize }) => (sampleSize === undefined ? [] : [readFigure(sampleSize)]))].some(({ kind, source, period, note }) => kind ?? source ?? period ?? note));
  const text = said.join(' ');
  if (!having(({ mean }) => mean !== undefined)) expect(text, name).not.to.contain(`${words.mean}:`).and.not.to.contain(` ${words.mean} `);
  if (!readings.flat().some(({ suppressed }) => suppressed !== undefined)) expect(text, name).not.to.contain(frame.suppressed('unreliable'));
  if (salaries.length > mostRows) return;

  const values = readings.map((row) => new Set(row.filter(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined).map(({ atLeast, atMost }) => `${atLeast} ${atMost}`)));
  expect(count('[data-mark]'), name).to.equal(values.reduce((sum, { size }) => sum + size, 0));
  expect(count('rect.middle'), name).to.equal(
    having((salary) => [25, 75].every((percent) => percentilesOf(salary).some((rank) => rank.percent === percent && readFigure(rank.figure).suppressed === undefined))),
  );
  expect(count('path.arrow'), name).to.equal(values.reduce((sum, row) => sum + [...row].filter((value) => value.includes('undefined')).length, 0));
  const missing: string[] = [];
  for (const salary of salaries) {
    for (const figure of figuresOf(salary)) {
      const { value, atLeast = value, atMost = value } = readFigure(figure);
      for (const bound of [atLeast, atMost]) {
        if (bound !== undefined) missing.push(...numbersIn(formats.money(bound, salary.currency)).filter((number) => !swiss(text).includes(number)));
      }
    }
  }
  expect(missing, `${name} does not show some of its numbers`).to.deep.equal([]);
}

for (const arrival of ['client', 'hydrated'] satisfies Arrival[]) {
  describe(`Real pay in <salary-range> (${arrival})`, () => {
    if (!guides) {
      it.skip('was left out, because ../shared/real-data is not there');
      return;
    }
    const fileOf = ({ name }: RealSalary): string => name.replace(/\/.*/, '');
    for (const file of new Set(guides.map(fileOf))) {
      const records = guides.filter((guide) => fileOf(guide) === file);
      it(`of ${file} is shown as it is, and nothing besides: ${records.length} salaries`, async () => {
        for (let from = 0; from < records.length; from += 60) {
          const batch = records.slice(from, from + 60);
          const stage = await place(`<div hidden>${batch.map(({ guide }) => salaryRange(guide, `locale="${guide.lang ?? 'en'}"`)).join('')}</div>`, arrival);
          [...stage.querySelectorAll<SalaryRange>('salary-range')].forEach((element, index) => inspect(element, batch[index]!));
          stage.remove();
        }
      });
    }

    it('is more than two hundred salaries', () => {
      expect(guides.length).to.be.greaterThan(200);
    });
  });
}
