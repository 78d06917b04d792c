import type { TemplateResult } from 'lit';
import { drawTable } from '../../chart/table.js';
import { parseFigure } from '../../model/figure-text.js';
import { readFigure, type Figure, type FigureKind } from '../../model/figure.js';
import type { SkillMap } from '../../model/skill-map.js';
import { writeSkillMapTable } from '../../model/skill-map-table.js';
import { toolWords } from '../../words/en/tools.js';
import type { SkillMapColumn } from '../../words/skill-map-words.js';
import { wordsFor } from '../../words/words.js';
import type { SkillVoice } from './say.js';

/** Draws a skill map as the table it is read from, with levels as a reader of the language writes them. */
export function drawSkillTable(map: SkillMap, voice: SkillVoice, lang: string | undefined, caption: string): TemplateResult {
  const { words, frame, formats } = voice;
  const title = (column: string): string => {
    const [base = column, part] = column.split('.');
    return part ? wordsFor(formats.locale, 'tools', toolWords).columnOf(title(base), part as 'kind' | 'source' | 'period' | 'note') : words.columns[base as SkillMapColumn];
  };
  const show = (column: string, cell: string): string => {
    if (column === 'list') return words.lists[cell as 'skills' | 'links'];
    if (column === 'level') return voice.share(readFigure(parseFigure(cell) as Figure));
    if (column === 'level.kind') return frame.kinds[cell as FigureKind];
    return column === 'level.period' ? formats.period(cell) : cell;
  };
  return drawTable(writeSkillMapTable(map), { caption, title, show, lang });
}
