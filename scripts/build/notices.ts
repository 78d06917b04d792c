/** Says whose code is in the files for the CDN, and under which licenses. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** The file with the licenses, beside the bundle. */
const fileName = 'LICENSES.txt';

/** What stands first in a file with code of others: whose it is, and where to read more. A minifier keeps it. */
const notice = `/*! With code of Google LLC (Lit), Mike Bostock (D3) and Fabian Hiller (Valibot): see ${fileName} */`;

/** The folder of the package that a module is from; nothing for one of ours. */
const packageOf = (id: string): string | undefined => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0];

/** The license of a package as it ships it, under its name. */
function licenseOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Readonly<Record<'name' | 'version' | 'license', string>>;
  const file = readdirSync(folder).find((entry) => /^license(?:\.\w+)?$/i.test(entry));
  if (!file) throw new Error(`${name} ships no license`);
  return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
}

/**
 * Writes the licenses of this package and of every package in the files, and a notice into each file with code of others.
 * Every build of such files writes what it has itself.
 */
export const notices = (): Plugin => ({
  name: 'notices',
  generateBundle(_, bundle) {
    const folders = new Set<string>();
    for (const chunk of Object.values(bundle)) {
      const found = chunk.type === 'chunk' ? chunk.moduleIds.flatMap((id) => packageOf(id) ?? []) : [];
      if (chunk.type !== 'chunk' || !found.length) continue;
      for (const folder of found) folders.add(folder);
      chunk.code = `${notice}\n${chunk.code}`;
      const map = bundle[`${chunk.fileName}.map`];
      // The code is one line further down.
      if (map?.type === 'asset') map.source = String(map.source).replace('"mappings":"', '$&;');
    }
    const rule = `\n${'-'.repeat(80)}\n\n`;
    this.emitFile({ type: 'asset', fileName, source: [process.cwd(), ...[...folders].sort()].map(licenseOf).join(rule) });
  },
});
