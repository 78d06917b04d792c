/** Writes `custom-elements.json`, and the tables in `README.md` that are made from it. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}scripts/manifest/tables.ts`, { root, configFile: false, logLevel: 'error' });
const { makeManifest, manifestFile, manifestText, readmeFile, readmeText } = module;

const made = makeManifest();
await writeFile(manifestFile, manifestText(made));
await writeFile(readmeFile, readmeText(undefined, made));
