/** What has to fit together in a whole guide, however far apart it stands. */
import { entriesOf, type Objection, type Rule } from './check.js';
import { salarySection } from './salary.js';
import { citation } from './source.js';
import { tiers } from './tiers.js';
import { id, isRecord, type Schema } from './values.js';
import { walk, type Visit } from './walk.js';

/** The ids of a list's entries; none when there is no list; unknown when something else stands in its place. */
const idsIn = (list: unknown): ReadonlySet<unknown> | undefined =>
  list === undefined || Array.isArray(list)
    ? new Set([...entriesOf(list)].map(([, entry]) => (isRecord(entry) ? entry.id : undefined)))
    : undefined;

/** Every source that is cited by its id is one of the guide's. */
const knownSources = (fields: Schema): Rule => (guide) => {
  const unknown: Objection[] = [];
  const known = isRecord(guide) ? idsIn(guide.sources) : undefined;
  walk(fields, guide, (schema, value, place) => {
    if (schema === citation && typeof value === 'string' && known?.has(value) === false) {
      unknown.push({ path: place(), expected: 'the id of one of /sources', found: value });
    }
  });
  return unknown;
};

/** Every tier that a level of pay names is one of the guide's. */
const knownTiers: Rule = (guide) => {
  const unknown: Objection[] = [];
  if (!isRecord(guide)) return unknown;
  const known = idsIn(guide.tiers);
  const visit: Visit = (schema, value, place) => {
    if (schema === id && typeof value === 'string' && known?.has(value) === false && place().at(-1) === 'tier') {
      unknown.push({ path: place(), expected: 'the id of one of /tiers', found: value });
    }
  };
  walk(salarySection, guide.salary, visit, ['salary']);
  walk(tiers, guide.tiers, visit, ['tiers']);
  return unknown;
};

/** The rules of a guide with the fields given. */
export const guideRules = (fields: Schema): readonly Rule[] => [knownSources(fields), knownTiers];
