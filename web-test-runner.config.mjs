/** The tests that need a browser, in Chromium. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChrome } from './tests/support/chrome.mjs';
import shared from './web-test-runner.shared.mjs';

const { source, launchOptions } = await findChrome();
console.log(`browser: ${source} ${launchOptions.executablePath}`);

export default { ...shared, concurrency: 3, browsers: [chromeLauncher({ launchOptions })] };
