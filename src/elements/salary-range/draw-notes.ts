import { html, nothing, type TemplateResult } from 'lit';
import { drawNotes, drawRemarks, type NoteContext, type Notes } from '../../chart/notes.js';
import { readFigure } from '../../model/figure.js';
import type { Conversion } from '../../geometry/pay-units.js';
import type { PayRow } from '../../geometry/salary-range.js';
import type { PayVoice } from './say.js';

/** Says conversions; its code is here wherever there are any. */
type SayConversion = ((conversion: Conversion, voice: PayVoice) => string) | undefined;

/** What is said of each salary as a whole, and the notes on its figures. */
export function drawPayNotes(rows: readonly PayRow[], notes: Notes, voice: PayVoice, context: NoteContext, sayConversion: SayConversion): TemplateResult {
  return html`${drawNotes(notes.all, context)}${rows.map((row) => drawRowNote(row, rows.length > 1, notes, voice, context, sayConversion))}`;
}

function drawRowNote({ salary, conversions, marks }: PayRow, many: boolean, notes: Notes, voice: PayVoice, context: NoteContext, sayConversion: SayConversion): TemplateResult | typeof nothing {
  const { words, frame, formats } = voice;
  const { asOf, sampleSize, note, source } = salary;
  const size = sampleSize === undefined ? undefined : readFigure(sampleSize);
  const sentences = [
    ...(marks.length ? conversions : []).map((conversion) => sayConversion?.(conversion, voice)),
    asOf && frame.asOf(formats.period(asOf)),
    size && words.sample(voice.amount(size) + notes.raised(size)),
  ].filter(Boolean);
  if (!sentences.length && note === undefined && source === undefined) return nothing;
  return html`<p part="note">${drawRemarks(many ? voice.rowName(salary) : '', sentences, note, source, context)}</p>`;
}
