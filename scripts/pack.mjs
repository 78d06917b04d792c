/** Packs the package for the checks of it, under a name without a version, where nothing else looks. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';

const folder = 'node_modules/.cache/package';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
renameSync(`${folder}/${JSON.parse(packed)[0].filename}`, `${folder}/package.tgz`);
