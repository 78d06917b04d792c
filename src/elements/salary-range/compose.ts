/** Puts together what `<salary-range>` shows of a section: which salaries, in which unit, on which axes, in which words. */
import type { Notes } from '../../chart/notes.js';
import type { Pay } from '../../geometry/pay-units.js';
import { layoutSalaryRange, type PayAxis } from '../../geometry/salary-range.js';
import type { PayVoice } from './say.js';

/** What the element's attributes say about how to show pay. */
export interface PaySettings {
  readonly axisMin: number | null;
  readonly axisMax: number | null;
}

/** Pay in the unit and currency to show it in. */
export interface ShownPay {
  readonly pays: readonly Pay[];
  /** The reader's own pay, in the currency and unit of the first. */
  readonly you: number | null;
}

/** What the pays are called together: by their unit of time where they have one. */
export function nameOf(pays: readonly Pay[], { words }: PayVoice): string {
  const [unit, ...others] = new Set(pays.map((pay) => pay.unit));
  return unit && !others.length ? words.heading[unit] : words.pay;
}

/** A number that was set; frameworks set text from markup as a property, too. */
const finite = (value: number | null): number | undefined => (value !== null && Number.isFinite(+value) ? +value : undefined);

/** Lays the pays out, with labels in the words of a language. */
export const layoutPays = ({ pays, you }: ShownPay, { axisMin, axisMax }: PaySettings, voice: PayVoice, notes: Notes, rtl: boolean): readonly PayAxis[] =>
  layoutSalaryRange(pays, {
    rtl,
    axisMin: finite(axisMin),
    axisMax: finite(axisMax),
    you: finite(you),
    label: (figures, currency, isBeyond) => voice.lines(figures, currency, notes.numberOf, isBeyond),
    tick: (value, currency, step) => voice.formats.shortMoney(value, currency, step),
  });

/** What the chart shows, in words: the sentences of each row, under its name where there are several. */
export function summarize(axes: readonly PayAxis[], voice: PayVoice): readonly string[] {
  const rows = axes.flatMap((axis) => axis.rows.map((row) => ({ axis, row })));
  return rows.flatMap(({ axis, row }) => {
    const sentences = voice.frame.sentences(voice.sentences(row, axis));
    const name = rows.length > 1 ? voice.rowName(row.salary) : '';
    return name && sentences ? voice.words.about(name, sentences) : sentences || [];
  });
}
