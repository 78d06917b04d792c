/**
 * Measures `<salary-range>` beside other ways to draw the same chart, and writes what it found to `bench/results/`.
 *
 *     node bench/run.mjs [--rounds 7] [--only salary-range,chartjs] [--report]
 *
 * A run of some contenders, or of few rounds, only prints. Ctrl+C ends a run with the round it is in. `--report` measures nothing and writes tables and plot anew.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findChrome } from '../tests/support/chrome.mjs';
import { contenders } from './contenders/list.mjs';
import { measureGeometry } from './geometry.mjs';
import { summarize } from './numbers.mjs';
import { pageOf } from './page.mjs';
import { drawPlot } from './plot.mjs';
import { writeReport, writeTable } from './report.mjs';
import { makeRows } from './rows.mjs';
import { serve } from './serve.mjs';

const [floor] = contenders;
const defaultRounds = 7;
const fewestRounds = 3;
const slowdowns = [1, 4];
const counts = [1, 100];
/** Memory and layout shift hardly differ from round to round. */
const otherRounds = 1;

const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.join(here, '..');
const bundles = path.join(here, '.bundles');
const folder = path.join(here, 'results');
// The browser is looked for from the folder of the repository.
process.chdir(root);

const { values } = parseArgs({ options: { rounds: { type: 'string', default: String(defaultRounds) }, only: { type: 'string' }, report: { type: 'boolean' } } });

