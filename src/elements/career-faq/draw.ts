import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { drawName } from '../../chart/draw-link.js';
import { drawProse } from '../../chart/draw-prose.js';
import { drawSubheading } from '../../chart/heading.js';
import type { Faq } from '../../model/faq.js';

/**
 * Draws questions that open to their answers. One that is open stays open as long as it is the same question.
 *
 * @param opened the questions that are open; the reader changes them
 * @param level the level of the questions as headings, 3 to 6
 * @param lang the language of the guide's own texts
 * @csspart item - A question with its answer.
 * @csspart question - A question: it opens and closes its answer.
 * @csspart answer - An answer.
 */
export const drawQuestions = (section: Faq, opened: Set<string>, level: number, lang: string | undefined): TemplateResult =>
  html`${section.map(({ question, answer }) =>
    keyed(
      question,
      html`<details part="item" ?open=${opened.has(question)} @toggle=${({ target }: Event) => ((target as HTMLDetailsElement).open ? opened.add(question) : opened.delete(question))}>
        <summary part="question">${drawSubheading(level, drawName(question, lang))}</summary>
        <div part="answer">${drawProse(answer, lang, Math.min(level + 1, 6))}</div>
      </details>`,
    ),
  )}`;
