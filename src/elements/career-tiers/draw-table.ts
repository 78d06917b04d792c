import type { TemplateResult } from 'lit';
import { drawTable } from '../../chart/table.js';
import type { Prose } from '../../model/prose.js';
import type { Tier, Tiers } from '../../model/tiers.js';
import { readTiersTable, writeTiersTable } from '../../model/tiers-table.js';
import { tierColumnWords } from '../../words/en/tiers-columns.js';
import type { TierColumn } from '../../words/tiers-words.js';
import { wordsFor } from '../../words/words.js';
import type { TierVoice } from './say.js';

export { writeTiersTable as writeTable };

/** Every text of prose, in its order. */
const textsOf = (prose: Prose): readonly string[] =>
  typeof prose === 'string' ? [prose] : prose.flatMap((passage) => (typeof passage === 'string' ? [passage] : [passage.title, ...(passage.body ?? []), ...(passage.items ?? [])]));

const focusOf = (focus: NonNullable<Tier['focus']>): readonly string[] =>
  focus.map((each) => (typeof each === 'string' ? each : [each.title, (each.items ?? []).join('; ').replace(/(?<=[\p{Sentence_Terminal}…]); /gu, ' ')].filter(Boolean).join(': ')));

/** Draws tiers as the table they are read from. What the table holds as JSON is shown as text. */
export function drawTiersTable(tiers: Tiers, { formats }: TierVoice, lang: string | undefined, caption: string): TemplateResult {
  const titles = wordsFor(formats.locale, 'tiersColumns', tierColumnWords);
  const isOwn = (column: string): boolean => ['alternateTitles', 'description', 'focus'].includes(column);
  const show = (column: string, cell: string): string => {
    if (column === 'minYears' || column === 'maxYears') return formats.number(Number(cell));
    if (!isOwn(column)) return cell;
    const [{ alternateTitles, description, focus = [] } = {}] = readTiersTable([[column], [cell]]) as readonly Partial<Tier>[];
    return description === undefined ? (alternateTitles ?? focusOf(focus)).join('; ') : textsOf(description).join('\n\n');
  };
  return drawTable(writeTiersTable(tiers), { caption, title: (column) => titles[column as TierColumn], show, lang, isOwn });
}
