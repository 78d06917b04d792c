import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type ESTree, type Plugin, type UserConfig } from 'vite';

/** Shortens the html, svg and css templates of our own sources. */
const templates = (): Plugin => ({
  name: 'templates',
  apply: 'build',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    const shortened = await minifyHTMLLiterals(code, { fileName: id });
    return shortened ? { code: shortened.code, map: shortened.map as never } : undefined;
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
    if (source === './words.js' || source === './english.js') return { id: '../career-widgets.js', external: true };
    const lang = importer && /\/src\/words\/([a-z]{2})(?:\.ts$|\/)/.exec(importer)?.[1];
    // What languages share becomes each one's own, or it would be a file of its own.
    return lang && /^\.\.\/[^/]+$|^\.\/in-order/.test(source) ? `${resolve(importer, '..', source.replace(/js$/, 'ts'))}?${lang}` : undefined;
  },
});

/**
 * Writes the words of a language as lists in the order of English: the bundle has the keys, which would be a third of the
 * file. An object that is not written out in place keeps its own.
 */
const wordsInOrder = (): Plugin => ({
  name: 'words-in-order',
  enforce: 'post',
  transform(code, id) {
    const lang = /\/src\/words\/([a-z]{2})(?:\.ts|\/[a-z-]+\.ts)$/.exec(id)?.[1];
    if (!lang) return undefined;
    const cuts: { readonly from: number; readonly to: number; readonly text: string }[] = [];
    const visit = (value: ESTree.Expression): void => {
      if (value.type !== 'ObjectExpression') return;
      cuts.push({ from: value.start, to: value.start + 1, text: '[' }, { from: value.end - 1, to: value.end, text: ']' });
      for (const property of value.properties) {
        if (property.type === 'SpreadElement' || property.method || property.kind !== 'init') this.error(`${id}: words in order are written as "key: value"`);
        cuts.push({ from: property.start, to: property.value.start, text: '' });
        visit(property.value);
      }
    };
    for (const statement of this.parse(code).body) {
      if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue;
      for (const { id: name, init } of statement.declaration.declarations) if (name.type === 'Identifier' && /[wW]ords$/.test(name.name) && init) visit(init);
    }
    const ordered = cuts.sort((a, b) => b.from - a.from).reduce((text, cut) => text.slice(0, cut.from) + cut.text + text.slice(cut.to), code);
    const named = ordered.replace(/import \{ setWords \} from ['"]\.\/words\.js['"]/, "import { setWordsInOrder } from './in-order.js'").replace(/(export const words = )(\[.*?\]);\s*setWords\(.*?\);/s, `$1setWordsInOrder('${lang}', $2);`);
    return { code: named, map: null };
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

/** Messages name classes as the documentation does. */
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
  plugins: [templates(), ...(mode === 'production' ? [reserveSheet()] : []), ...(mode === 'words' ? [sayToBundle(), wordsInOrder()] : []), ...(mode === 'autoloader' ? [integrity()] : [])],
  server: { host: '127.0.0.1' },
  build: builds[mode] ?? packageBuild,
}));
