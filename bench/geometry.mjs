/**
 * Measures the layouts alone, without a browser: how much longer ten times the rows take. Near 10 is a straight line.
 *
 * A new layout is a line in `layouts`: its name, and a function that lays out a count of rows.
 */
import { fileURLToPath } from 'node:url';
import { summarize } from './numbers.mjs';
import { makeRows } from './rows.mjs';

const counts = [100, 1000];

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const salaryOptions = {
  label: ([{ name, reading }]) => [name.name ?? name.type, dollars.format(reading.value)],
  tick: (value) => dollars.format(value),
};

const salaryOf = ({ title, min, p25, median, p75, max, levels }) => ({ name: title, currency: 'USD', minValue: min, percentile25: p25, median, percentile75: p75, maxValue: max, levels });

/** A map of skills in five groups, and as many links between them. */
const skillsOf = (count) => ({
  groups: Array.from({ length: 5 }, (_, group) => ({ title: `Group ${group}`, skills: Array.from({ length: count / 5 }, (_, skill) => `Skill ${group} ${skill}`) })),
  links: Array.from({ length: count }, (_, index) => ({ from: `skill-${index % 5}-${index % (count / 5)}`, to: `skill-${(index * 7 + 1) % 5}-${(index * 3) % (count / 5)}` })),
});

/** Every layout, as a function that takes a count and answers the work to time. */
const layouts = (geometry) => [
  {
    name: 'layoutSalaryRange, rows on one axis',
    prepare(count) {
      const pays = makeRows(count).map((row) => ({ salary: salaryOf(row), unit: 'YEAR', conversions: [] }));
      return () => geometry.layoutSalaryRange(pays, salaryOptions);
    },
  },
  {
    name: 'layoutSalaryRange, an axis for each row',
    prepare(count) {
      const pays = makeRows(count).map((row) => ({ salary: salaryOf(row), unit: 'YEAR', conversions: [] }));
      return () => pays.map((pay) => geometry.layoutSalaryRange([pay], salaryOptions));
    },
  },
  {
    name: 'layoutJobOutlook, an outlook for each row',
    prepare(count) {
      const outlooks = makeRows(count).map(({ median }) => ({ growthPercent: (median % 90) - 40, benchmark: { growthPercent: { atLeast: 2, atMost: 4 } } }));
      return () => outlooks.map((outlook) => geometry.layoutJobOutlook(outlook, { label: ({ atLeast }) => `${atLeast}%` }));
    },
  },
  {
    name: 'layoutSkillMap, four skills and links for each row',
    prepare(count) {
      const map = skillsOf(4 * count);
      return () => geometry.layoutSkillMap(map);
    },
  },
  {
    name: 'layoutSkillTree, four skills and links for each row',
    prepare(count) {
      const map = skillsOf(4 * count);
      return () => geometry.layoutSkillTree(geometry.layoutSkillMap(map));
    },
  },
];

/** Milliseconds that the process works for something, as a mean of some times; waiting for its turn is not counted. */
function time(work, times) {
  const start = process.cpuUsage();
  for (let turn = 0; turn < times; turn++) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / times;
}

/** Measures every layout; counts take turns, so that a slow moment meets all of them. */
export async function measureGeometry(rounds = 15) {
  const geometry = await import(new URL('../dist/geometry.js', import.meta.url));
  return layouts(geometry).map(({ name, prepare }) => {
    const works = counts.map(prepare);
    // Each count lays out as many rows in a turn, so that both bear their share of what the engine does now and then:
    // a few rows are mostly laid out between two collections of garbage, many rows never are.
    const turn = () => works.map((work, index) => time(work, Math.max(...counts) / counts[index]));
    // Until the engine has made up its mind about the code.
    for (let warm = 0; warm < 20; warm++) turn();
    const taken = Array.from({ length: rounds }, turn);
    return {
      name,
      counts,
      milliseconds: counts.map((_, index) => summarize(taken.map((round) => round[index]))),
      ratio: summarize(taken.map(([few, many]) => many / few)),
    };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, milliseconds, ratio } of await measureGeometry()) {
    console.log(`${name}: ${milliseconds.map(({ median }, index) => `${counts[index]} in ${median.toFixed(1)} ms`).join(', ')}, ratio ${ratio.median.toFixed(1)}`);
  }
}
