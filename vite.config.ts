import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

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
    .trim();

/** Shortens the html, svg and css templates of our own sources. */
const templates = (): Plugin => ({
  name: 'templates',
  apply: 'build',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    // A name of the same length: sheets with values of ours are shortened, too.
    const shortened = await minifyHTMLLiterals(code.replaceAll('unsafeCSS', 'ourOwnCSS'), { fileName: id, css: shortenSheet });
    return shortened ? { code: shortened.code.replaceAll('ourOwnCSS', 'unsafeCSS'), map: shortened.map as never } : undefined;
  },
});

/** Puts the style sheet that keeps room for elements beside the modules. */
const reserveSheet = (): Plugin => ({
  name: 'reserve-sheet',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'reserve.css', source: readFileSync('src/reserve.css', 'utf8') });
  },
});

/** Lets a language of the CDN speak to the bundle beside it, and need no other file. */
const sayToBundle = (): Plugin => ({
  name: 'say-to-bundle',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source === './words.js') return { id: '../career-widgets.js', external: true };
    const lang = importer && /\/src\/words\/([a-z]{2})\//.exec(importer)?.[1];
    // What languages share becomes each one's own, or it would be a file of its own.
    return lang && /^\.\.\/[^/]+$/.test(source) ? `${resolve(importer, '../..', source.slice(3).replace(/js$/, 'ts'))}?${lang}` : undefined;
  },
});

/** Makes what is loaded on use a part of the one file, at once: to wait in it, every module would need a wrapping of its own. */
const allAtOnce = (): Plugin => ({
  name: 'all-at-once',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    const asked: string[] = [];
    const asking = code.replace(/(?<!typeof )\bimport\(('[^']+')\)/g, (_, name: string) => `Promise.resolve(onUse${asked.push(name)})`);
    return asked.length ? { code: asking + asked.map((name, index) => `\nimport * as onUse${index + 1} from ${name};`).join(''), map: null } : undefined;
  },
});

/** Shortens a whole file once more: a second minifier finds what the first has left. */
const shortenAgain = (): Plugin => ({
  name: 'shorten-again',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      const map = bundle[`${chunk.fileName}.map`];
      if (chunk.type !== 'chunk' || map?.type !== 'asset') continue;
      const shorter = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 2 },
        // Messages name classes as the documentation does.
        mangle: { reserved: [...chunk.code.matchAll(/\b([A-Z]\w+) ?= ?class\b/g)].map(([, name = '']) => name) },
        sourceMap: { content: String(map.source), url: map.fileName },
      });
      chunk.code = shorter.code ?? chunk.code;
      map.source = shorter.map as string;
    }
  },
});

/** Writes the hash of every file for the CDN, once all of them are there. */
const integrity = (): Plugin => ({
  name: 'integrity',
  writeBundle({ dir = '' }) {
    const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== 'sri.json');
    const hashes = files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [relative(dir, file).replaceAll('\\', '/'), `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    writeFileSync(join(dir, 'sri.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  },
});

const elements = readdirSync('src/elements').filter((tag) => existsSync(`src/elements/${tag}/define.ts`));
const languages = readdirSync('src/words').filter((name) => /^[a-z]{2}\.ts$/.test(name));

/** What a package user imports, by the file it becomes. */
const entries = {
  index: 'src/index.ts',
  classes: 'src/classes.ts',
  model: 'src/model.ts',
  geometry: 'src/geometry.ts',
  server: 'src/server.ts',
  'cli/main': 'src/cli/main.ts',
  ...Object.fromEntries(elements.map((tag) => [`elements/${tag}/define`, `src/elements/${tag}/define.ts`])),
  ...Object.fromEntries(languages.map((name) => [`words/${name.slice(0, -3)}`, `src/words/${name}`])),
};

const shared = { target: 'es2022', sourcemap: true, reportCompressedSize: false } satisfies UserConfig['build'];

/** The npm package: one module per source file, so that a bundler takes only what a page uses. */
const packageBuild: UserConfig['build'] = {
  ...shared,
  outDir: 'dist',
  minify: false,
  lib: { entry: entries, formats: ['es'] },
  rolldownOptions: {
    external: [/^lit($|\/)/, /^@lit\//, /^@lit-labs\//, /^d3-/, /^valibot$/, /^parse5$/, /^node:/],
    output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
  },
};

/** What messages name. */
const keepNames = { class: true, function: false };

/** The CDN bundle: one self-contained file that registers every element. */
const cdnBuild: UserConfig['build'] = {
  ...shared,
  outDir: 'dist/cdn',
  lib: { entry: { 'career-widgets': 'src/cdn.ts' }, formats: ['es'] },
  rolldownOptions: { output: { minify: { compress: { keepNames }, mangle: { keepNames }, codegen: true }, codeSplitting: false, entryFileNames: '[name].js' } },
};

/** The languages for the CDN bundle, a file each. */
const wordsBuild: UserConfig['build'] = {
  ...shared,
  outDir: 'dist/cdn/words',
  lib: { entry: Object.fromEntries(languages.map((name) => [name.slice(0, -3), `src/words/${name}`])), formats: ['es'] },
  rolldownOptions: { output: { minify: true, entryFileNames: '[name].js' } },
};

/** The autoloader with a file for each tag, and what they share in files beside them. */
const autoloaderBuild: UserConfig['build'] = {
  ...shared,
  outDir: 'dist/cdn',
  emptyOutDir: false,
  lib: { entry: { autoloader: 'src/autoloader.ts', ...Object.fromEntries(elements.map((tag) => [tag, `src/elements/${tag}/define.ts`])) }, formats: ['es'] },
  rolldownOptions: { output: { minify: { compress: { keepNames }, mangle: { keepNames }, codegen: true }, entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' } },
};

const builds: Readonly<Record<string, UserConfig['build']>> = { cdn: cdnBuild, words: wordsBuild, autoloader: autoloaderBuild };

export default defineConfig(({ mode }) => ({
  plugins: [templates(), ...(mode === 'production' ? [reserveSheet()] : []), ...(mode === 'cdn' ? [allAtOnce(), shortenAgain()] : []), ...(mode === 'words' ? [sayToBundle()] : []), ...(mode === 'autoloader' ? [integrity()] : [])],
  server: { host: '127.0.0.1' },
  build: builds[mode] ?? packageBuild,
}));
