/** The guides that the package brings. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findGaps, findOverlaps, placeBlocks } from '../../src/geometry/day-spans.js';
import { sayProblem } from '../../src/model/check.js';
import { checkGuide, guide as schema, sections, type Guide } from '../../src/model/guide.js';
import type { Salary } from '../../src/model/salary.js';
import { load } from '../real-data/load.js';
import { unknownKeys } from '../real-data/unknown-keys.js';

type Json = Readonly<Record<string, unknown>>;

const names = readdirSync('data/guides').map((file) => file.replace(/\.json$/, ''));
const read = (name: string): Guide => JSON.parse(readFileSync(`data/guides/${name}.json`, 'utf8')) as Guide;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every value in a document, with its path and the objects around it, the nearest first. */
function* everything(value: unknown, path = '', around: readonly Json[] = []): Generator<{ readonly value: unknown; readonly path: string; readonly around: readonly Json[] }> {
  yield { value, path, around };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* everything(inner, `${path}/${key}`, isJson(value) ? [value, ...around] : around);
}

const textsOf = (value: unknown): readonly string[] => [...everything(value)].flatMap(({ value: text }) => (typeof text === 'string' ? [text] : []));
const sectionsOf = (guide: Guide): readonly string[] => Object.keys(guide).filter((key) => key in sections);
const salariesOf = ({ salary = [] }: Guide): readonly Salary[] => [salary].flat();
const numberOf = (figure: unknown): unknown => (isJson(figure) ? figure.value : figure);

