/** Writes the files that are no modules. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** Puts the style sheet that keeps room for elements beside the modules. */
export const reserveSheet = (): Plugin => ({
  name: 'reserve-sheet',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'reserve.css', source: readFileSync('src/reserve.css', 'utf8') });
  },
});

/** Writes the hash of every file for the CDN, once all of them are there. */
export const integrity = (): Plugin => ({
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
