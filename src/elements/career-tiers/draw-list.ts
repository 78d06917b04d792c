/** The list of `<career-tiers>`: each tier with its years, and what it is about when it is opened. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawName } from '../../chart/draw-link.js';
import { drawProse } from '../../chart/draw-prose.js';
import { drawNotes, drawRemarks, type NoteContext } from '../../chart/notes.js';
import { collectPayNotes } from '../../chart/pay-notes.js';
import type { PayText } from '../../chart/pay-text.js';
import { tellPay } from '../../chart/tell-pay.js';
import type { TierStep, TierTrack } from '../../geometry/career-tiers.js';
import { compareFocus, type FocusGroup, type TierFocus } from '../../geometry/tier-focus.js';
import type { Salary } from '../../model/salary.js';
import type { Tier } from '../../model/tiers.js';
import type { TierPicture } from './draw.js';

/** What it takes to describe tiers. */
export interface TierDetails {
  readonly pay: PayText;
  readonly context: NoteContext;
}

/** Draws the tiers of every track as an ordered list, each with a button that opens its description. */
export function drawLists(picture: TierPicture, details: TierDetails): TemplateResult {
  const { tracks } = picture.ladder;
  return html`<div class="lists">${tracks.map((track, index) => {
    const isNamed = track.name !== undefined && tracks.length > 1;
    return html`${isNamed ? html`<p class="name" id=${`track-${index}`}>${drawName(track.name, picture.lang)}</p>` : nothing}
      <ol part="tiers" aria-label=${isNamed ? nothing : picture.name} aria-labelledby=${isNamed ? `track-${index}` : nothing}>
        ${track.steps.map((step, rung) => drawTier(step, rung, track, picture, details))}
      </ol>`;
  })}</div>`;
}

function drawTier(step: TierStep, rung: number, { steps }: TierTrack, { ladder, voice, lang, open, choose }: TierPicture, details: TierDetails): TemplateResult {
  const { tier, index, isCurrent, isReached } = step;
  const { words } = voice;
  const isOpen = open === tier;
  const has = hasDetails(tier);
  const badge = isCurrent ? words.here : isReached && ladder.you ? words.you(voice.count(ladder.you.years)) : undefined;
  return html`<li class=${isCurrent ? 'current' : isReached ? 'reached' : nothing}>
    ${drawRung(rung, steps)}
    <button
      part="tier"
      type="button"
      aria-expanded=${has ? String(isOpen) : nothing}
      aria-controls=${has ? `tier-${index}` : nothing}
      data-note=${`tier-${index}`}
      @click=${() => choose(index, true)}
    >
      ${ladder.domain ? html`<span class="years"><bdi>${voice.years(step) || words.noYears}</bdi></span>` : nothing}
      <span class="title">${drawName(tier.title, lang)}${has
          ? html`<svg class="sign" width="10" height="10" aria-hidden="true"><path d=${isOpen ? 'M1 7l4 -4l4 4' : 'M1 3l4 4l4 -4'}></path></svg>`
          : nothing}${badge === undefined ? nothing : html` <bdi part="badge">${badge}</bdi>`}</span>
    </button>
    ${has
      ? html`<div part="description" id=${`tier-${index}`} ?hidden=${!isOpen}>
          ${drawDetails(tier, compareFocus(tier, steps[rung - 1]?.tier), voice.words, lang, details)}
        </div>`
      : nothing}
  </li>`;
}

/** The rung of a tier on the rail, which ends at the last one unless that goes on. */
const drawRung = (rung: number, steps: readonly TierStep[]): TemplateResult =>
  html`<svg class="rung" width="12" height="100%" aria-hidden="true">
    ${rung > 0 ? svg`<line x1="6" x2="6" y1="-1" y2="1.1em"></line>` : nothing}
    ${rung < steps.length - 1 || steps[rung]?.arrow ? svg`<line class=${rung < steps.length - 1 ? nothing : 'fading'} x1="6" x2="6" y1="1.1em" y2="100%"></line>` : nothing}
    <circle cx="6" cy="1.1em" r="5"></circle>
  </svg>`;

/** Whether anything is known of a tier beyond its title and years. */
const hasDetails = ({ alternateTitles, description, focus, salary }: Tier): boolean =>
  Boolean(alternateTitles?.length || description?.length || focus?.length || salary);

function drawDetails(
  { alternateTitles = [], description, salary }: Tier,
  focus: TierFocus,
  words: TierPicture['voice']['words'],
  lang: string | undefined,
  { pay, context }: TierDetails,
): TemplateResult {
  return html`${alternateTitles.length ? html`<p class="also">${words.alsoCalled(pay.list(alternateTitles))}</p>` : nothing}
  ${description === undefined ? nothing : drawProse(description, lang)}
  ${focus.groups.length
    ? html`<p class="subject"><b>${words.focus}</b>${focus.isNew ? drawNew(words.allNew) : nothing}</p>
        ${focus.groups.map((group) => drawGroup(group, focus.isNew, words, lang))}`
    : nothing}
  ${salary ? drawPay(salary, pay, context) : nothing}`;
}

function drawPay(salary: Salary, pay: PayText, context: NoteContext): TemplateResult {
  const notes = collectPayNotes([salary], pay);
  const told = pay.frame.sentences(tellPay(pay, salary, notes.raised));
  return html`<p class="subject"><b>${pay.words.pay}</b></p>
    <p part="note">${drawRemarks(pay.rowName(salary), [told], salary.note, salary.source, context)}</p>
    ${drawNotes(notes.all, context)}`;
}

const drawNew = (text: string): TemplateResult => html` <bdi part="new">${text}</bdi>`;

function drawGroup({ title, items, isNew }: FocusGroup, isAllNew: boolean, words: TierPicture['voice']['words'], lang: string | undefined): TemplateResult {
  const isTold = isAllNew || (isNew && title !== undefined);
  return html`${title === undefined ? nothing : html`<p class="group">${drawName(title, lang)}${isNew && !isAllNew ? drawNew(words.allNew) : nothing}</p>`}
    <ul>
      ${items.map((item) => html`<li>${drawName(item.text, lang)}${item.isNew && !isTold ? drawNew(words.isNew) : nothing}</li>`)}
    </ul>`;
}
