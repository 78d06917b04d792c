/**
 * Takes a picture of every story in every mode and width, and holds it against the stored one; measures on the same
 * pages what axe does not.
 *
 *   npm run test:pictures                        every story
 *   npm run test:pictures -- --only salary       the stories whose id contains "salary"
 *   npm run test:pictures -- --update            stores the pictures as they are now: look at them
 *   npm run test:pictures -- --built             takes the workshop as it was built last
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { canCarry } from '../support/chrome.mjs';
import { launch, openPage, serve } from './browser.mjs';
import { collect } from './collect.mjs';
import { compare, report, toSheet } from './compare.mjs';
import { judge } from './looks.mjs';
import { checkPlanted } from './planted.mjs';
import { readPng } from './png.mjs';

const { only, update, built } = parseArgs({ options: { only: { type: 'string' }, update: { type: 'boolean' }, built: { type: 'boolean' } } }).values;
const store = 'stories/__pictures__';
const reports = 'node_modules/.cache/pictures';

if (!canCarry) {
  console.log('The pictures are left out: the browser that draws them the same everywhere runs on Linux on x64 only');
  process.exit(0);
}

if (!built && spawnSync('npm', ['run', '--silent', 'build-storybook'], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) {
  console.log('The workshop does not build: see npm run build-storybook');
  process.exit(1);
}
const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const all = Object.values(entries)
  .filter(({ type }) => type === 'story')
  .map(({ id }) => id);
const stories = all.filter((id) => !only || id.includes(only));

const begun = Date.now();
rmSync(reports, { recursive: true, force: true });
mkdirSync(store, { recursive: true });

const differences = [];
const faults = [];
const broken = [];
let same = 0;
let bytes = 0;

/** Takes and measures one story. */
async function check(page, story) {
  const pictures = {};
  try {
    await page.visit(story, async (name, png, clip) => {
      pictures[name] = readPng(png);
      const found = judge(await page.page.evaluate(collect, '#storybook-root', clip), pictures[name]);
      faults.push(...found.map((fault) => ({ story, name, ...fault })));
    });
  } catch (error) {
    broken.push(`${story} cannot be shown: ${error.message}`);
    return;
  }
  const file = `${store}/${story}.png`;
  const stored = existsSync(file) ? readFileSync(file) : undefined;
  const found = stored ? compare(pictures, stored) : [{ name: 'every mode', reason: 'has no stored picture: run with --update and look at it' }];
  if (!found.length) same++;
  else if (!update) differences.push(...found.map((difference) => ({ story, ...difference })));
  else {
    const sheet = toSheet(pictures);
    writeFileSync(file, sheet);
    console.log(`stored ${file} (${Math.ceil(sheet.length / 1024)} kB)`);
  }
  if (existsSync(file)) bytes += readFileSync(file).length;
}

const site = await serve('storybook-static');
const browser = await launch();
try {
  broken.push(...(await checkPlanted(await openPage(browser, site.origin), site.origin)));
  const queue = [...stories];
  const work = async () => {
    const page = await openPage(browser, site.origin);
    for (let story; (story = queue.shift()); ) await check(page, story);
  };
  await Promise.all([work(), work()]);
} finally {
  await browser.close();
  site.close();
}

if (!only) {
  for (const file of readdirSync(store).filter((name) => !all.includes(name.replace(/\.png$/, '')))) {
    if (update) rmSync(`${store}/${file}`);
    else broken.push(`${store}/${file} has no story: run with --update to remove it`);
  }
}
if (!stories.length) broken.push(`No story has an id that contains "${only}"`);

/** Faults that are the same in several stories and modes, told once. */
const told = new Map();
for (const fault of faults) {
  const key = `${fault.measure}: ${fault.what} at ${fault.path}: ${fault.measured}, wanted ${fault.wanted}`;
  told.set(key, [...(told.get(key) ?? []), `${fault.story} ${fault.name}`]);
}
for (const [key, places] of told) console.log(`${key}\n    in ${places.slice(0, 3).join(', ')}${places.length > 3 ? ` and ${places.length - 3} more` : ''}`);
for (const { story, name, reason } of differences) console.log(`${story} ${name}: ${reason}`);
for (const line of broken) console.log(line);
if (differences.length) console.log(`Side by side: ${report(reports, differences)}`);

const failing = new Set([...differences, ...faults].map(({ story }) => story));
console.log(`${stories.length} stories, ${Math.round(bytes / 1024)} kB stored, ${Math.round((Date.now() - begun) / 1000)} s${update ? '' : `, ${same} as stored`}`);
console.log(`${stories.filter((story) => !failing.has(story) && !broken.some((line) => line.startsWith(`${story} `))).length} passed, ${failing.size + broken.length} failed`);
process.exitCode = failing.size + broken.length ? 1 : 0;