/** Writes results in every form. */
function write(results) {
  writeFileSync(path.join(folder, 'latest.json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(path.join(folder, 'README.md'), writeReport(results));
  writeFileSync(path.join(folder, 'latest.svg'), drawPlot(results));
  console.log('Written to bench/results.');
}

if (values.report) {
  write(JSON.parse(readFileSync(path.join(folder, 'latest.json'), 'utf8')));
  process.exit();
}

const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 2) throw new Error('--rounds takes a whole number from 2 on: the first round only warms up');
const names = values.only?.split(',');
const unknown = names?.filter((name) => !contenders.some((contender) => contender.name === name));
if (unknown?.length) throw new Error(`--only knows ${contenders.map(({ name }) => name).join(', ')}; not ${unknown.join(', ')}`);
const chosen = contenders.filter((contender) => contender === floor || !names || names.includes(contender.name));
const own = contenders.find(({ name }) => name === 'salary-range');

/** Runs a command of npm where it is needed. */
function npm(...args) {
  console.log(`npm ${args.join(' ')}`);
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}`);
}

const written = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

if (!contenders.every(({ packages }) => packages.every((name) => existsSync(path.join(here, 'node_modules', name)) || existsSync(path.join(root, 'node_modules', name))))) {
  npm('ci', '--prefix', 'bench', '--no-audit', '--no-fund');
}
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => written(path.join('src', name)));
const products = ['dist/geometry.js', 'dist/reserve.css', 'dist/elements/salary-range/define.js'].map(written);
if (Math.min(...products) < Math.max(...sources)) npm('run', '--silent', 'build');

// Vite is part of the development packages of the repository, and needed only from here on.
const { bundleContender } = await import('./bundle.mjs');
const { measureHeap, measureShift, measureTime, takeDrawn } = await import('./measure.mjs');

mkdirSync(folder, { recursive: true });
mkdirSync(bundles, { recursive: true });
const built = new Map();
for (const contender of new Set([...chosen, own])) built.set(contender.name, await bundleContender(contender, bundles));

let drawn;
const site = await serve(bundles, {
  '/page.html': (query) => {
    const name = query.get('name');
    const contender = contenders.find((other) => other.name === name);
    return pageOf(contender, { count: Number(query.get('count')), room: query.get('room'), styles: built.get(name).styles });
  },
  '/rows.json': (query) => JSON.stringify(makeRows(Number(query.get('count')), Number(query.get('seed')))),
  '/drawn.json': () => JSON.stringify(drawn),
  '/reserve.css': () => readFileSync('dist/reserve.css', 'utf8'),
});
const { launchOptions } = await findChrome();
// Some libraries fail where the language of the machine is none.
const browser = await puppeteer.launch({ ...launchOptions, env: { ...launchOptions.env, LANG: 'en_US.UTF-8', LANGUAGE: 'en-US' }, handleSIGINT: false });
const chromium = (await browser.version()).split('/')[1];

/** The measures of a contender, by what they are called: a list with one number per round. */
const found = new Map(chosen.map(({ name }) => [name, {}]));
const keep = (name, measure, value) => (found.get(name)[measure] ??= []).push(value);

/** How many rounds have been measured; a run that is interrupted ends with the round it is in. */
let measured = 0;
let interrupted = false;
process.once('SIGINT', () => {
  console.log('ends with this round');
  interrupted = true;
});

try {
  drawn = await takeDrawn(browser, site.origin, own, Math.max(...counts));
  for (let round = 0; round < rounds && !interrupted; round++) {
    // Everyone goes first once.
    const order = chosen.map((_, index) => chosen[(index + round) % chosen.length]);
    // The first round warms up the browser; nothing of it is kept.
    for (const slow of round ? slowdowns : [1]) {
      for (const count of counts) {
        for (const contender of order) {
          const { mount, update, nodes } = await measureTime(browser, site.origin, contender, count, slow);
          if (!round) continue;
          keep(contender.name, `mount ${count} at ${slow}`, mount.work);
          keep(contender.name, `clock of mount ${count} at ${slow}`, mount.time);
          keep(contender.name, `nodes of ${count}`, nodes);
          if (count === 1) continue;
          keep(contender.name, `update ${count} at ${slow}`, update.work);
          keep(contender.name, `clock of update ${count} at ${slow}`, update.time);
        }
      }
      if (!round || round > otherRounds) continue;
      for (const contender of order) {
        for (const room of ['room', 'otherRoom', '']) {
          if (room && !contender[room]) continue;
          keep(contender.name, `shift${room ? ` with ${room}` : ''} at ${slow}`, await measureShift(browser, site.origin, contender, slow, room));
        }
      }
    }
    for (const contender of round && round <= otherRounds ? order : []) {
      const { first, each, nodes } = await measureHeap(browser, site.origin, contender);
      keep(contender.name, 'heap first', first);
      keep(contender.name, 'heap each', each);
      keep(contender.name, 'heap nodes', nodes);
    }
    measured = round;
    console.log(round ? `round ${round} of ${rounds - 1}` : 'warmed up');
  }
} finally {
  await browser.close();
  site.close();
}

/** A measure with its ratio to the floor, taken round by round: both were slowed by what else the machine did then. */
function sum(name, measure) {
  const numbers = found.get(name)[measure];
  const base = found.get(floor.name)[measure];
  return { ...summarize(numbers), ...(/mount|update/.test(measure) && { ratio: summarize(numbers.map((number, index) => number / base[index])) }) };
}

const versionOf = (name) => {
  const folder = [here, root].find((place) => existsSync(path.join(place, 'node_modules', name)));
  return JSON.parse(readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
};

const results = {
  date: new Date().toISOString().slice(0, 10),
  machine: { cpus: os.cpus().length, node: process.versions.node, chromium },
  rounds: measured,
  contenders: chosen.map(({ name, title, packages }) => ({
    name,
    title,
    versions: Object.fromEntries(packages.map((dependency) => [dependency, versionOf(dependency)])),
    // The floor's script is no measure of the markup that it clones.
    ...(name !== floor.name && { bytes: { atOnce: built.get(name).atOnce, all: built.get(name).all } }),
    measures: Object.fromEntries(Object.keys(found.get(name)).map((measure) => [measure, sum(name, measure)])),
  })),
  geometry: await measureGeometry(),
};

console.log(`\n${writeTable(results)}`);
if (names || measured < fewestRounds) console.log(`Printed only: a run that is written down has every contender and at least ${fewestRounds} measured rounds.`);
else write(results);
