import { nothing, type TemplateResult } from 'lit';
import type { Salary } from '../model/salary.js';
import { drawName } from './draw-link.js';
import type { PayText } from './pay-text.js';

/** Draws what pay is called: its own name in the guide's language; with its region, in that of the words. Nothing of neither. */
export function drawRowName(salary: Salary, text: PayText, lang: string | undefined, style?: string): TemplateResult | typeof nothing {
  const { name, region } = salary;
  return region ? drawName(text.rowName(salary), undefined, style) : name ? drawName(name, lang, style) : nothing;
}
