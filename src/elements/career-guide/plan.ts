import { pageSections, type PageSection } from './section-tags.js';

/** A section on its way to the page. */
export interface Planned extends PageSection {
  /** Whether it stands beside the one before or after it where there is room. */
  readonly isBeside: boolean;
}

/** Whether an element would find something wrong with a section. */
export type IsWrong = (tag: string, section: unknown) => boolean;

/** Names in `sections`, in their order; `undefined` where it is not given. */
export const wantedIn = (sections: string | readonly string[] | null | undefined): readonly string[] | undefined => sections == null ? undefined : String(sections).split(/[\s,]+/).filter(Boolean);

/** Names that no section has. */
export const unknownIn = (wanted: readonly string[]): readonly string[] => wanted.filter((name) => !pageSections.some((section) => section.name === name));

/** Whether a value says anything: empty lists, blank texts and objects of nothing else do not. */
function saysSomething(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value !== 'object' || Object.values(value).some(saysSomething);
}

/** Whether a section is to be drawn: what says nothing is left out, unless it is wrong. */
function hasData(guide: Readonly<Record<string, unknown>>, { name, tag }: PageSection, isWrong: IsWrong): boolean {
  try {
    if (name === 'hero') return saysSomething(guide.title) || saysSomething(guide.summary);
    if (name === 'share') return saysSomething(guide.title);
    return Object.hasOwn(guide, name) && guide[name] != null && (saysSomething(guide[name]) || isWrong(tag, guide[name]));
  } catch {
    // What cannot be looked at to its end, the element itself has words for.
    return true;
  }
}

/** Plans the page of a guide: every section that has data, or those that are wanted of them, in their order. Short neighbors stand in pairs. */
export function planPage(guide: Readonly<Record<string, unknown>>, wanted: readonly string[] | undefined, isWrong: IsWrong): readonly Planned[] {
  const named = wanted === undefined ? pageSections : [...new Set(wanted)].flatMap((name) => pageSections.filter((section) => section.name === name));
  const shown = named.filter((section) => hasData(guide, section, isWrong));
  let left = false;
  return shown.map((section, index) => {
    const right = left;
    left = !right && section.isShort && shown[index + 1]?.isShort === true;
    return { ...section, isBeside: left || right };
  });
}
