import type { TemplateResult } from 'lit';
import { drawTable } from '../../chart/table.js';
import { minuteOf } from '../../geometry/day-spans.js';
import type { Day } from '../../model/day.js';
import { writeDayTable } from '../../model/day-table.js';
import type { DayColumn } from '../../words/day-words.js';
import type { DayVoice } from './say.js';

/** Draws a day as the table it is read from, with times as a reader of the language writes them. */
export function drawDayTable(day: Day, { words, times }: DayVoice, lang: string | undefined, caption: string): TemplateResult {
  const show = (column: string, cell: string): string => {
    if (column === 'start' || column === 'end') return times.time(minuteOf(cell));
    if (column === 'timeZone') return times.zone(cell);
    return column === 'tasks' ? cell.replace(/\\([\\;])/g, '$1') : cell;
  };
  return drawTable(writeDayTable(day), { caption, title: (column) => words.columns[column as DayColumn], show, lang, isOwn: (column) => column === 'tasks' });
}
