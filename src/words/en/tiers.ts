import type { TiersWords } from '../tiers-words.js';

/** What `<career-tiers>` says in English. */
export const tiersWords: TiersWords = {
  heading: 'Career tiers',
  axis: 'Years of experience',
  count: (count, first, last) => `${count} tiers, from ${first} to ${last}.`,
  point: (title, years) => `${title} (${years})`,
  byYears: (list) => `By years of experience: ${list}.`,
  inOrder: (list) => `In rising order: ${list}.`,
  unplaced: (list) => `No years are given for ${list}.`,
  noYears: 'no years given',
  overlap: (list) => `These tiers overlap in years: ${list}.`,
  gap: (years) => `No tier covers ${years}.`,
  about: (track, sentences) => `${track}: ${sentences}`,
  here: 'You are here',
  current: (title) => `You are here: ${title}.`,
  you: (years) => `You: ${years}`,
  youIn: (years, titles) => `Your experience (${years}) falls into: ${titles}.`,
  youBetween: (years, below, above) => `Your experience (${years}) falls between two tiers, after ${below} and before ${above}.`,
  youBefore: (years, first) => `Your experience (${years}) is less than the first tier asks for: ${first}.`,
  youAfter: (years, last) => `Your experience (${years}) is more than the last tier covers: ${last}.`,
  youNowhere: (years) => `Your experience (${years}) has no place on this ladder, as its tiers give no years.`,
  alsoCalled: (titles) => `Also called: ${titles}`,
  focus: 'Focus',
  isNew: 'new at this tier',
  allNew: 'all new at this tier',
};
