import { existsSync, readdirSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

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

const elements = readdirSync('src/elements').filter((tag) => existsSync(`src/elements/${tag}/define.ts`));
const languages = readdirSync('src/words').filter((name) => /^[a-z]{2}\.ts$/.test(name));

/** What a package user imports, by the file it becomes. */
const entries = {
  index: 'src/index.ts',
  classes: 'src/classes.ts',
  model: 'src/model.ts',
  geometry: 'src/geometry.ts',
  server: 'src/server.ts',
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
    external: [/^lit($|\/)/, /^@lit\//, /^@lit-labs\//, /^d3-/, /^valibot$/, /^parse5$/],
    output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
  },
};

/** The CDN bundle: one self-contained file that registers every element. */
const cdnBuild: UserConfig['build'] = {
  ...shared,
  outDir: 'dist/cdn',
  lib: { entry: { 'career-widgets': 'src/index.ts' }, formats: ['es'] },
  rolldownOptions: { output: { minify: true, codeSplitting: false, entryFileNames: '[name].js' } },
};

export default defineConfig(({ mode }) => ({
  plugins: [templates()],
  server: { host: '127.0.0.1' },
  build: mode === 'cdn' ? cdnBuild : packageBuild,
}));
