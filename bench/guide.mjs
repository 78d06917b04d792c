/**
 * Measures a whole guide page from data to paint, beside the same page as finished markup with declarative shadow roots.
 * Both take turns on fresh pages of one browser; the ratio is taken round by round.
 *
 *     node bench/guide.mjs [--rounds 9] [--guide registered-nurse]
 *
 * It aims at 1.5, and fails above 3.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findChrome } from '../tests/support/chrome.mjs';
import { bundleContender } from './bundle.mjs';
import { summarize } from './numbers.mjs';
import { serve } from './serve.mjs';

const aim = 1.5;
const limit = 3;

const here = fileURLToPath(new URL('.', import.meta.url));
process.chdir(path.join(here, '..'));
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' }, guide: { type: 'string', default: 'information-technology-manager' } } });

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A guide</title>
    <link rel="icon" href="data:," />
    <style>body { max-inline-size: 75rem; margin: 16px auto; font: 16px/1.5 system-ui, sans-serif; }</style>
  </head>
  <body><main></main></body>
</html>`;

/** Runs in the page: puts two animation frames and the painting of the second behind some work. */
const putTimer = () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  window.time = async (work) => {
    await frame();
    await frame();
    const start = performance.now();
    await work();
    await frame();
    await frame();
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
    return performance.now() - start;
  };
};

/** Runs in the page: draws the guide, and answers how long that took. */
const drawGuide = async () => {
  const { mount } = await import('/career-guide/entry.js');
  const guide = await (await fetch('/guide.json')).json();
  return window.time(() => mount(document.querySelector('main'), guide));
};

/** Runs in a page where the guide stands: its markup with every shadow root, and the sheets of each tag. */
const takeMarkup = () => {
  const roots = [];
  const visit = (root) => {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      roots.push(shadowRoot);
      visit(shadowRoot);
    }
  };
  visit(document);
  const sheets = Object.fromEntries(roots.map((root) => [root.host.localName, root.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('\n'))]));
  const missing = [...document.querySelector('career-guide').shadowRoot.querySelectorAll('[part=block] *')].filter(({ localName, attributes }) => localName.includes('-') && attributes.status?.value !== 'ready');
  if (missing.length) throw new Error(`not drawn after two frames: ${missing.map(({ localName }) => localName)}`);
  return { markup: document.querySelector('main').getHTML({ shadowRoots: roots }).replace(/<!--.*?-->/gs, ''), sheets };
};

/** Runs in a page without the library: inserts the markup, and answers how long that took. */
const insertMarkup = async ({ markup, sheets }) => {
  const made = new Map();
  for (const [tag, texts] of Object.entries(sheets)) {
    made.set(tag, await Promise.all(texts.map((text) => new CSSStyleSheet().replace(text))));
  }
  const dress = (root) => {
    for (const { shadowRoot, localName } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      shadowRoot.adoptedStyleSheets = made.get(localName);
      dress(shadowRoot);
    }
  };
  const main = document.querySelector('main');
  return window.time(() => {
    main.setHTMLUnsafe(markup);
    dress(main);
  });
};

/** Milliseconds that the main thread of a page has worked. */
async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
}

const bundles = path.join(here, '.bundles');
mkdirSync(bundles, { recursive: true });
const { atOnce, all } = await bundleContender({ name: 'career-guide', file: 'career-guide.js' }, bundles);
const site = await serve(bundles, { '/page.html': () => page, '/guide.json': () => readFileSync(`data/guides/${values.guide}.json`, 'utf8') });
const { launchOptions } = await findChrome();
const browser = await puppeteer.launch(launchOptions);

/** Runs something on a fresh page; answers its time on the clock, and how long the page worked from then on. */
async function measure(act, argument, then) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.goto(`${site.origin}/page.html`);
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.evaluate(putTimer);
  const before = await workOf(session);
  const time = await tab.evaluate(act, argument);
  const work = (await workOf(session)) - before;
  const answer = then && (await tab.evaluate(then));
  await tab.close();
  return { time, work, answer };
}

let ratio;
try {
  // The first round warms up the browser, and brings the markup.
  const { answer: drawn } = await measure(drawGuide, undefined, takeMarkup);
  await measure(insertMarkup, drawn);
  const own = [];
  const floor = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    const turns = [async () => own.push(await measure(drawGuide)), async () => floor.push(await measure(insertMarkup, drawn))];
    for (const turn of round % 2 ? turns.reverse() : turns) await turn();
  }
  ratio = summarize(own.map(({ time }, round) => time / floor[round].time));
  const say = (numbers) => {
    const { median, low, high } = summarize(numbers);
    return `${median.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`;
  };
  console.log(`${values.guide}, ${own.length} rounds, median and quartiles`);
  console.log(`from data to paint: ${say(own.map(({ time }) => time))} ms`);
  console.log(`finished markup:    ${say(floor.map(({ time }) => time))} ms`);
  console.log(`ratio:              ${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)}); the aim is ${aim}, the limit ${limit}`);
  console.log(`gzipped:            ${atOnce} bytes at once, ${all} with what follows by itself`);
} finally {
  await browser.close();
  site.close();
}
if (ratio.median > limit) throw new Error(`the page of a guide takes more than ${limit} times as long as its finished markup`);
