/** A whole page around a guide that has been drawn. */
import { escaped } from '../model/escape.js';
import type { Guide } from '../model/guide.js';
import { toJsonLd, writeJsonLd } from '../model/json-ld.js';
import { wordsAddress } from '../model/words-address.js';
import { directionOf } from '../words/locale.js';

/** The address of the bundle, where a page has none of its own. */
export const bundleAddress = 'https://cdn.jsdelivr.net/npm/career-widgets';

/** The page: in the language of the guide, with what search engines read, and the scripts that bring `body` to life. */
export function writePage(guide: Guide, module: string, body: string): string {
  const { title, lang } = guide;
  const scripts = [module, wordsAddress(module, lang)].flatMap((address) => (address === undefined ? [] : `<script type="module" src="${escaped(address)}"></script>\n`));
  return `<!doctype html>
<html${lang === undefined ? '' : ` lang="${escaped(lang)}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''}`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<script type="application/ld+json">${writeJsonLd(toJsonLd(guide))}</script>
${scripts.join('')}</head>
<body>
${body}</body>
</html>`;
}
