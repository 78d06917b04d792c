import { checkGuide } from '../model/guide.js';
import { snippet } from '../model/snippet.js';
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

/** `render`: a guide as HTML. */
export const render: Command = {
  summary: 'draws a guide as HTML that is readable without JavaScript',
  usage: `render <file> [--tag <tag>] [--prefix <prefix>] [--full] [--module <url>]

Prints HTML with declarative shadow DOM. "-" reads standard input. Needs two more packages: npm install @lit-labs/ssr parse5

  --tag <tag>        one element, such as "salary-range"; the whole guide unless given
  --prefix <prefix>  the prefix of the tags, where the page uses one; with --full it needs a --module that registers them
  --full             a whole page in the guide's "lang", with JSON-LD for search engines and the scripts that bring it to life
  --module <url>     the address of the script; the bundle on a CDN unless given. Beside the bundle, a page takes the words
                     of its language; a module of your own brings them itself`,
  options: { tag: { type: 'string' }, prefix: { type: 'string' }, full: { type: 'boolean' }, module: { type: 'string' } },
  async run(files, { tag, prefix, full, module }) {
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
    if (prefix !== undefined && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(String(prefix))) throw new Refusal(`A prefix is letters and digits, not ${JSON.stringify(prefix)}`);
    if (prefix !== undefined && full && module === undefined) throw new Refusal(`No script on a CDN registers tags under "${String(prefix)}": --module is the address of one that does`);
    const before = prefix === undefined ? '' : `${String(prefix)}-`;
    const html = snippet(`${before}${typeof tag === 'string' ? tag : 'career-guide'}`, { guide });
    const body = await renderToString(html, { lang: guide.lang, ...(typeof prefix === 'string' && { prefix }) });
    print((full ? writePage(guide, String(module ?? bundleAddress), body) : body).trimEnd());
    return 0;
  },
};
