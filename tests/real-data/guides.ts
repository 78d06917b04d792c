/** Every record of the real data as a guide, for sweeps over what nobody here wrote. */
import type { Guide } from '../../src/model/guide.js';
import * as careerLadders from './career-ladders.js';
import * as dailyRoutines from './daily-routines.js';
import { load, type Loss, type Provenance } from './load.js';
import * as localeCases from './locale-cases.js';
import * as payIn25Currencies from './pay-in-25-currencies.js';
import * as saasPricing from './saas-pricing.js';
import * as schemaOrgOccupations from './schema-org-occupations.js';
import * as titlesIn28Locales from './titles-in-28-locales.js';
import * as ukAshe2024 from './uk-ashe-2024.js';
import * as usOnetOews from './us-onet-oews.js';
import * as usOohGuides from './us-ooh-guides.js';

/** What each adapter file exports. */
export interface Adapter {
  readonly adapt: (record: never, provenance: Provenance) => Guide | readonly Guide[];
  readonly losses: readonly Loss[];
}

/** The adapter of each data file, by the name of the file. */
export const adapters: Readonly<Record<string, Adapter>> = {
  'us-onet-oews': usOnetOews,
  'us-ooh-guides': usOohGuides,
  'uk-ashe-2024': ukAshe2024,
  'career-ladders': careerLadders,
  'saas-pricing': saasPricing,
  'daily-routines': dailyRoutines,
  'pay-in-25-currencies': payIn25Currencies,
  'locale-cases': localeCases,
  'titles-in-28-locales': titlesIn28Locales,
  'schema-org-occupations': schemaOrgOccupations,
};

/** A guide made from a record, named after its file and its place there: `us-onet-oews/12`. */
export interface RealGuide {
  readonly name: string;
  readonly guide: Guide;
}

let guides: readonly RealGuide[] | undefined;

/** A record may become several guides: these are named `us-ooh-guides/3.0`, `us-ooh-guides/3.1`, … */
function guidesOf([file, { adapt }]: [string, Adapter]): readonly RealGuide[] {
  const data = load<never>(file);
  return (data?.records ?? []).flatMap((record, index) => {
    const made = adapt(record, data!.provenance);
    if (!Array.isArray(made)) return [{ name: `${file}/${index}`, guide: made as Guide }];
    return made.map((guide: Guide, part) => ({ name: `${file}/${index}.${part}`, guide }));
  });
}

/** All guides, made when first asked for; nothing when the real data is not beside the repository. */
export function realGuides(): readonly RealGuide[] | undefined {
  guides ??= Object.entries(adapters).flatMap(guidesOf);
  return guides.length ? guides : undefined;
}
