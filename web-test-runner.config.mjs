import { chromeLauncher } from '@web/test-runner-chrome';
import { findChrome } from './tests/support/chrome.mjs';
import { commandsPlugin } from './tests/support/commands.mjs';
import { sourcePlugin } from './tests/support/source.mjs';

const { source, launchOptions } = await findChrome();
console.log(`browser: ${source} ${launchOptions.executablePath}`);

/** The tests that need a browser. */
export default {
  files: 'tests/browser/**/*.test.ts',
  nodeResolve: true,
  plugins: [commandsPlugin(), sourcePlugin()],
  concurrency: 2,
  browsers: [chromeLauncher({ launchOptions })],
  testFramework: { config: { timeout: 15000 } },
  testsFinishTimeout: 240000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
