import { sayPrefix } from '../define.js';
import { checkGuide } from '../model/guide.js';
import { moduleAddress, snippet } from '../model/snippet.js';
import { sectionWords } from '../words/en/section.js';
import { printProblems } from './check.js';
import { bundleAddress, writePage } from './page.js';
import { count, onlyFile, parseJson, print, readText, Refusal, remark, type Command } from './terminal.js';

/** The code that draws, which needs packages that not everyone has installed. */
async function loadServer() {
  try {
    const [{ renderToString }, { elements }] = await Promise.all([import('../server.js'), import('../classes.js')]);
    return { renderToString, elements };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' || !/@lit-labs|parse5/.test(message)) throw error;
    throw new Refusal('Drawing needs two more packages: npm install @lit-labs/ssr parse5');
  }
}

/** What to draw: the tag without a prefix, and its attributes. */
function elementFor(tag: unknown, name: unknown): { readonly tag: string; readonly attributes: Readonly<Record<string, string>> } {
  const isSection = tag === 'guide-section';
  if (name !== undefined && !isSection) throw new Refusal('--name is the section that --tag guide-section shows.');
  if (isSection && !name) throw new Refusal(`Which section? --name is one of ${Object.keys(sectionWords).join(', ')}, or a key of your own`);
  return { tag: typeof tag === 'string' ? tag : 'career-guide', attributes: isSection ? { name: String(name) } : {} };
}

/** The address of the script of a page. */
function scriptAddress(module: unknown): string {
  try {
    return moduleAddress(String(module));
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
}

/** Says what came of the drawn element where it shows nothing. */
function sayStatus(drawn: string, guide: string): boolean {
  const [, tag = '', status = ''] = /^<([\w-]+)(?![\w-])(?:"[^"]*"|[^">])*? status="(\w+)"/.exec(drawn) ?? [];
  if (status === 'ready') return true;
  remark(status === 'empty' ? `<${tag}> is empty: ${guide} has nothing for it` : `<${tag}> cannot draw what ${guide} has for it`);
  return false;
}

/** `render`: a guide as HTML. */
export const render: Command = {
  summary: 'draws a guide as HTML that is readable without JavaScript',
  usage: `render <file> [--tag <tag> [--name <section>]] [--prefix <prefix>] [--full] [--module <url>]

Prints HTML with declarative shadow DOM. "-" reads standard input. Needs two more packages: npm install @lit-labs/ssr parse5
Ends with 1, and says why, when the element shows nothing: the guide has no data for it, or fails the check.

  --tag <tag>        one element, such as "salary-range"; the whole guide unless given
  --name <section>   the section that --tag guide-section shows, such as "advice"
  --prefix <prefix>  the prefix of the tags, where the page uses one; with --full it needs a --module that registers them
  --full             a whole page in the guide's "lang", with JSON-LD for search engines and the scripts that bring it to life
  --module <url>     the address of the script; the bundle on a CDN unless given. Beside the bundle, a page takes the words
                     of its language; a module of your own brings them itself`,
  options: { tag: { type: 'string' }, name: { type: 'string' }, prefix: { type: 'string' }, full: { type: 'boolean' }, module: { type: 'string' } },
  async run(files, { tag, name, prefix, full, module }) {
    const file = onlyFile(files);
    const text = await readText(file);
    const json = parseJson(text, file, remark);
    if (!json) return 1;
    const { value: guide, problems } = checkGuide(json.document);
    if (!guide) {
      printProblems(file, text, problems, remark);
      remark(`${count(problems.length, 'problem')}: nothing is drawn`);
      return 1;
    }
    const { renderToString, elements } = await loadServer();
    if (typeof tag === 'string' && !Object.hasOwn(elements, tag)) throw new Refusal(`There is no <${tag}>. Tags: ${Object.keys(elements).join(', ')}`);
    if (prefix !== undefined && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(String(prefix))) throw new Refusal(sayPrefix(prefix));
    if (prefix !== undefined && full && module === undefined) throw new Refusal(`No script on a CDN registers tags under "${String(prefix)}": --module is the address of one that does`);
    const script = scriptAddress(module ?? bundleAddress);
    const drawn = elementFor(tag, name);
    const html = snippet(`${prefix === undefined ? '' : `${String(prefix)}-`}${drawn.tag}`, { guide, attributes: drawn.attributes });
    const body = await renderToString(html, { lang: guide.lang, ...(typeof prefix === 'string' && { prefix }) });
    print((full ? writePage(guide, script, body) : body).trimEnd());
    if (full && guide.lang === undefined) remark(`${file} names no "lang": neither does the page`);
    return sayStatus(body, file) ? 0 : 1;
  },
};
