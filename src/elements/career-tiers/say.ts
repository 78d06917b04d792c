/** Says in words what `<career-tiers>` draws. */
import { Voice } from '../../chart/voice.js';
import type { TierLadder, TierPlace, TierStep, TierTrack } from '../../geometry/career-tiers.js';
import type { TiersWords } from '../../words/tiers-words.js';
import { inYears } from '../../words/years.js';

/** More tiers than these are not named one by one in a sentence: the list names them. */
const mostNamed = 8;

/** The words and numbers of one language. */
export class TierVoice extends Voice<TiersWords> {
  /** The years of a step as a reader says them: `2–5 years`, `10 years or more`; nothing where none are given. */
  years({ tier: { experience }, years }: Pick<TierStep, 'tier' | 'years'>): string {
    const { frame } = this;
    if (!years) return '';
    if (years.to === Infinity) return frame.atLeast(this.count(years.from));
    return experience?.minYears === undefined ? frame.atMost(this.count(years.to)) : this.count(years.from, years.to);
  }

  /** A number of years, or two as a range. */
  count(from: number, to?: number): string {
    return inYears(this.formats.locale, from, to);
  }

  /** What stands on a step. */
  label({ tier, isCurrent }: Pick<TierStep, 'tier' | 'isCurrent'>): string {
    const title = this.own(tier.title);
    return isCurrent ? `${title} · ${this.words.here}` : title;
  }

  /** A step in full: its title, its years, and whether the reader is on it. */
  describe(step: TierStep, { domain, you, tracks }: TierLadder, { name }: TierTrack): string {
    const { words, frame } = this;
    const { tier, years, isCurrent, isReached } = step;
    const title = this.own(tier.title);
    const said = frame.remarks([
      years ? frame.named(title, this.years(step)) : domain ? frame.named(title, words.noYears) : title,
      ...(isCurrent ? [words.here] : []),
      ...(isReached && you ? [words.you(this.count(you.years))] : []),
    ]);
    return name === undefined || tracks.length < 2 ? said : words.about(this.own(name), said);
  }

  /** What the stairs show: a paragraph for each track, and one for the reader. */
  summarize({ tracks, domain, you }: TierLadder): readonly string[] {
    const { words, frame } = this;
    const current = tracks.flatMap(({ steps }) => steps).filter(({ isCurrent }) => isCurrent);
    const reader = [...current.map(({ tier }) => words.current(this.own(tier.title))), ...(you ? [this.place(you, domain !== undefined)] : [])];
    const flights = tracks.map((track) => {
      const sentences = frame.sentences(this.#sentences(track, domain !== undefined));
      return track.name === undefined || tracks.length < 2 ? sentences : words.about(this.own(track.name), sentences);
    });
    return [...flights, frame.sentences(reader)].filter(Boolean);
  }

  /** Where the reader's years fall. */
  place({ years, within, below, above }: TierPlace, hasYears: boolean): string {
    const { words } = this;
    const own = this.count(years);
    if (within.length) return words.youIn(own, this.#titles(within));
    if (below && above) return words.youBetween(own, this.#titles([below]), this.#titles([above]));
    if (above) return words.youBefore(own, this.#titles([above]));
    return below && hasYears ? words.youAfter(own, this.#titles([below])) : words.youNowhere(own);
  }

  #titles(steps: readonly TierStep[]): string {
    return this.#list(steps.map(({ tier }) => this.own(tier.title)));
  }

  /** Texts as a list; of many, the first and the last. */
  #list(texts: readonly string[]): string {
    return texts.length > mostNamed ? `${texts[0]} … ${texts.at(-1)}` : this.formats.list(texts);
  }

  #sentences({ steps, overlaps, gaps }: TierTrack, hasYears: boolean): readonly string[] {
    const { words, formats } = this;
    const [first, last] = [steps[0]!, steps.at(-1)!];
    const placed = steps.filter(({ years }) => years).map((step) => words.point(this.#titles([step]), this.years(step)));
    const others = steps.filter(({ years }) => !years);
    return [
      ...(steps.length > 1 ? [words.count(formats.number(steps.length), this.#titles([first]), this.#titles([last]))] : []),
      ...(placed.length ? [words.byYears(this.#list(placed))] : []),
      ...(!hasYears && steps.length <= mostNamed ? [words.inOrder(this.#titles(steps))] : hasYears && others.length ? [words.unplaced(this.#titles(others))] : []),
      ...overlaps.map((group) => words.overlap(this.#titles(group))),
      ...gaps.map((gap) => words.gap(this.count(gap.from, gap.to))),
    ];
  }
}
