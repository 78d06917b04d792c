import { saveFile } from '../../chart/save-file.js';
import { snippet } from '../../model/snippet.js';
import type { ShareWords } from '../../words/share-words.js';
import { offlinePage, type OfflineItem } from './offline.js';

/** A way to hand a guide on. */
export type ShareWay = keyof ShareWords['done'];

/** What is handed on. */
export interface ShareItem extends OfflineItem {
  readonly summary: string | undefined;
  /** The address of the code that embedded guides are drawn with. */
  readonly module: string;
}

/** What came of it. */
export interface Outcome {
  /** Whether it worked; nothing where the reader thought better of it. */
  readonly isDone?: boolean;
  /** What to copy by hand where it did not. */
  readonly text?: string | undefined;
}

/** The HTML that shows a guide on another page. */
const codeOf = ({ guide, module }: ShareItem): string => snippet('career-guide', { guide, module });

const acts: Readonly<Record<ShareWay, (item: ShareItem) => Promise<unknown>>> = {
  share: ({ title, summary, address }) => navigator.share({ title, ...(summary && { text: summary }), url: address }),
  link: ({ address }) => navigator.clipboard.writeText(address),
  code: (item) => navigator.clipboard.writeText(codeOf(item)),
  save: async (item) => saveFile(item.title, 'html', new Blob([await offlinePage(item)], { type: 'text/html' })),
};

/** Hands a guide on. Never throws: what a browser refuses is an outcome too. */
async function shareBy(way: ShareWay, item: ShareItem): Promise<Outcome> {
  try {
    await acts[way](item);
    return { isDone: true };
  } catch (error) {
    if (way === 'share' && error instanceof DOMException && error.name === 'AbortError') return {};
    return { isDone: false, text: textOf(way, item) };
  }
}

/** What can be copied by hand; nothing of data that cannot be written. */
function textOf(way: ShareWay, item: ShareItem): string | undefined {
  try {
    return way === 'code' ? codeOf(item) : way === 'save' ? undefined : item.address;
  } catch {
    return undefined;
  }
}

/** What happens when a reader hands a guide on. Loaded when the buttons are there. */
export const code = { shareBy };
