import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, watch } from './browser.js';
import { plainEnvironment, readManifest, root } from './built.js';

let browser: Browser;
let child: ChildProcess | undefined;

beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(async () => {
  child?.kill('SIGKILL');
  await browser?.close();
});

/** A port that is free now. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

test('npm start serves a page with the sample guide drawn, and stops when it is told to', async () => {
  expect(readManifest(root).scripts.start).toBe('vite');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  child = spawn(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), '--port', String(port), '--strictPort'], { cwd: root, env: { ...plainEnvironment(), NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complained = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child?.on('close', resolve));
  await expect.poll(() => said + complained, { timeout: 20_000 }).toContain(`${origin}/`);

  const { page, noise } = await watch(browser, origin);
  await page.goto(`${origin}/`);
  await page.waitForSelector('career-guide >>> salary-range >>> [data-mark]', { timeout: 20_000 });
  expect(await page.title()).toMatch(/^career-widgets\b/);
  const names = await page.$$eval('career-guide >>> salary-range >>> [data-mark]', (marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  expect(names.filter((name) => name.includes('$125,000')).length).toBeGreaterThan(0);
  expect(names.length).toBeGreaterThan(3);
  const { console, requests, ...others } = await noise();
  // While it is made, Lit says that it is; Vite says that it watches, and loads again what it has just prepared.
  expect(console.filter((line) => !/^warn: Lit is in dev mode|^debug: \[vite\]/.test(line))).toEqual([]);
  expect(others).toEqual({ violations: [], errors: [] });
  expect(requests.filter((request) => !request.startsWith(`${origin}/`) && !request.startsWith(`ws://127.0.0.1:${port}/`))).toEqual([]);
  await page.close();

  child.kill('SIGTERM');
  const late = new Promise<string>((resolve) => setTimeout(() => resolve('still running'), 10_000));
  // 143 is what a shell says of a program that was told to stop, and did.
  expect([0, 143]).toContain(await Promise.race([ended, late]));
  await expect(fetch(`${origin}/`)).rejects.toThrow();
  expect(complained).toBe('');
});
