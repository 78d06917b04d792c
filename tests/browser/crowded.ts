/** Data that asks for more room than a chart has, each in its own way, and what may be wrong with the labels of it. */
import { findAll, folded, isDisplayed, jsonScript } from './fixture.js';

export const title = 'Head of the department for the coordination of information technology, data protection and digital transformation (acting)';
export const chinese = '信息技术与数据保护协调部门负责人'.repeat(8).slice(0, 120);
export const arabic = 'رئيس قسم تنسيق تقنية المعلومات وحماية البيانات والتحول الرقمي '.repeat(2).slice(0, 120);

const measured = { kind: 'measured' };
/** Salaries. */
export const salaries: Readonly<Record<string, unknown>> = {
  typical: { name: 'Nurse', region: 'US', currency: 'USD', minValue: 90000, median: { value: 125000, ...measured }, percentile90: 160000, maxValue: 160000, levels: [{ name: 'Entry-Level', value: 100500 }, { name: 'Mid-Level', value: 125000 }, { name: 'Senior-Level', value: 149500 }] },
  crowded: { currency: 'USD', minValue: 100000, percentile10: 100500, percentile25: 101000, median: 101500, mean: 101600, percentile75: 102000, percentile90: 102500, maxValue: 103000, levels: ['A', 'Bachelor', 'Chief technology officer'].map((name, index) => ({ name, value: 101400 + index * 100 })) },
  skewed: { currency: 'EUR', minValue: 20000, percentile10: 20100, percentile25: 20200, median: 20300, percentile75: 20400, percentile90: { atLeast: 208000 } },
  large: { currency: 'IDR', unitText: 'MONTH', minValue: 4500000, median: 123456789.5, maxValue: 987654321, mean: { atLeast: 4500001, atMost: 4600000 } },
  rows: [
    { name: 'Hospitals', region: 'US', currency: 'USD', minValue: 50000, percentile25: 55000, median: 60000, percentile75: 75000, maxValue: 90000 },
    { name: 'Clinics', currency: 'USD', median: { suppressed: 'unreliable' } },
    { name: 'Schools', currency: 'USD', percentile10: 41000, median: 43000, percentile90: { atLeast: 44000 } },
    { name: 'Freelance', currency: 'USD', unitText: 'HOUR', minValue: 25.5, median: 39.27, levels: [{ name: 'Junior', value: 30 }, { name: 'Senior', value: 50 }] },
  ],
  long: { name: title, currency: 'USD', minValue: 1000, median: 1100, maxValue: 2000, levels: [title, chinese, arabic].map((name, index) => ({ name, value: 1000 + index * 300 })) },
};

const tiers = [
  { id: 'junior', title: 'Junior Manager of Information Technology and Services', experience: { minYears: 2, maxYears: 5 } },
  { id: 'mid', title: 'Mid-Level Information Technology Manager', experience: { minYears: 5, maxYears: 10 } },
  { id: 'senior', title: 'Senior Information Technology Manager', experience: { minYears: 10 } },
  { id: 'cio', title: 'Chief Information Officer (CIO)', experience: { minYears: 15 } },
];
const blocks = (...given: readonly (readonly [name: string, start: string, end: string])[]): readonly Record<string, unknown>[] => given.map(([name, start, end]) => ({ name, start, end }));
const days = {
  /** Each with its tasks under it, where that has room. */
  even: { blocks: blocks(['Coordination of all', '08:00', '11:00'], ['Engineering at hand', '11:00', '14:00'], ['Writing of reports.', '14:00', '17:00']).map((block) => ({ ...block, tasks: ['Reading what has been reported'] })) },
  bare: { blocks: blocks(['Standup', '08:00', '09:30'], ['Coordination calls', '09:30', '12:00'], ['Lunch', '12:00', '12:30'], ['Engineering work', '12:30', '17:00']) },
};
const skills = {
  groups: [
    { title: 'Information management', id: 'base', skills: ['Database administration', 'Information system', 'SQL'] },
    { title: 'Interpersonal abilities', skills: ['Presenting to an audience', 'Listening'] },
    { title: 'Economics', skills: ['Cost-benefit analyses', 'Forecasting of demand in markets'] },
  ],
  links: [{ from: 'sql', to: 'listening' }],
};

