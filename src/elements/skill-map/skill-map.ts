import { html, isServer, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import { ChartElement } from '../../chart/chart-element.js';
import { drawName } from '../../chart/draw-link.js';
import { MarkFocus, type MarkNode } from '../../chart/mark-focus.js';
import { drawNotes, Notes } from '../../chart/notes.js';
import { OnUse } from '../../chart/on-use.js';
import type { Parts } from '../../chart/table-element.js';
import type { SectionReader } from '../../delivery/guide-state.js';
import { layoutSkillMap } from '../../geometry/skill-map.js';
import { readFigure } from '../../model/figure.js';
import { coverageOf, skillsOf, type Coverage } from '../../model/skill-coverage.js';
import { skillMap, type SkillMap as Section } from '../../model/skill-map.js';
import { namesIn } from '../../model/tier-names.js';
import type { Tier } from '../../model/tiers.js';
import { chartSheet } from '../../styles/chart.js';
import { frameSheet } from '../../styles/frame.js';
import { skillMapWords } from '../../words/en/skill-map.js';
import { drawGaps, drawPlot, type SkillPicture } from './draw.js';
import { HaveChangeEvent, SkillSelectEvent } from './events.js';
import { recall, remember } from './memory.js';
import { SkillVoice } from './say.js';
import { skillSheet } from './skill-styles.js';
import { skillMapSheet } from './styles.js';
import { treeSheet } from './tree-styles.js';

const radial = new OnUse(() => import('./radial.js'));

/**
 * Draws groups of skills, what leads to what where the data says so, and which of the skills somebody has.
 *
 * @csspart tooltip - What is said of the skill under the pointer or the focus.
 * @csspart gaps - The skills that are missing, by group.
 * @cssprop --skill-map-have - The skills that somebody has, and the bars of levels.
 * @cssprop --skill-map-link - Links.
 * @cssprop --skill-map-min-height - The room that `career-widgets/reserve.css` keeps.
 * @fires {SkillSelectEvent} skill-select - The reader has chosen a skill; `item` is the skill, `index` its place. Canceled, it is not marked, and leads nowhere. Bubbles.
 * @fires {HaveChangeEvent} have-change - The reader has marked a skill or taken a mark away; `have` holds the ids of all that are marked. Bubbles.
 */
export class SkillMap extends ChartElement<Section, typeof import('./on-use.js').code> {
  /** @internal */
  static override readonly reader: SectionReader = { key: 'skillMap', schema: skillMap };
  /** @internal */
  static override readonly onUse: OnUse<unknown> = new OnUse(() => import('./on-use.js'));
  /** @internal What the radial layout needs. */
  static readonly radial: typeof radial = radial;
  static override styles: CSSResultGroup = [frameSheet, chartSheet, skillMapSheet, skillSheet, treeSheet];
  static override properties: PropertyDeclarations = { layout: {}, have: {}, editable: { type: Boolean }, remember: {}, chosenTier: { attribute: false } };

  /** @internal */
  static override load(): Promise<unknown> {
    // A server draws whatever a page asks for, without a second try.
    return isServer ? Promise.all([super.load(), radial.load()]) : super.load();
  }

  /** `flow` has a column for each group; `radial` is a tree around a root, where there are 640 pixels for it. */
  declare layout: 'flow' | 'radial';
  /** The skills that somebody has: ids, separated by spaces. As a property also a list of ids or names. With `remember`, what to begin with. */
  declare have: string | readonly string[] | null | undefined;
  /** Whether the reader can mark skills. */
  declare editable: boolean;
  /** A key under which the reader's browser remembers the marks, in its local storage. What is stored there is shown, whatever `have` says. Nothing is stored without it. */
  declare remember: string | null;
  /** @internal The tier that the reader has opened in the same guide: the skills that its focus names are marked. */
  declare chosenTier: Tier | undefined;

  readonly #focus = new MarkFocus(this, () => this.onUse && this.#follow);
  #isRadialLost = false;
  /** What the reader has marked on this page. */
  #chosen: readonly string[] | undefined;

  constructor() {
    super();
    this.layout = 'flow';
    this.have = this.remember = null;
    this.editable = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What storage lost or never took is not taken back.
    if (this.remember && this.have !== this.#chosen && (changed.has('have') || changed.has('remember'))) this.have = recall(this.remember) ?? this.have;
    super.willUpdate(changed);
  }

  protected override compose(section: Section): Parts | undefined {
    const { groups, intro } = section;
    if (!groups.length && !intro) return undefined;
    const { dir, formats } = this.language;
    const voice = new SkillVoice(this.language.words('skillMap', skillMapWords), this.frameWords, formats);
    const coverage = this.#coverage(section);
    const notes = new Notes();
    for (const { name, level } of skillsOf(section)) if (level !== undefined) notes.add(formats.own(name), readFigure(level));
    const layout = layoutSkillMap(section, { rtl: dir === 'rtl' });
    const picture: SkillPicture = { layout, voice, focus: this.#focus, notes, coverage, editable: this.editable, lang: this.guideLang, mixed: this.language.isMixed, named: namesIn(this.chosenTier) };
    return {
      name: voice.words.heading,
      summary: [...(intro ? [drawName(intro, this.guideLang)] : []), ...(groups.length ? [voice.summary(layout, coverage)] : [])],
      draw: (name) =>
        this.isTable(section) ? this.loaded.drawSkillTable(section, voice, this.guideLang, name) : drawPlot(picture, name, this.layout === 'radial' ? radial.code?.drawTree(picture) : undefined),
      notes: html`${drawGaps(picture)}${drawNotes(notes.all, this.noteContext)}`,
    };
  }

  /** @internal */
  override get isWaiting(): boolean {
    return super.isWaiting || this.#needsRadial;
  }

  /** @internal */
  override async loadCode(): Promise<unknown> {
    try {
      if (this.layout === 'radial') await radial.load();
    } catch (error) {
      this.#isRadialLost = true;
      this.warn(`draws columns, as it cannot load the radial layout: ${String(error)}`);
    }
    return super.loadCode();
  }

  /** Whether the radial layout is asked for and its code is still to come. */
  get #needsRadial(): boolean {
    return this.layout === 'radial' && this.section !== undefined && !radial.code && !this.#isRadialLost;
  }

  /** What the reader has of a map; nothing where neither page nor reader is asked. */
  #coverage(section: Section): Coverage | undefined {
    // What a framework has no value for is `undefined`.
    const have = this.have ?? undefined;
    if (have === undefined && !this.editable) return undefined;
    const list: unknown = typeof have === 'string' ? have.split(/\s+/) : have;
    return coverageOf(section, Array.isArray(list) ? list.filter((id): id is string => typeof id === 'string' && id !== '') : []);
  }

  readonly #follow = (event: Event, mark: MarkNode | undefined, focus: MarkFocus): void => this.loaded.followSkills(event, mark, focus, this.#choose);

  /** Answers whether the choice leads on to the skill's note. */
  readonly #choose = (number: number): boolean => {
    const { section } = this;
    const skill = section && skillsOf(section)[number];
    if (!skill) return false;
    const mayGoOn = this.dispatchEvent(new SkillSelectEvent(skill, number));
    if (!this.editable || !mayGoOn) return mayGoOn;
    const have = this.loaded.toggled(section, this.#coverage(section)!, number);
    this.have = this.#chosen = have;
    if (this.remember) remember(this.remember, have);
    this.dispatchEvent(new HaveChangeEvent(have));
    return false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'skill-map': SkillMap;
  }
}
