/** The tests that need a browser, in Chromium. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChrome } from './tests/support/chrome.mjs';
import shared from './web-test-runner.shared.mjs';

const { source, launchOptions } = await findChrome();
console.log(`browser: ${source} ${launchOptions.executablePath}`);

// A page of tests lives for seconds: making its code as fast as can be, and clearing away early, costs more than it saves.
const args = [...(launchOptions.args ?? []), '--js-flags=--no-turbofan,--initial-old-space-size=256,--min-semi-space-size=32,--max-semi-space-size=64'];

export default { ...shared, concurrency: 3, browsers: [chromeLauncher({ launchOptions: { ...launchOptions, args } })] };
