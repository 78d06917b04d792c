/** Bundles the contenders as a user's build would: for production, minified, with only what is imported. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.join(here, '..');
const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Finds our own package in this repository, by what it exports. */
const ownPackage = {
  name: 'own-package',
  enforce: 'pre',
  resolveId(source) {
    const target = source.startsWith('career-widgets/') ? exports[`.${source.slice('career-widgets'.length)}`] : undefined;
    return target && path.join(root, target.default ?? target);
  },
};

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** Bundles a contender into a folder; answers the bytes, gzipped: those a page loads at once, and with what follows by itself. */
export async function bundleContender({ name, file }, folder) {
  const outDir = path.join(folder, name);
  const output = await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    plugins: [ownPackage],
    // The runtime of JSX is React's own, for production.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: path.join(here, 'contenders', file),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'entry.js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const chunks = output.output;
  const atOnce = new Set(['entry.js', ...chunks.filter(({ type }) => type === 'asset').map(({ fileName }) => fileName)]);
  for (const fileName of atOnce) chunks.find((chunk) => chunk.fileName === fileName)?.imports?.forEach((imported) => atOnce.add(imported));
  const sum = (names) => [...names].reduce((total, fileName) => total + gzipped(path.join(outDir, fileName)), 0);
  return { atOnce: sum(atOnce), all: sum(readdirSync(outDir)), styles: readdirSync(outDir).filter((fileName) => fileName.endsWith('.css')) };
}
