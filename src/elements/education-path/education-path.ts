import { html, type CSSResultGroup } from 'lit';
import { drawProse } from '../../chart/draw-prose.js';
import { Notes } from '../../chart/notes.js';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import { Voice } from '../../chart/voice.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { education, type Education } from '../../model/education.js';
import { readFigure } from '../../model/figure.js';
import { educationWords } from '../../words/en/education.js';
import { drawPath } from './draw.js';
import { educationSheet } from './styles.js';

/**
 * Shows what one has to have learned: levels of education, certifications and what each proves.
 *
 * @cssprop --education-path-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class EducationPath extends SectionElement<Education> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'education', schema: education };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));
  static override styles: CSSResultGroup = [SectionElement.styles, educationSheet];

  protected override tell(section: Education): Told | undefined {
    const { body, levels, certifications, experienceRequirements, training } = section;
    if (![body, levels, certifications, experienceRequirements?.trim(), training?.trim()].some((part) => part?.length)) return undefined;
    const { formats, dir } = this.language;
    const { guideLang: lang, guide: base, innerLevel: level } = this;
    const words = this.language.words('education', educationWords);
    const notes = new Notes();
    for (const { name, share } of levels ?? []) if (share !== undefined) notes.add(formats.own(name), readFigure(share));
    const picture = { voice: new Voice(words, this.frameWords, formats), notes, lang, base, rtl: dir === 'rtl', level };
    return { name: words.heading, draw: () => html`${drawProse(body, lang, level)}${drawPath(section, picture)}`, notes: notes.all };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'education-path': EducationPath;
  }
}
