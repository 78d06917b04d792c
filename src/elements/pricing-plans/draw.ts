/** The picture of `<pricing-plans>`: a card for each plan, periods to choose from, add-ons, proof. */
import { html, nothing, type TemplateResult } from 'lit';
import { drawName } from '../../chart/draw-link.js';
import { drawSubheading } from '../../chart/heading.js';
import type { PeriodChoice, PlanCard, PricingLayout } from '../../geometry/pricing-plans.js';
import { readFigure } from '../../model/figure.js';
import { safeLink } from '../../model/link.js';
import type { Feature, Plan, Price, Proof } from '../../model/pricing.js';
import type { PlanVoice } from './say.js';

/** Longer lists of features are folded after so many. */
const mostFeatures = 12;
const shownOfMany = 8;

/** What it takes to draw. */
export interface PlansPicture {
  readonly layout: PricingLayout;
  readonly voice: PlanVoice;
  /** The id of the reader's own plan. */
  readonly current: string | null;
  /** The level of the headings of plans. */
  readonly level: number;
  /** The language of the guide's own texts. */
  readonly lang: string | undefined;
  /** The address that links are relative to. */
  readonly base: string | undefined;
  /** Hears that a plan's link or button has been used. */
  readonly select: (event: Event, plan: Plan, index: number) => void;
}

/**
 * Draws the periods as a group of radio buttons, where there is a choice.
 *
 * @csspart periods - The periods to choose from.
 * @csspart period - One of them, with what it saves.
 */
export function drawPeriods({ periods, period }: PricingLayout, voice: PlanVoice, lang: string | undefined, choose: (period: PeriodChoice) => void): TemplateResult | typeof nothing {
  if (!periods.length) return nothing;
  return html`<fieldset part="periods">
    <legend>${voice.words.billing}</legend>
    ${periods.map(
      (choice) => html`<label part="period"
        ><input type="radio" name="period" .checked=${choice.key === period?.key} @change=${() => choose(choice)} />
        ${drawName(voice.period(choice), choice.unit ? undefined : lang)}${choice.saving ? html` <span class="saving">${voice.saving(choice.saving)}</span>` : nothing}</label
      >`,
    )}
  </fieldset>`;
}

/**
 * Draws a card for each plan.
 *
 * @csspart plans - The list of plans.
 */
export const drawCards = (picture: PlansPicture): TemplateResult | typeof nothing =>
  picture.layout.cards.length ? html`<ul part="plans">${picture.layout.cards.map((card) => drawCard(card, picture))}</ul>` : nothing;

/**
 * @csspart plan - The card of a plan.
 * @csspart tagline - What a plan says of itself.
 */
function drawCard(card: PlanCard, picture: PlansPicture): TemplateResult {
  const { plan, highlighted } = card;
  const { level, current, lang } = picture;
  const own = plan.id === current;
  return html`<li part="plan" class=${highlighted ? 'highlighted' : nothing} aria-current=${own ? 'true' : nothing}>
    <div>
      <div class="title">${drawSubheading(level, drawName(plan.name, lang))}${drawBadges(card, own, picture.voice)}</div>
      ${plan.tagline ? html`<p part="tagline">${drawName(plan.tagline, lang)}</p>` : nothing}
    </div>
    <div>${drawCost(card, picture)}</div>
    <div>${drawAction(card, picture)}</div>
    <div>${drawFeatures(card, picture)}</div>
  </li>`;
}

/**
 * What sets a plan apart, in words.
 *
 * @csspart badge - Says that a plan is featured, or the reader's own.
 */
export const drawBadges = ({ highlighted }: PlanCard, own: boolean, { words }: PlanVoice): unknown[] =>
  [highlighted && words.featured, own && words.yourPlan].filter(Boolean).map((badge) => html`<p part="badge">${badge}</p>`);

/**
 * @csspart price - A price with what it is for.
 * @csspart amount - The amount of a price.
 * @csspart unit - What a price is for.
 * @csspart billing - How a price is billed, and what it saves.
 */
function drawCost({ plan, prices, saving }: PlanCard, { voice, lang }: PlansPicture): TemplateResult {
  const { billed } = prices[0] ?? {};
  const billing = [billed && voice.words.billed(voice.own(billed)), saving && voice.saving(saving)].filter(Boolean);
  return html`${prices.map((price) => drawPrice(price, voice))}
  ${plan.priceText ? html`<p part="price" class="text"><span part="amount">${drawName(plan.priceText, lang)}</span></p>` : nothing}
  ${billing.length ? html`<p part="billing">${billing.map((text) => html`<span>${text}</span> `)}</p>` : nothing}`;
}

