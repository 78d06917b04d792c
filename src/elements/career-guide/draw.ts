/** The page of a guide: its contents, and a block for each section. */
import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Planned } from './plan.js';
import { sharedParts } from './section-tags.js';

/** Fewer sections than these need no contents. */
const fewestEntries = 3;

/** What it takes to draw the page. */
export interface Page {
  readonly plan: readonly Planned[];
  /** How many sections are drawn; the others have their room. */
  readonly drawn: number;
  /** Whether those out of sight are laid out, too. */
  readonly isLaidOut: boolean;
  /** What each section is called, by its name. */
  readonly names: Readonly<Record<string, string>>;
  /** What the contents are called. */
  readonly contents: string;
  /** The prefix of every tag: empty, or `acme-`. */
  readonly prefix: string;
  /** The level of the first heading. */
  readonly level: number;
  /** The heading of the whole; its own unless given. */
  readonly heading: string | null;
  readonly density: string;
  /** What leads from a note to the list of sources; nothing where there is none. */
  readonly inSources: string | undefined;
}

/**
 * Draws the contents: a list of links. Where the page is narrow, they are behind a button.
 *
 * @csspart contents - The contents.
 * @csspart link - A link of the contents.
 */
export function drawContents({ plan, names, contents }: Page): TemplateResult | typeof nothing {
  const listed = plan.filter(({ name }) => name !== 'hero');
  if (listed.length < fewestEntries) return nothing;
  return html`<nav part="contents" aria-label=${contents}>
    <details>
      <summary>${contents}</summary>
    </details>
    <ul role="list">
      ${listed.map(({ name }) => html`<li><a part="link" href="#${name}">${names[name]}</a></li>`)}
    </ul>
  </nav>`;
}

/**
 * Draws every section.
 *
 * @csspart sections - The sections.
 */
export const drawSections = (page: Page): TemplateResult => html`<div part="sections" class=${page.isLaidOut ? 'laid-out' : nothing}>${page.plan.map((planned, index) => drawBlock(planned, index < page.drawn, page))}</div>`;

/**
 * A section in a block that links lead to.
 *
 * @slot heading - The top of the page, in place of title, summary and facts.
 * @csspart block - The room of a section.
 */
function drawBlock(planned: Planned, isDrawn: boolean, page: Page): TemplateResult {
  const { name, isBeside } = planned;
  const isHero = name === 'hero';
  const drawn = isDrawn ? drawTag(planned, isHero ? page.level : innerLevel(page), isHero ? page.heading : null, page) : nothing;
  return html`<div part="block" class=${isBeside ? 'beside' : nothing} id=${name} role="group" aria-label=${page.names[name] ?? nothing} tabindex="-1">${isHero ? html`<slot name="heading">${drawn}</slot>` : drawn}</div>`;
}

/** The level of the sections' headings: one below the first heading, where there is one. */
const innerLevel = ({ plan, heading, level }: Page): number => Math.min(level + (plan.some(({ name }) => name === 'hero') && heading !== '' ? 1 : 0), 6);

function drawTag(planned: Planned, level: number, heading: string | null, { prefix, density, inSources }: Page): TemplateResult {
  const { name, tag } = planned;
  // Both come from this library and from its registration, never from data.
  const element = unsafeStatic(prefix + tag);
  return staticHtml`<${element}
    name=${tag === 'guide-section' ? name : nothing}
    exportparts=${handedOn(planned)}
    heading=${heading ?? nothing}
    heading-level=${level}
    density=${density === 'compact' ? density : nothing}
    sources-link=${name === 'sources' ? nothing : (inSources ?? nothing)}
  ></${element}>`;
}

/** The parts of a section's element, for the page: each behind the name of its section, so that no two are the same. */
const handedOn = ({ name, parts }: Planned): string => `${sharedParts} ${parts}`.trim().split(' ').map((part) => `${part}:${name}-${part}`).join();
