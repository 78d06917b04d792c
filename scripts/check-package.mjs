/** Packs the package once, and lets publint and attw look whether tools and types find in it what it promises. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const folder = 'node_modules/.cache/package';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
const file = path.join(folder, filename);

const look = (name, ...args) =>
  new Promise((resolve) => {
    execFile(`node_modules/.bin/${name}`, args, (error, stdout, stderr) => {
      console.log(stdout + stderr);
      if (error) process.exitCode = 1;
      resolve();
    });
  });
await Promise.all([
  look('publint', 'run', file, '--strict'),
  look('attw', file, '--profile', 'esm-only', '--format', 'table-flipped', '--no-emoji', '--exclude-entrypoints', 'cdn', 'reserve.css'),
]);
