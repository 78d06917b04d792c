/** Runs tests in Firefox, through the protocol that Puppeteer shares with it. */
import { existsSync } from 'node:fs';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';

const firefox = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
].find((place) => place && existsSync(place));

export const hasFirefox = firefox !== undefined;

/** A launcher for the test runner. */
export function firefoxLauncher() {
  const launcher = chromeLauncher({ puppeteer: puppeteerCore, concurrency: 1, launchOptions: { browser: 'firefox', executablePath: firefox, headless: true } });
  launcher.name = 'Firefox';
  return launcher;
}
