/** The package as a user gets it: built where it is older than its sources, and installed in a folder of its own, where no other build disturbs it. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What `package.json` says that the tests look at. */
export interface Manifest {
  readonly name: string;
  readonly types: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly unpkg: string;
  readonly jsdelivr: string;
  readonly files: readonly string[];
  readonly sideEffects: readonly string[];
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Reads a `package.json`. */
export const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;

/** Every file below a folder, from that folder, in order. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The environment of a user's shell: without what the test runner adds, which would make a build one for development. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|NODE_OPTIONS|DEV|PROD|SSR|MODE|BASE_URL|TEST|VITE.*)$/.test(name)));
}

/** What a command answered. */
export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end. */
export function run(command: string, args: readonly string[], cwd: string, input?: string): Promise<Answer> {
  return new Promise((resolve) => {
    const child = execFile(command, args, { cwd, env: plainEnvironment(), maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ code: error ? (typeof error.code === 'number' ? error.code : 1) : 0, stdout, stderr });
    });
    // A command may end before it has read what it is given: that is no error of its own.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}

/** Runs code in plain Node, as a module of a folder. */
export const runNode = (code: string, folder: string, input?: string): Promise<Answer> =>
  run(process.execPath, ['--input-type=module', '--eval', code], folder, input);

/** Does something that only one test file may do at a time. */
export async function alone<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const lock = path.join(root, 'node_modules/.cache', `${name}.lock`);
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      if (!isHeld(lock)) rmSync(lock, { force: true });
      await pause(50);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Whether the process that took a lock still runs. */
function isHeld(lock: string): boolean {
  try {
    const holder = readFileSync(lock, 'utf8');
    // One that was made a moment ago may not name its holder yet.
    if (!holder) return Date.now() - statSync(lock).mtimeMs < 1000;
    process.kill(Number(holder), 0);
    return true;
  } catch {
    return false;
  }
}

/** When a file was last written; never, where there is none. */
const written = (file: string): number => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** The files that the package promises and the build makes. */
export function products({ exports, types, bin, unpkg, jsdelivr }: Manifest): readonly string[] {
  const targets = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : [target.types, target.default]));
  return [...new Set([...targets, types, ...Object.values(bin), unpkg, jsdelivr, 'dist/cdn/autoloader.js', 'dist/cdn/sri.json', 'dist/cdn/LICENSES.txt'].map((target) => path.posix.normalize(target)).filter((target) => target.startsWith('dist/')))];
}

/** Whether `dist` is whole, and younger than everything it is made from. */
function isBuilt(): boolean {
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((name) => path.join(root, 'src', name));
  const settings = ['package.json', 'vite.config.ts', 'tsconfig.json', 'tsconfig.build.json', 'custom-elements.json', 'scripts/types.mjs', 'scripts/manifest/types.ts', 'scripts/build/files.ts', 'scripts/build/shorten.ts', 'scripts/build/words.ts'].map((name) => path.join(root, name));
  const newest = Math.max(...[...sources, ...settings].map(written));
  return products(readManifest(root)).every((product) => written(path.join(root, product)) >= newest);
}

/** Builds the package, unless it is built. */
async function build(): Promise<void> {
  if (isBuilt()) return;
  const { code, stdout, stderr } = await run('npm', ['run', '--silent', 'build'], root);
  if (code !== 0) throw new Error(`npm run build ended with ${code}\n${stdout}\n${stderr}`);
}

/** The package in the `node_modules` of a project that has nothing else. */
export interface Installed {
  /** The folder of the project. */
  readonly project: string;
  /** The folder of the package. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** Removes the project. */
  remove(): void;
}

/** Copies what the package ships; answers whether all of it stood still meanwhile. */
function copy(folder: string): boolean {
  const manifest = readManifest(root);
  const state = (): string => products(manifest).map((product) => written(path.join(root, product))).join();
  const before = state();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'README.md', 'LICENSE', ...manifest.files]) {
    if (existsSync(path.join(root, name))) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  return state() === before;
}

/** Installs the built package beside the dependencies it declares, and no others. */
export async function installPackage(): Promise<Installed> {
  const project = realpathSync(mkdtempSync(path.join(tmpdir(), 'career-widgets-')));
  const folder = path.join(project, 'node_modules/career-widgets');
  await alone('build', async () => {
    for (let turn = 0; turn < 5; turn++) {
      try {
        await build();
        if (copy(folder)) return;
      } catch (error) {
        // Someone else builds at the same time.
        if (turn === 4) throw error;
      }
      await pause(500);
    }
  });
  const manifest = readManifest(folder);
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    const place = path.join(project, 'node_modules', name);
    mkdirSync(path.dirname(place), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', name), place, 'junction');
  }
  writeFileSync(path.join(project, 'package.json'), '{ "name": "project", "private": true, "type": "module" }\n');
  return { project, folder, manifest, remove: () => rmSync(project, { recursive: true, force: true }) };
}

/** The entries that a script may import, by the name it imports them under, with the file behind each. */
export const entriesOf = ({ name, exports }: Manifest): ReadonlyMap<string, string> =>
  new Map(Object.entries(exports).flatMap(([key, target]) => (typeof target === 'string' ? [] : [[path.posix.join(name, key), path.posix.normalize(target.default)]])));