describe.each(names)('The guide %s', (name) => {
  const guide = read(name);

  test('has nothing wrong, and no key that is unknown', () => {
    const { problems, warnings } = checkGuide(guide);
    expect(problems.map(sayProblem)).toEqual([]);
    expect(warnings).toEqual([]);
    expect(unknownKeys(schema, guide)).toEqual([]);
  });

  test('is named in English letters, as its file is', () => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(guide.id ?? name).toBe(name);
    expect(guide.$schema).toBe('../career-guide.schema.json');
  });

  test('is plain text, without spaces at an end', () => {
    expect(textsOf(guide).filter((text) => text !== text.trim() || !text || /<\/?[a-z]|&\w+;|\*\*|\]\(/i.test(text))).toEqual([]);
  });

  test('cites every source that it lists', () => {
    const cited = new Set([...everything(guide)].flatMap(({ value, path }) => (/\/source$/.test(path) ? [value] : [])));
    expect((guide.sources ?? []).map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  test('says where each measured or estimated figure is from, and from when', () => {
    const bare = [...everything(guide)].filter(({ value, around }) => {
      if (!isJson(value) || !['measured', 'estimated'].includes(String(value.kind))) return false;
      const owners = [value, ...around];
      const source = owners.find((owner) => owner.source !== undefined)?.source;
      const dated = owners.some((owner) => owner.period !== undefined || owner.asOf !== undefined);
      return source === undefined || (!dated && !/\d/.test(guide.sources?.find(({ id }) => id === source)?.title ?? ''));
    });
    // The page that the sample was made from gives this one without a date.
    expect(bare.map(({ path }) => path)).toEqual(name === 'information-technology-manager' ? ['/outlook/growthPercent'] : []);
  });

  test('says of each amount of pay what kind of figure it is, or whose', () => {
    const pay = [...everything(guide)].filter(({ path }) => /\/(minValue|maxValue|median|mean|percentile\d+)$|\/levels\/\d+\/value$/.test(path));
    const unsaid = pay.filter(({ value }) => !isJson(value) || (value.kind === undefined && value.source === undefined));
    expect(unsaid.map(({ path }) => path)).toEqual([]);
  });

  test('says in words that editorial pay is no survey', () => {
    const editorial = salariesOf(guide).filter((salary) => textsOf(salary).includes('editorial'));
    expect(editorial.filter(({ note = '' }) => !/editorial|تحريرية/.test(note))).toEqual([]);
  });

  test('copies no sentence from the public data', () => {
    const own = new Set(textsOf(guide).filter((text) => text.split(' ').length > 7));
    for (const file of ['us-ooh-guides', 'us-onet-oews', 'uk-ashe-2024'] as const) {
      const theirs = textsOf(load(file)?.records ?? []);
      expect(theirs.filter((text) => own.has(text))).toEqual([]);
    }
  });
});

test('The guides cover the document: full ones, one in Arabic, one almost empty', () => {
  for (const name of ['electrician', 'registered-nurse', 'accountant-ar']) expect(sectionsOf(read(name)).length, name).toBeGreaterThanOrEqual(15);
  expect(new Set(names.flatMap((name) => sectionsOf(read(name)))).size).toBe(Object.keys(sections).length);
  expect(sectionsOf(read('piano-tuner'))).toEqual(['remote']);
});

describe('The electrician', () => {
  const guide = read('electrician');

  test('is paid by the hour', () => {
    expect(salariesOf(guide).map(({ unitText }) => unitText)).toEqual(['HOUR', 'HOUR']);
  });

  test('climbs a ladder on which each rung pays more, in the shares of the scale that the texts name', () => {
    const rates = guide.tiers!.map(({ salary }) => salary!.levels!.map(({ value }) => numberOf(value) as number));
    expect(rates.flat()).toEqual([...rates.flat()].sort((a, b) => a - b));
    const [scale] = rates[3]!;
    const shares = rates.flat().map((rate) => Math.round((rate / scale!) * 100));
    expect(shares).toEqual([40, 45, 55, 65, 75, 85, 100, 120, 130]);
    for (const [tier, said] of [[0, '40 percent'], [0, '45 percent'], [1, '55 and then 65'], [2, '75 and then 85'], [4, '20 percent'], [5, '30 percent']] as const) {
      expect(guide.tiers![tier]!.description).toContain(said);
    }
  });

  test('starts early, and leaves no gap in the day', () => {
    const blocks = placeBlocks(guide.day!.blocks);
    expect(blocks[0]!.from).toBe(360);
    expect([findGaps(blocks), findOverlaps(blocks)]).toEqual([[], []]);
  });
});

describe('The registered nurse', () => {
  const guide = read('registered-nurse');

  test('works through the night, from 19:00 to 07:00 on the next day', () => {
    const blocks = placeBlocks(guide.day!.blocks);
    expect([blocks[0]!.from, blocks.at(-1)!.to]).toEqual([19 * 60, (24 + 7) * 60]);
    expect([findGaps(blocks), findOverlaps(blocks)]).toEqual([[], []]);
    expect(guide.day!.timeZone).toBe('America/Chicago');
  });

  test('is paid in several regions, and says which figures are withheld', () => {
    expect(salariesOf(guide).map(({ region }) => region)).toEqual(['US', 'GB', 'GB']);
    const withheld = salariesOf(guide).map((salary) => Object.keys(salary).filter((key) => JSON.stringify(salary[key as keyof Salary]).includes('"suppressed"')));
    expect(withheld).toEqual([[], ['percentile90'], ['percentile10', 'percentile75', 'percentile90']]);
  });
});

test('The accountant is written in Arabic, and paid by the month in riyals that nobody measured', () => {
  const guide = read('accountant-ar');
  expect(guide.lang).toBe('ar');
  const prose = Object.keys(sections).filter((key) => key !== 'day').flatMap((key) => textsOf(guide[key])).filter((text) => text.includes(' '));
  expect(prose.filter((text) => !/[\u0600-\u06ff]/.test(text)).sort()).toEqual(['Microsoft Dynamics 365', 'Microsoft Excel', 'Power BI', 'Power Query']);
  expect(textsOf(guide).filter((text) => /[\u0600-\u06ff].*[,;?]|[,;?].*[\u0600-\u06ff]/.test(text))).toEqual([]);
  const pay = [...salariesOf(guide), ...guide.tiers!.flatMap(({ salary }) => salary ?? [])];
  expect(new Set(pay.map(({ currency, unitText }) => `${currency} ${unitText!}`))).toEqual(new Set(['SAR MONTH']));
  const kinds = [...everything(guide)].flatMap(({ path, value }) => (path.endsWith('/kind') ? [value] : []));
  expect(new Set(kinds)).toEqual(new Set(['editorial']));
});

const hasData = load('us-onet-oews') !== undefined;

describe.skipIf(!hasData)('The figures of the guides are those of the public data (left out where ../shared is not here)', () => {
  const find = (file: string, key: string, value: string): Json => load<Json>(file)!.records.find((record) => record[key] === value)!;
  const keys = { percentile10: 'p10', percentile25: 'p25', median: 'median', percentile75: 'p75', percentile90: 'p90', mean: 'mean' } as const;
  const rowOf = (salary: Salary): Json => Object.fromEntries(Object.entries(keys).map(([key, theirs]) => [theirs, isJson(salary[key as keyof Salary]) ? (numberOf(salary[key as keyof Salary]) ?? null) : undefined]));
  const picked = (row: Json): Json => Object.fromEntries(Object.values(keys).map((key) => [key, row[key]]));

  test.each([
    ['electrician', 0, 'us-onet-oews', 'title', 'Electricians', (record: Json) => (record.wages as Json).hourly],
    ['electrician', 1, 'uk-ashe-2024', 'soc_2020', '5241', (record: Json) => record.hourly],
    ['registered-nurse', 0, 'us-onet-oews', 'title', 'Registered Nurses', (record: Json) => (record.wages as Json).annual],
    ['registered-nurse', 1, 'uk-ashe-2024', 'soc_2020', '2232', (record: Json) => record.annual_full_time],
    ['registered-nurse', 2, 'uk-ashe-2024', 'soc_2020', '2236', (record: Json) => record.annual_full_time],
  ] as const)('pay in %s, row %d', (name, row, file, key, value, at) => {
    expect(rowOf(salariesOf(read(name))[row]!)).toEqual(picked(at(find(file, key, value)) as Json));
  });

  test.each([['electrician', 'Electricians'], ['registered-nurse', 'Registered Nurses']])('the outlook of the %s', (name, title) => {
    const { outlook, skills, education } = read(name);
    const record = find('us-onet-oews', 'title', title);
    const projection = record.projection as Json;
    expect([outlook!.growthPercent, outlook!.employment, outlook!.employmentProjected, outlook!.change].map(numberOf)).toEqual([projection.percent, projection.employment_2024, projection.employment_2034, projection.numeric]);
    expect(outlook!.period).toBe(`${String(projection.from)}/${String(projection.to)}`);
    for (const item of skills![0]!.items) {
      if (typeof item === 'string') throw new Error(`${item} has no importance`);
      const rated = (record.skills as readonly Json[]).find((skill) => skill.name === item.name)!;
      expect(numberOf(item.importance), item.name).toBeCloseTo(((rated.importance as number) - 1) / 4, 4);
    }
    const asked = new Set((record.education_required as readonly Json[]).filter((each) => !each.recommend_suppress).map(({ percent }) => percent));
    for (const { share } of education!.levels!) if (numberOf(share) !== undefined) expect(asked).toContain(Math.round((numberOf(share) as number) * 1e4) / 100);
  });

  test.each([['electrician'], ['registered-nurse']])('the word for the growth of the %s is that of the handbook', (name) => {
    const { growthPercent, status } = read(name).outlook!;
    const labels = load<Json>('us-ooh-guides')!.records.map(({ outlook }) => outlook as Json).filter(({ percent }) => typeof percent === 'number').sort((a, b) => Number(a.percent) - Number(b.percent));
    const growth = Number(numberOf(growthPercent));
    // No number of the handbook may be the same: those below and above have one word.
    const around = [labels.findLast(({ percent }) => Number(percent) <= growth), labels.find(({ percent }) => Number(percent) >= growth)].map((outlook) => String(outlook!.label).toLowerCase());
    expect(around[0]).toBe(around[1]);
    expect(status!.toLowerCase().replace('growing ', '').replace('the average for all occupations', 'average')).toBe(around[0]);
  });

  test('the pay of related roles', () => {
    const similar = load<Json>('us-ooh-guides')!.records.flatMap((record) => record.similar_occupations as readonly Json[]);
    const medians = new Set([...similar.map(({ median_pay_2024: pay }) => Number(String(pay).replace(/\D/g, ''))), ...load<Json>('us-onet-oews')!.records.map(({ wages }) => ((wages as Json).annual as Json | undefined)?.median)]);
    const told = ['electrician', 'registered-nurse'].flatMap((name) => read(name).relatedRoles!).flatMap(({ salary }) => (salary ? [numberOf(salary.median)] : []));
    expect(told).toHaveLength(9);
    expect(told.filter((median) => !medians.has(median as number))).toEqual([]);
    expect(find('us-ooh-guides', 'slug', 'registered-nurses').openings_per_year).toBe(numberOf(read('registered-nurse').outlook!.openingsPerYear));
  });
});
