import { html, type CSSResultGroup } from 'lit';
import { drawGroup } from '../../chart/draw-group.js';
import { OnUse } from '../../chart/on-use.js';
import { SectionElement, type Told } from '../../chart/section-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { regions, type Regions } from '../../model/regions.js';
import { stepsSheet } from '../../styles/steps.js';
import { regionsWords } from '../../words/en/regions.js';
import { drawPlaces, drawRegions, type RegionContext } from './draw.js';
import { regionSheet } from './styles.js';

/**
 * Shows where an occupation is asked for, its hubs, and the regulations that apply.
 *
 * @cssprop --region-outlook-min-height - The room that `career-widgets/reserve.css` keeps.
 */
export class RegionOutlook extends SectionElement<Regions> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'regions', schema: regions };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));

  static override styles: CSSResultGroup = [SectionElement.styles, stepsSheet, regionSheet];

  protected override tell({ demand, hubs, regulations }: Regions): Told | undefined {
    const words = this.language.words('regions', regionsWords);
    if (!demand?.length && !hubs?.length && !regulations?.length) return undefined;
    const context: RegionContext = { words, frame: this.frameWords, formats: this.language.formats, lang: this.guideLang };
    const group = (title: string, content: unknown): unknown => drawGroup(this.innerLevel, title, content);
    return {
      name: words.heading,
      draw: () =>
        html`${group(words.demand, drawRegions(demand, context))}
          <div class="groups">
            ${group(words.hubs, drawPlaces(hubs?.map(({ name, country }) => ({ name, place: country })), context))} ${group(words.regulations, drawPlaces(regulations, context))}
          </div>`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'region-outlook': RegionOutlook;
  }
}
