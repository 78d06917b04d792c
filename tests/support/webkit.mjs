/** Runs tests in WebKitGTK, through the driver that comes with it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const driver = '/usr/bin/WebKitWebDriver';
const browser = ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-${version}/MiniBrowser`).find(existsSync);

/** Whether WebKitGTK, its driver, and a display or a stand-in for one are installed. */
export const hasWebkit = Boolean(browser) && existsSync(driver) && (Boolean(process.env.DISPLAY) || existsSync('/usr/bin/Xvfb'));

/** Keys that have no character, as WebDriver numbers them. */
const keys = Object.fromEntries(
  Object.entries({ Backspace: 3, Tab: 4, Enter: 7, Shift: 8, Control: 9, Alt: 10, Escape: 12, PageUp: 14, PageDown: 15, End: 16, Home: 17, ArrowLeft: 18, ArrowUp: 19, ArrowRight: 20, ArrowDown: 21, Delete: 23 }).map(([key, code]) => [key, String.fromCodePoint(0xe000 + code)]),
);
const buttons = { left: 0, middle: 1, right: 2 };

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Tries until it succeeds, for ten seconds at most. */
async function insist(attempt) {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === 100) throw error;
      await wait(100);
    }
  }
}

/** A launcher for the test runner. */
export function webkitLauncher() {
  const children = [];
  const urls = new Map();
  let base;
  let session;
  let started;

  async function call(method, route, body) {
    const response = await fetch(`${base}${route}`, { method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${route}: ${value?.message ?? response.status}`);
    return value;
  }

  function run(command, args, env = {}) {
    children.push(spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } }));
  }

  async function start() {
    const env = {
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      NO_AT_BRIDGE: '1',
      XDG_RUNTIME_DIR: process.env.XDG_RUNTIME_DIR ?? mkdtempSync(path.join(os.tmpdir(), 'webkit-')),
    };
    if (!process.env.DISPLAY) {
      let display = 90;
      while (existsSync(`/tmp/.X11-unix/X${display}`)) display++;
      run('Xvfb', [`:${display}`, '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
      env.DISPLAY = `:${display}`;
      for (let tries = 0; tries < 50 && !existsSync(`/tmp/.X11-unix/X${display}`); tries++) await wait(100);
    }
    const port = await freePort();
    run(driver, [`--port=${port}`], env);
    base = `http://127.0.0.1:${port}`;
    await insist(() => call('GET', '/status'));
  }

  async function openBrowser() {
    const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } } });
    session = `/session/${sessionId}`;
    await call('POST', `${session}/timeouts`, { pageLoad: 60000, script: 60000 });
  }

  const go = (url) => call('POST', `${session}/url`, { url });

  const act = (actions) => call('POST', `${session}/actions`, { actions });
  const pointer = (...actions) => act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const down = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
  const up = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async initialize({ plugins }) {
      plugins.unshift(commands);
    },
    async startSession(id, url) {
      await (started ??= start());
      urls.set(id, url);
      // Each page has a browser of its own: it keeps the memory of those before, and one that crashes takes it along.
      await openBrowser();
      await go(url);
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      urls.delete(id);
      await call('DELETE', session).catch(() => undefined);
      session = undefined;
      return {};
    },
    async stop() {
      if (session) await call('DELETE', session).catch(() => undefined);
      for (const child of children.reverse()) child.kill();
    },
    startDebugSession() {
      throw new Error('WebKit has no session to debug in');
    },
    /** Presses keys, or holds and lets go of them. */
    sendKeys: (_id, names, types = ['keyDown', 'keyUp']) =>
      act([{ type: 'key', id: 'keyboard', actions: names.flatMap((name) => types.map((type) => ({ type, value: keys[name] ?? name }))) }]),
    sendMouseMove: (_id, x, y) => pointer(move(x, y)),
    sendMouseClick: (_id, x, y, button) => pointer(move(x, y), down(button), up(button)),
    sendMouseDown: (_id, button) => pointer(down(button)),
    sendMouseUp: (_id, button) => pointer(up(button)),
    resetMouse: () => call('DELETE', `${session}/actions`),
    /** Sets the size of the page, not of the window. */
    async setViewport({ width, height }) {
      const [beside, above] = await call('POST', `${session}/execute/sync`, { script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]', args: [] });
      await call('POST', `${session}/window/rect`, { width: width + beside, height: height + above });
      await wait(150);
    },
  };
}

/** Lets tests set the viewport there, and hold a key. Stands before the runner's own commands, which throw. */
const commands = {
  name: 'webkit-commands',
  async executeCommand({ command, payload, session }) {
    if (session.browser.name !== 'WebKit') return undefined;
    if (command === 'set-viewport') {
      await session.browser.setViewport(payload);
      return true;
    }
    if (command === 'send-keys' && (payload.down || payload.up)) {
      await session.browser.sendKeys(session.id, [payload.down ?? payload.up], [payload.down ? 'keyDown' : 'keyUp']);
      return true;
    }
    return undefined;
  },
};
