/** Career ladders that companies published. */
import type { Guide } from '../../src/model/guide.js';
import type { Tiers } from '../../src/model/tiers.js';
import { filled } from './figures.js';
import type { Loss } from './load.js';

interface Item {
  readonly theme: string | null;
  readonly sub?: string | null;
  readonly text: string;
  readonly examples?: readonly string[];
}

interface Tier {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly items: readonly Item[];
  readonly years_text?: string;
  readonly years?: { readonly min: number | null; readonly max: number | null };
}

/** One record of `career-ladders.json`. */
export interface LadderRecord {
  readonly id: string;
  readonly company: string;
  readonly track: string;
  readonly summary?: string;
  readonly category?: string;
  readonly licence: string;
  readonly source: string;
  readonly vintage: string;
  readonly tiers: readonly Tier[];
}

/** What the guide document does without of these records. */
export const losses: readonly Loss[] = [
  { field: 'legacy', why: 'A guide that has been retired is taken down, or says so in its summary: no element has to draw a flag for it.' },
  { field: 'n_tiers', why: 'A count of the tiers, which are carried, could only contradict them.' },
  { field: 'n_items', why: 'A count of the items, which are carried, could only contradict them.' },
  { field: 'vintage', why: 'A source has a period or none: "handbook", the vintage of one ladder, is no time that a reader could hold against another.', part: true },
  { field: 'tiers[]/multiplier_text', why: 'A factor says nothing of pay without the amount that it multiplies, which the ladder does not give.' },
];

type Focus = NonNullable<Tiers[number]['focus']>;

/** The heading that an item stands under: its theme, its theme within a theme, or neither. */
const headingOf = ({ theme, sub }: Item): string => [theme, sub].filter(Boolean).join(': ');

/** Items under their headings, in the order of first mention; an item with examples is a heading over them. */
function focus(items: readonly Item[]): Focus {
  const groups = new Map<string, string[]>();
  for (const item of items) {
    const examples = item.examples ?? [];
    const title = examples.length ? [headingOf(item), item.text].filter(Boolean).join(': ') : headingOf(item);
    groups.set(title, [...(groups.get(title) ?? []), ...(examples.length ? examples : [item.text])]);
  }
  return [...groups].flatMap(([title, texts]): Focus => (title === '' ? texts : [{ title, items: texts }]));
}

/** Some ids hold a remark: "6 (internal promotion only)". */
const idOf = (id: string): string => id.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/-$/, '');

function tier({ id, title, lead, items, years_text, years }: Tier): Tiers[number] {
  return {
    id: idOf(id),
    title,
    // Where a ladder forks, the titles of its branches say so.
    track: /\((Individual Contributor|People Manager)\)$/.exec(title)?.[1],
    experience: years ? { minYears: years.min ?? undefined, maxYears: years.max ?? undefined } : undefined,
    description: filled([lead, years_text].filter((text) => text !== undefined)),
    focus: filled(focus(items)),
  };
}

/** Maps a ladder to a guide whose tiers go up. */
export function adapt(record: LadderRecord): Guide {
  const remark = / \(listed highest first in the source\)$/;
  const tiers = record.tiers.map(tier);
  return {
    id: idOf(record.id),
    lang: 'en',
    title: record.track.replace(remark, ''),
    summary: record.summary,
    codes: record.category === undefined ? undefined : [{ scheme: `${record.company} category`, value: record.category }],
    sources: [
      {
        id: 'ladder',
        title: record.source,
        publisher: record.company,
        license: record.licence,
        period: /^\d{4}(-\d{2})?$/.test(record.vintage) ? record.vintage : undefined,
      },
    ],
    tiers: remark.test(record.track) ? tiers.reverse() : tiers,
  };
}
