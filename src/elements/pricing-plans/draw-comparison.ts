import { html, type TemplateResult } from 'lit';
import { drawName } from '../../chart/draw-link.js';
import { scrollStop } from '../../chart/scroll-stop.js';
import { compareFeatures } from '../../geometry/plan-features.js';
import { drawBadges, type PlansPicture } from './draw.js';

/** Draws plans side by side: a column for each, a row for each feature, and what each plan has of it in words. */
export function drawComparison({ layout: { cards }, voice, current, lang }: PlansPicture, caption: string): TemplateResult {
  const { words } = voice;
  const { feature, amounts, notListed } = words;
  const prices = cards.map(({ plan: { priceText }, prices }) => [...prices.map((price) => voice.price(price)), ...(priceText ? [drawName(priceText, lang)] : [])]);
  const none = html`<td class="none"><bdi>${notListed}</bdi></td>`;
  return html`<div part="scroller" role="region" aria-label=${caption} ${scrollStop()}>
    <table part="table">
      <thead>
        <tr>
          <th scope="col"><bdi>${feature}</bdi></th>
          ${cards.map((card) => html`<th scope="col">${drawName(card.plan.name, lang)} ${drawBadges(card, card.plan.id === current, voice)}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row"><bdi>${amounts}</bdi></th>
          ${prices.map((texts) => (texts.length ? html`<td>${texts.map((text) => html`<p>${text}</p>`)}</td>` : none))}
        </tr>
        ${compareFeatures(cards.map(({ plan }) => plan)).map(
          ({ text, cells }) => html`<tr>
            <th scope="row">${drawName(text, lang)}</th>
            ${cells.map((cell) => (cell ? html`<td class=${cell.feature.included === false ? 'none' : ''}><bdi>${voice.cell(cell.feature)}</bdi></td>` : none))}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
