import { chromeLauncher } from '@web/test-runner-chrome';
import { findChrome } from './tests/support/chrome.mjs';
import { commandsPlugin } from './tests/support/commands.mjs';
import { sourcePlugin } from './tests/support/source.mjs';

const chrome = await findChrome();
console.log(`browser: ${chrome.source} ${chrome.executablePath}`);

/** The tests that need a browser. */
export default {
  files: 'tests/browser/**/*.test.ts',
  nodeResolve: true,
  plugins: [commandsPlugin(), sourcePlugin()],
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: chrome.executablePath,
        env: chrome.env,
        headless: chrome.headless ?? true,
        args: [
          ...(process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  ],
  testFramework: { config: { timeout: 15000 } },
  testsFinishTimeout: 240000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