function drawPrice(price: Price, voice: PlanVoice): TemplateResult {
  const isTold = readFigure(price.price).suppressed === undefined;
  const unit = isTold && voice.unit(price);
  return html`<p part="price" class=${isTold ? nothing : 'words'}><bdi part="amount">${voice.figure(price.price, price.priceCurrency)}</bdi>${unit ? html` <span part="unit">${unit}</span>` : nothing}</p>`;
}

/**
 * A plan's call to action. An address that may not become a link is shown as text.
 *
 * @csspart cta - The link or button that chooses a plan.
 */
function drawAction({ plan, index }: PlanCard, { voice, base, select, lang }: PlansPicture): TemplateResult | typeof nothing {
  const { cta } = plan;
  if (!cta) return nothing;
  const { label, url } = cta;
  const href = url === undefined ? undefined : safeLink(url, base);
  // Several plans may say "Start now": the name tells their links apart.
  const name = voice.frame.named(voice.own(label), voice.own(plan.name));
  const text = drawName(label, lang);
  const hear = (event: Event): void => select(event, plan, index);
  if (href !== undefined) return html`<a part="cta" href=${href} rel="noopener noreferrer" aria-label=${name} @click=${hear}>${text}</a>`;
  if (url !== undefined) return html`<p>${text} <bdi>(${url})</bdi></p>`;
  return html`<button part="cta" type="button" aria-label=${name} @click=${hear}>${text}</button>`;
}

/**
 * @csspart includes - Leads over from the plan below to what is added.
 * @csspart features - A list of features.
 * @csspart feature - A feature that the plan has.
 * @csspart lack - A feature that the plan says it lacks.
 */
function drawFeatures({ base, added }: PlanCard, { voice, lang }: PlansPicture): TemplateResult {
  const { words, formats } = voice;
  const lead = base && (added.length ? words.everythingAnd : words.everything)(voice.own(base.name));
  const count = added.length > mostFeatures ? shownOfMany : added.length;
  const rest = added.slice(count);
  const list = (features: readonly Feature[]): TemplateResult => html`<ul part="features">
    ${features.map((feature) => (feature.included === false ? html`<li part="lack"><bdi>${voice.feature(feature)}</bdi></li>` : html`<li part="feature">${voice.value(feature) ? drawName(voice.feature(feature), undefined) : drawName(feature.text, lang)}</li>`))}
  </ul>`;
  return html`${lead ? html`<p part="includes">${lead}</p>` : nothing}${count ? list(added.slice(0, count)) : nothing}${rest.length
    ? html`<details>
        <summary>${words.more(rest.length, formats.number(rest.length))}</summary>
        ${list(rest)}
      </details>`
    : nothing}`;
}

/**
 * Draws what can be bought besides.
 *
 * @csspart add-ons - The list of add-ons.
 */
export function drawAddOns({ layout: { addOns }, voice, level, lang }: PlansPicture): TemplateResult | typeof nothing {
  if (!addOns.length) return nothing;
  return html`${drawSubheading(level, voice.words.addOns)}
    <ul part="add-ons">
      ${addOns.map(
        ({ addOn: { name, priceText }, prices }) =>
          html`<li>${drawName(name, lang)} <span>${prices.map((price) => html`<bdi>${voice.price(price)}</bdi> `)}${priceText ? drawName(priceText, lang) : nothing}</span></li>`,
      )}
    </ul>`;
}

/**
 * Draws how many have chosen something, since when that is known, and why to believe it.
 *
 * @csspart proof - How many people have chosen something.
 */
export function drawProof(proof: Proof | undefined, voice: PlanVoice): TemplateResult | typeof nothing {
  if (!proof) return nothing;
  const { words, frame, formats } = voice;
  const { count, unit, claim, asOf, evidence } = proof;
  return html`<p part="proof">
    <span>${words.proof(voice.value({ value: count, unit }), voice.own(claim))}</span> <span>${asOf ? frame.asOf(formats.period(asOf)) : words.undated}</span>
    ${evidence ? html`<span>${words.evidence(voice.own(evidence))}</span>` : nothing}
  </p>`;
}
