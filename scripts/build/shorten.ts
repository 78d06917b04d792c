/** Makes shorter what the build writes. */
import { readdirSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** A style sheet, or a piece of one, without comments and without white space that says nothing. */
const shortenSheet = (sheet: string): string =>
  sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) =>
      index % 2
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/ > /g, '>')
            .replace(/(?<![\w.#-])0(?=\.\d)/g, '')
            .replace(/;(?=})/g, ''),
    )
    .join('')
    .replace(/=(["'])([a-z][a-z-]*)\1\]/g, '=$2]')
    .trim();

/** Stands for a space while templates are made shorter: those at the edges of markup would go, and words run together. */
const space = '\u{e000}';

/** Marks the single space that a template of markup begins or ends with; a line break there is for whoever reads the source. */
const keepSpaces = (code: string): string => code.replace(/(\b(?:html|svg)`) (?=[^\s`])/g, `$1${space}`).replace(/(?<=[^=\s]>|\}) (?=`)/g, space);

/** Shortens the html, svg and css templates of our own sources. */
export const templates = (): Plugin => ({
  name: 'templates',
  apply: 'build',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    // A name of the same length: sheets with values of ours are shortened, too.
    const shortened = await minifyHTMLLiterals(keepSpaces(code).replaceAll('unsafeCSS', 'ourOwnCSS'), { fileName: id, css: shortenSheet });
    return shortened ? { code: shortened.code.replaceAll('ourOwnCSS', 'unsafeCSS').replaceAll(space, ' '), map: shortened.map as never } : undefined;
  },
});

/**
 * Makes what is loaded on use a part of the one file, at once: to wait in it, every module would need a wrapping of its own.
 * What an `OnUse` would load is there from the start.
 */
export const allAtOnce = (): Plugin => ({
  name: 'all-at-once',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    const imports: string[] = [];
    const here = (what: string, from: string): string => {
      const name = `onUse${imports.length}`;
      imports.push(`\nimport ${what.replace('$', name)} from ${from};`);
      return name;
    };
    const brought = code
      .replace(/\bnew OnUse\(\(\) => import\(('[^']+')\)\)/g, (_, from: string) => `{ code: ${here('{ code as $ }', from)}, load: () => Promise.resolve() }`)
      .replace(/(?<!typeof )\bimport\(('[^']+')\)/g, (_, from: string) => `Promise.resolve(${here('* as $', from)})`);
    return imports.length ? { code: brought + imports.join(''), map: null } : undefined;
  },
});

/** The kinds of modules of ours, in the order that compresses best. */
const kinds = [/\/model\/(?!.*table)/, /\/model\//, /\/words\/en\//, /\/geometry\//, /\/elements\/.*\/say/, /\/elements\/.*\/draw/, /styles/];

/** Puts modules of one kind side by side in the one file: what compresses it sees only the 32 kB before, and finds most of the same words there. */
export const alikeTogether = (): Plugin => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => `./${name.replaceAll('\\', '/')}`).filter((name) => /^(?!.*(?:\/cli\/|\/lint\/|\.d\.ts$)).*\.ts$/.test(name)).sort();
  const kindOf = (name: string): number => kinds.findIndex((kind) => kind.test(name));
  const sorted = kinds.flatMap((_, kind) => sources.filter((name) => kindOf(name) === kind));
  return {
    name: 'alike-together',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('/src/cdn.ts') ? { code: sorted.map((name) => `import '${name.replace(/\.ts$/, '.js')}';\n`).join('') + code, map: null } : undefined),
  };
};

/** Shortens a whole file once more: a second minifier finds what the first has left. */
export const shortenAgain = (): Plugin => ({
  name: 'shorten-again',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      const map = bundle[`${chunk.fileName}.map`];
      if (chunk.type !== 'chunk' || map?.type !== 'asset') continue;
      const shorter = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 2 },
        // A console names classes as the documentation does.
        mangle: { reserved: [...chunk.code.matchAll(/\b([A-Z]\w+) ?= ?class\b/g)].map(([, name = '']) => name) },
        sourceMap: { content: String(map.source), url: map.fileName },
      });
      chunk.code = shorter.code ?? chunk.code;
      map.source = shorter.map as string;
    }
  },
});
