/** A browser for the tests, and pages that tell what went wrong on them. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, LaunchOptions, Page } from 'puppeteer-core';
import { alone, root, runNode } from './built.js';

type Puppeteer = typeof import('puppeteer-core');

/** How the browser is started: found once, by a program of its own, as the search may change the environment. */
let found: Promise<LaunchOptions> | undefined;

async function findBrowser(): Promise<LaunchOptions> {
  const code = "import { findChrome } from './tests/support/chrome.mjs'; console.log(JSON.stringify((await findChrome()).launchOptions));";
  const answer = await alone('chrome', () => runNode(code, root));
  if (answer.code !== 0) throw new Error(answer.stderr);
  return JSON.parse(answer.stdout) as LaunchOptions;
}

/** Starts the browser that all tests use. Puppeteer comes with the test runner. */
export async function launch(): Promise<Browser> {
  const options = await (found ??= findBrowser());
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('@web/test-runner-chrome'));
  const { default: puppeteer } = (await import(/* @vite-ignore */ pathToFileURL(resolve('puppeteer-core')).href)) as Puppeteer;
  return puppeteer.launch(options);
}

/** What a page did that a good page does not do. */
export interface Noise {
  /** Violations of the page's policy, as the page itself is told of them. */
  readonly violations: readonly string[];
  /** Everything in the console, the browser's own messages included. */
  readonly console: readonly string[];
  /** Errors that nobody caught. */
  readonly errors: readonly string[];
  /** Requests that failed, or went to another server. */
  readonly requests: readonly string[];
}

/** What a page does that bothers nobody. */
export const silence: Noise = { violations: [], console: [], errors: [], requests: [] };

/** A page, and what was heard from it. */
export interface Watched {
  readonly page: Page;
  /** Everything heard until now. */
  noise(): Promise<Noise>;
  /** Goes to an address as if nothing had been there before: a page starts a world of its own, and a new tab costs more than most pages. */
  visit(address: string): Promise<void>;
}

declare global {
  interface Window {
    heardViolations?: string[];
  }
}

/** Opens an empty page of a site and listens to it. */
export async function watch(browser: Browser, origin: string): Promise<Watched> {
  const page = await browser.newPage();
  const noise = { console: [] as string[], errors: [] as string[], requests: [] as string[] };
  page.on('console', (message) => noise.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.errors.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith(`blob:${origin}/`)) noise.requests.push(request.url());
  });
  page.on('requestfailed', (request) => {
    // What is saved as a file is no longer the page's own request.
    if (!request.url().startsWith('blob:')) noise.requests.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`);
  });
  await page.evaluateOnNewDocument(() => {
    const heard: string[] = (window.heardViolations = []);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
      heard.push(`${effectiveDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`);
    });
  });
  return {
    page,
    async noise() {
      // What a page does last is heard a moment later.
      const violations = await page.evaluate(() => new Promise<string[]>((resolve) => setTimeout(() => resolve(window.heardViolations ?? []), 50)));
      return { violations, console: [...noise.console], errors: [...noise.errors], requests: [...noise.requests] };
    },
    async visit(address) {
      for (const heard of Object.values(noise)) heard.length = 0;
      await page.goto(address);
    },
  };
}
