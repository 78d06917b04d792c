/** Writes `dist/types`: what frameworks and editors want to know of the elements. Part of `npm run build`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}scripts/manifest/types.ts`, { root, configFile: false, logLevel: 'error' });
const manifest = JSON.parse(await readFile(`${root}custom-elements.json`, 'utf8'));
const files = module.typeFiles(manifest, JSON.parse(await readFile(`${root}package.json`, 'utf8')));

await mkdir(`${root}dist/types`, { recursive: true });
for (const [name, text] of files) await writeFile(`${root}dist/types/${name}`, text);