/** Every chart, as it stands on a page. */
export const charts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(salaries).map(([name, data]) => [`salary-range, ${name}`, `<salary-range you="101450">${jsonScript(data)}</salary-range>`])),
  'career-tiers': `<career-tiers years="6.5" current="mid">${jsonScript(tiers)}</career-tiers>`,
  'career-tiers without years': `<career-tiers>${jsonScript(tiers.map(({ title: name }) => ({ title: name })))}</career-tiers>`,
  'day-timeline': `<day-timeline now>${jsonScript(days.even)}</day-timeline>`,
  'day-timeline without tasks': `<day-timeline>${jsonScript(days.bare)}</day-timeline>`,
  'job-outlook': `<job-outlook>${jsonScript({ name: 'Glaziers', growthPercent: 106.75, benchmark: { name: 'All occupations', growthPercent: 3.1 } })}</job-outlook>`,
  'skill-map': `<skill-map>${jsonScript(skills)}</skill-map>`,
  'skill-map as a tree': `<skill-map layout="radial">${jsonScript(skills)}</skill-map>`,
};

const overlap = (a: DOMRect, b: DOMRect): boolean => {
  // The box of a font is higher than its letters.
  const spare = Math.max(4, Math.min(a.height, b.height) / 8);
  return a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - spare && b.top < a.bottom - spare;
};

/** What can be read of an element beside its pictures. */
export function readBesides(element: Element): string {
  const range = document.createRange();
  const isRead = (node: Text): boolean => {
    const parent = node.parentElement!;
    range.selectNodeContents(node);
    return !parent.closest('svg') && range.getClientRects().length > 0 && getComputedStyle(parent.closest('.head') ?? parent).clipPath === 'none';
  };
  return folded(
    findAll(element, 'figure *')
      .flatMap(({ childNodes }) => [...childNodes].filter((node): node is Text => node instanceof Text && isRead(node)).map(({ data }) => data))
      .join(' '),
  );
}

/** The texts of an element's pictures, of which some have no room. */
const labelsOf = (element: Element): readonly SVGTextElement[] => findAll<SVGTextElement>(element, '[part=plot] svg text');

/** What is wrong with the labels of a chart: those that meet, leave their frame, or are said nowhere. */
export function labelFaults(element: Element): readonly string[] {
  const found: string[] = [];
  const frame = element.getBoundingClientRect();
  const isBeyond = (box: DOMRect, of: DOMRect): boolean => box.left < of.left - 1 || box.right > of.right + 1;
  const labels = labelsOf(element).filter(isDisplayed).map((node) => ({ node, text: node.textContent, box: node.getBoundingClientRect() }));
  for (const [index, { node, text, box }] of labels.entries()) {
    if (isBeyond(box, frame)) found.push(`"${text}" leaves the frame`);
    // The lines of one label are as far apart as the font is high.
    for (const other of labels.slice(index + 1)) if (other.node.parentNode !== node.parentNode && overlap(box, other.box)) found.push(`"${text}" meets "${other.text}"`);
  }
  for (const form of ['across', 'down']) {
    findAll(element, `[data-mark] .${form} .block`).forEach((block, index) => {
      const label = findAll(element, `.${form}.label`)[index]!;
      for (const node of label.querySelectorAll('text')) if (isDisplayed(node) && isBeyond(node.getBoundingClientRect(), block.getBoundingClientRect())) found.push(`"${node.textContent}" leaves its block`);
    });
  }
  const read = readBesides(element);
  for (const node of labelsOf(element)) {
    // Of an axis, and of a moment, nothing is lost; the list has times of its own form, and needs no numbers.
    if (isDisplayed(node) || node.closest('.axis, .now, .down, .across:not(.label), .label text:not(.name)')) continue;
    const said = node.textContent.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹\u2009]+$/, '').split(' · ').map(folded);
    for (const text of said) if (!read.includes(text)) found.push(`"${text}" is said nowhere`);
  }
  return found;
}

/** Waits until labels have been looked at: a change is seen in one frame, and answered in the next. */
export const looked = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))));
