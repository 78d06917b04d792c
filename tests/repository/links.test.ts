import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Links to other sites are followed by `npm run test:links` only. */
const online = process.env.MODE === 'online';

const below = (folder: string, ending: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending) && !name.includes('node_modules'))
        .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    : [];

/** The repository's pages: Markdown, the pages of the workshop, and HTML that a reader opens. */
const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['data', 'examples', 'bench', '.changeset'].flatMap((folder) => below(folder, '.md')),
  ...below('stories', '.mdx'),
  'index.html',
];

/** A text without its code, where nothing is a link. */
const prose = (text: string): string => text.replace(/^( *)(```|~~~)[^]*?^\1\2/gm, '').replace(/(`+)[^`][^]*?\1/g, '');

/** Every address that a page links to. */
function linksOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const attributes = [...(file.endsWith('.html') ? text : prose(text)).matchAll(/\s(?:href|src)="([^"{]+)"/g)];
  const marks = file.endsWith('.html') ? [] : [...prose(text).matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g), ...prose(text).matchAll(/^\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/gm), ...prose(text).matchAll(/<(https?:[^>\s]+)>/g)];
  return [...new Set([...attributes, ...marks].map((match) => match[1]!))];
}

/** The places of a page that a link can name: its headings, as GitHub and Storybook name them, and its ids. */
function placesOf(file: string): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8');
  const seen = new Map<string, number>();
  const headings = [...text.replace(/^( *)(```|~~~)[^]*?^\1\2/gm, '').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map((match) => {
    const name = match[1]!
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times ? `${name}-${times}` : name;
  });
  return new Set([...headings, ...[...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!)]);
}

/** The ids of the workshop's pages, as Storybook makes them from titles and names. */
function pagesOfWorkshop(): ReadonlySet<string> {
  const slug = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
  const words = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
  const stories = below('stories', '.stories.ts').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const title = /^ {2}title: '([^']+)'/m.exec(text)?.[1] ?? '';
    return ['docs', ...[...text.matchAll(/^export const (\w+): Story/gm)].map((match) => words(match[1]!))].map((name) => `${slug(title)}--${slug(name)}`);
  });
  const own = below('stories', '.mdx').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const of = /import \* as \w+ from '(.+)'/.exec(text)?.[1];
    const given = /<Meta[^>]*\stitle="([^"]+)"/.exec(text)?.[1];
    const name = /<Meta[^>]*\sname="([^"]+)"/.exec(text)?.[1];
    if (given) return [`${slug(given)}--${slug(name ?? 'docs')}`];
    const stories = of && path.posix.join(path.posix.dirname(file), `${of.replace(/\.(ts|js)$/, '')}.ts`);
    const title = stories && existsSync(stories) ? /^ {2}title: '([^']+)'/m.exec(readFileSync(stories, 'utf8'))?.[1] : undefined;
    return title ? [`${slug(title)}--${slug(name ?? path.posix.basename(file, '.mdx'))}`] : [`${slug(path.posix.basename(file, '.mdx'))}--docs`];
  });
  return new Set([...stories, ...own]);
}

const isElsewhere = (address: string): boolean => /^https?:/.test(address);
const hasNoPlace = (address: string): boolean => /^(mailto|tel|data):/.test(address);

/** What is wrong with a link inside the repository. */
function complaint(file: string, address: string): string | undefined {
  const ofWorkshop = /^(?:\.?\/)?\?path=\/(?:docs|story)\/([^&#]+)/.exec(address)?.[1];
  if (ofWorkshop) return pagesOfWorkshop().has(ofWorkshop) ? undefined : `${file}: the workshop has no page ${ofWorkshop}`;
  const guide = /^\?(?:guide=(.*))?$/.exec(address);
  if (guide) return !guide[1] || existsSync(`data/guides/${guide[1]}.json`) ? undefined : `${file}: there is no guide ${guide[1]}`;
  const [to = '', place] = address.split('#');
  // A page of the workshop, and the demo page, ask for files of the folder that is served.
  const target = to === '' ? file : to.startsWith('/') ? `.${to}` : path.posix.join(path.posix.dirname(file), decodeURIComponent(to));
  const served = file.endsWith('.mdx') ? target.replace(/^(stories\/)?(\.\/)?guides\//, 'data/guides/') : target;
  if (!existsSync(served)) return `${file}: there is no ${address}`;
  if (path.posix.relative('.', served).startsWith('..')) return `${file}: ${address} is outside the repository`;
  if (place && statSync(served).isFile() && !placesOf(served).has(decodeURIComponent(place))) return `${file}: ${address} names no place there`;
  return undefined;
}

/** Whether a site answers to a link; `undefined` without a way to it. */
async function answers(address: string): Promise<string | undefined> {
  for (const method of ['HEAD', 'GET']) {
    try {
      const { ok, status } = await fetch(address, { method, redirect: 'follow', signal: AbortSignal.timeout(20_000), headers: { 'user-agent': 'Mozilla/5.0 (link check)' } });
      // A site that turns programs away is there.
      if (ok || [401, 403, 405, 429].includes(status)) return undefined;
      if (method === 'GET') return `${address} answers ${status}`;
    } catch {
      if (method === 'GET') return `${address} does not answer`;
    }
  }
  return undefined;
}

/** Whether this machine can reach other sites at all. */
async function isOnline(): Promise<boolean> {
  const tries = ['https://nodejs.org/', 'https://www.npmjs.com/', 'https://example.com/'].map((site) => fetch(site, { method: 'HEAD', signal: AbortSignal.timeout(10_000) }));
  return Promise.any(tries).then(
    () => true,
    () => false,
  );
}

describe('links', () => {
  test('are found in the pages', () => {
    expect(linksOf('README.md')).toEqual(expect.arrayContaining(['CONTRIBUTING.md', 'SECURITY.md', 'LICENSE', 'https://nodejs.org']));
    expect(placesOf('CONTRIBUTING.md')).toContain('a-new-element');
    expect(pagesOfWorkshop()).toContain('salary-range--broken-with-fallback');
  });

  test('that lead nowhere are noticed', () => {
    expect(complaint('README.md', 'CONTRIBUTING.md#a-new-element')).toBeUndefined();
    expect(complaint('stories/start.mdx', '?path=/docs/salary-range--docs')).toBeUndefined();
    expect(complaint('index.html', '?guide=electrician')).toBeUndefined();
    expect(complaint('index.html', '?guide=nobody')).toBe('index.html: there is no guide nobody');
    expect(complaint('README.md', 'NOTHING.md')).toBe('README.md: there is no NOTHING.md');
    expect(complaint('README.md', '#nowhere')).toBe('README.md: #nowhere names no place there');
    expect(complaint('README.md', '../package.json')).toMatch(/there is no|outside/);
    expect(complaint('stories/start.mdx', '?path=/docs/poem--docs')).toBe('stories/start.mdx: the workshop has no page poem--docs');
  });

  test.each(pages)('in %s lead somewhere in the repository', (file) => {
    const inside = linksOf(file).filter((address) => !isElsewhere(address) && !hasNoPlace(address));
    expect(inside.flatMap((address) => complaint(file, address) ?? [])).toEqual([]);
  });

  if (!online) return;
  test(
    'to other sites are answered there',
    async ({ skip }) => {
      if (!(await isOnline())) {
        console.log('Links to other sites are left out: none can be reached from here.');
        skip();
      }
      const addresses = [...new Set(pages.flatMap(linksOf).filter(isElsewhere))];
      const dead = await Promise.all(addresses.map(answers));
      expect(dead.filter((said) => said !== undefined)).toEqual([]);
    },
    120_000,
  );
});
