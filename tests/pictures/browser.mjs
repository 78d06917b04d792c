/** Opens stories the same way each time: the browser that npm carries, its fonts only, one clock, one language, one time zone. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChrome } from '../support/chrome.mjs';

/** How each story is shown: the features that are emulated, and the direction of the page. */
export const modes = {
  light: { scheme: 'light', forced: 'none', direction: 'ltr' },
  dark: { scheme: 'dark', forced: 'none', direction: 'ltr' },
  forced: { scheme: 'light', forced: 'active', direction: 'ltr' },
  rtl: { scheme: 'light', forced: 'none', direction: 'rtl' },
};

/** How wide a story is, in CSS pixels. */
export const widths = [960, 320];

/** Space around the story that is in the picture, too: outlines and arrows reach into it. */
const margin = 8;
/** Space that the page keeps at either side. */
const padding = 16;
/** More than most stories need, so that the page is seldom made taller. */
const usualHeight = 1000;

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** Serves a folder on the loopback address, and the page with planted faults beside it. */
export async function serve(folder) {
  const planted = new URL('./planted.html', import.meta.url);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    try {
      const body = readFileSync(pathname === '/planted.html' ? planted : path.join(folder, path.posix.normalize(decodeURIComponent(pathname))));
      response.writeHead(200, { 'content-type': types[path.extname(pathname)] ?? 'application/octet-stream', 'cache-control': 'max-age=3600' }).end(body);
    } catch {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Starts the browser that npm carries: letters and edges are drawn by the same code on every machine. */
export async function launch() {
  const { launchOptions } = await findChrome({ carried: true });
  return puppeteer.launch({
    ...launchOptions,
    args: [
      ...launchOptions.args,
      '--font-render-hinting=full',
      '--disable-lcd-text',
      '--disable-skia-runtime-opts',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      '--lang=en-US',
      // Nothing but this machine answers.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** Runs in the page before anything else: a clock that stands, chance that repeats, and a count of what is being fetched. */
function steady() {
  const now = Date.UTC(2025, 5, 16, 10, 30);
  globalThis.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length ? parts : [now]));
    }
    static now() {
      return now;
    }
  };
  let seed = 1;
  Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const { fetch } = globalThis;
  globalThis.fetching = 0;
  globalThis.fetch = async (...request) => {
    globalThis.fetching++;
    try {
      return await fetch(...request);
    } finally {
      // What was fetched still has to be read and drawn.
      setTimeout(() => globalThis.fetching--, 50);
    }
  };
}

/** Runs in the page: waits until the story has been played, and everything in it is drawn. Answers what went wrong. */
async function settle() {
  /* global __STORYBOOK_PREVIEW__ */
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const phase = () => (typeof __STORYBOOK_PREVIEW__ === 'undefined' ? undefined : __STORYBOOK_PREVIEW__.currentRender?.phase);
  for (let frames = 0; !['finished', 'errored', 'aborted'].includes(phase()); frames++) {
    if (frames > 1200) return `stuck in the phase "${phase()}"`;
    await frame();
  }
  if (phase() !== 'finished' || !document.body.classList.contains('sb-show-main')) return document.querySelector('#error-message')?.textContent || `ended in the phase "${phase()}"`;
  while (globalThis.fetching) await frame();
  for (const element of document.querySelectorAll('#storybook-root *')) await element.updateComplete;
  await document.fonts.ready;
  await frame();
  await frame();
  return '';
}

/**
 * Runs in the page: waits for two frames and the fonts that they ask for. Answers how tall the page has to be, where the
 * story is, and whether the page leaves out some of it until a reader comes near.
 */
async function measure() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await document.fonts.ready;
  await frame();
  const root = document.querySelector('#storybook-root');
  const isLeftOut = (element) => element.checkVisibility() && !element.checkVisibility({ contentVisibilityAuto: true });
  const lacks = ({ children }) => [...children].some((element) => isLeftOut(element) || lacks(element) || (element.shadowRoot && lacks(element.shadowRoot)));
  const { left, top, width, height } = root.getBoundingClientRect();
  return { left, top, width, height, page: document.documentElement.scrollHeight, isWhole: !lacks(root) };
}

/** A page of its own for stories, one after the other. */
export async function openPage(browser, origin) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const client = await page.createCDPSession();
  await page.evaluateOnNewDocument(steady);
  await client.send('Emulation.setTimezoneOverride', { timezoneId: 'UTC' });
  await client.send('Emulation.setLocaleOverride', { locale: 'en-US' });
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });

  const emulate = ({ scheme, forced }) =>
    client.send('Emulation.setEmulatedMedia', {
      media: 'screen',
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: forced },
      ],
    });

  let size = '';
  const resize = async (width, height) => {
    if (size === `${width} ${height}`) return;
    size = `${width} ${height}`;
    await client.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  };

  /** Takes a picture of a part of the page. */
  const shoot = async (clip) => {
    const { data } = await client.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, clip: { ...clip, scale: 1 } });
    return Buffer.from(data, 'base64');
  };

  return {
    page,
    client,
    shoot,
    resize,
    emulate,
    /**
     * Opens a story and takes its picture in every mode and width. Calls `look` with each name and picture while the
     * page shows it.
     */
    async visit(id, look) {
      for (const direction of ['ltr', 'rtl']) {
        const list = Object.entries(modes).filter(([, mode]) => mode.direction === direction);
        await emulate(list[0][1]);
        await resize(widths[0] + 2 * padding, usualHeight);
        await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=direction:${direction}`, { waitUntil: 'domcontentloaded' });
        const trouble = await page.evaluate(settle);
        if (trouble) throw new Error(trouble);
        // Forced colors come last: Chromium keeps some of them, such as those of a table's lines, when they are no longer forced.
        for (const [mode, features] of list) {
          await emulate(features);
          for (const width of widths) {
            await resize(width + 2 * padding, usualHeight);
            let place = await page.evaluate(measure);
            // What comes near the window for the first time makes the page taller.
            for (let height = usualHeight; place.page > height || !place.isWhole; place = await page.evaluate(measure)) {
              height = Math.max(height, place.page);
              await resize(width + 2 * padding, height);
            }
            if (place.width !== width) throw new Error(`is ${place.width} pixels wide, not ${width}: its page has other paddings`);
            const clip = {
              x: Math.floor(place.left) - margin,
              y: Math.max(0, Math.floor(place.top) - margin),
              width: width + 2 * margin,
              height: Math.ceil(place.height) + 2 * margin,
            };
            await look(`${mode}-${width}`, await shoot(clip), clip);
          }
        }
      }
    },
    close: () => context.close(),
  };
}
