/** The first facts of a guide, in words. */
import { amountOf, collectPay, medianOf } from '../../chart/median-pay.js';
import type { Notes } from '../../chart/notes.js';
import type { PayText } from '../../chart/pay-text.js';
import { readFigure, type Reading } from '../../model/figure.js';
import type { HeroSections } from '../../model/hero.js';
import type { Outlook } from '../../model/outlook.js';
import type { Remote } from '../../model/remote.js';
import type { Salary } from '../../model/salary.js';
import type { HeroWords } from '../../words/hero-words.js';

/** A fact set large. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Whether there is a value: why there is none is said in small letters. */
  readonly isKnown: boolean;
  /** What has to be known to read it: its period, whose pay it is. */
  readonly more: string;
  /** Whether these are the guide's own words. */
  readonly isOwn?: boolean;
}

/** What it takes to word facts. */
export interface FactVoice {
  readonly words: HeroWords;
  readonly pay: PayText;
  readonly notes: Notes;
}

/** The facts that there are, at most three: growth, median pay, remote work. */
export const tellFacts = ({ outlook, salary, remote }: HeroSections, voice: FactVoice): readonly Fact[] =>
  [outlook && tellGrowth(outlook, voice), salary && tellMedian(salary, voice), remote && tellRemote(remote, voice)].filter((fact) => fact !== undefined);

/** Takes what is known of a figure, and answers the mark of its note. */
function mark(name: string, reading: Reading, notes: Notes): string {
  notes.add(name, reading);
  return notes.raised(reading);
}

function tellGrowth({ growthPercent, period, name, source }: Outlook, { words, pay, notes }: FactVoice): Fact | undefined {
  if (growthPercent === undefined) return undefined;
  const figure = readFigure(growthPercent);
  const reading = { ...figure, source: figure.source ?? source };
  return {
    name: words.growth,
    value: pay.percent(reading) + mark(words.growth, reading, notes),
    isKnown: reading.suppressed === undefined,
    more: period === undefined ? (name ?? '') : pay.frame.parts([...(name === undefined ? [] : [pay.own(name)]), pay.formats.period(period)]),
    isOwn: period === undefined,
  };
}

function tellMedian(salary: Salary, { words, pay, notes }: FactVoice): Fact | undefined {
  const median = medianOf(salary);
  if (!median) return undefined;
  collectPay(words.pay, salary, pay.frame, notes);
  return { name: words.pay, value: amountOf(median, salary, pay, notes), isKnown: median.reading.suppressed === undefined, more: salary.region ? pay.rowName(salary) : (salary.name ?? ''), isOwn: !salary.region };
}

function tellRemote({ level, share, note }: Remote, { words, pay, notes }: FactVoice): Fact | undefined {
  if (level === undefined && share === undefined) return undefined;
  const figure = share === undefined ? {} : readFigure(share);
  const reading = { ...figure, note: pay.frame.sentences([figure.note, note].filter((each) => each !== undefined)) || undefined };
  const noted = mark(words.remote, reading, notes);
  if (level === undefined) return { name: words.remote, value: pay.share(reading) + noted, isKnown: reading.suppressed === undefined, more: '' };
  const word = words.remoteLevels[level];
  return share === undefined
    ? { name: words.remote, value: word + noted, isKnown: true, more: '' }
    : { name: words.remote, value: word, isKnown: true, more: pay.frame.named(words.remoteShare, pay.share(reading) + noted) };
}
