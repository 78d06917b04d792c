import { existsSync, readdirSync } from 'node:fs';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { integrity, reserveSheet } from './scripts/build/files.js';
import { notices } from './scripts/build/notices.js';
import { alikeTogether, allAtOnce, shortenAgain, templates } from './scripts/build/shorten.js';
import { byItself, wordsInOrder } from './scripts/build/words.js';

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

/** What a developer sees of objects in the console. */
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

/** What is built, and what only that build does, by mode. */
const builds: Readonly<Record<string, { readonly build: UserConfig['build']; readonly plugins: readonly Plugin[] }>> = {
  production: { build: packageBuild, plugins: [reserveSheet()] },
  cdn: { build: cdnBuild, plugins: [alikeTogether(), allAtOnce(), shortenAgain(), notices()] },
  words: { build: wordsBuild, plugins: [byItself(), wordsInOrder()] },
  autoloader: { build: autoloaderBuild, plugins: [notices(), integrity()] },
};

export default defineConfig(({ mode }) => ({
  plugins: [templates(), ...(builds[mode]?.plugins ?? [])],
  server: { host: '127.0.0.1' },
  build: builds[mode]?.build ?? packageBuild,
}));
