import type { TemplateResult } from 'lit';
import { drawTable, textsOf } from '../../chart/table.js';
import type { Tier, Tiers } from '../../model/tiers.js';
import { readTiersTable, writeTiersTable } from '../../model/tiers-table.js';
import type { TierColumn } from '../../words/tiers-words.js';
import type { TierVoice } from './say.js';

export { writeTiersTable as writeTable };

const focusOf = (focus: NonNullable<Tier['focus']>): readonly string[] =>
  focus.map((each) => (typeof each === 'string' ? each : [each.title, (each.items ?? []).join('; ').replace(/([.!?…。！？؟]); /g, '$1 ')].filter(Boolean).join(': ')));

/** Draws tiers as the table they are read from. What the table holds as JSON is shown as text. */
export function drawTiersTable(tiers: Tiers, { words, formats }: TierVoice, lang: string | undefined, caption: string): TemplateResult {
  const isOwn = (column: string): boolean => ['alternateTitles', 'description', 'focus'].includes(column);
  const show = (column: string, cell: string): string | readonly string[] => {
    if (column === 'minYears' || column === 'maxYears') return formats.number(Number(cell));
    if (!isOwn(column)) return cell;
    const [{ alternateTitles, description, focus = [] } = {}] = readTiersTable([[column], [cell]]) as readonly Partial<Tier>[];
    return description === undefined ? (alternateTitles ?? focusOf(focus)) : textsOf(description);
  };
  return drawTable(writeTiersTable(tiers), { caption, title: (column) => words.columns[column as TierColumn], show, lang, isOwn });
}
