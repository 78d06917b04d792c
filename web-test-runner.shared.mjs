/** What tests in every browser share. */
import { bundlePlugin } from './tests/support/bundle.mjs';
import { commandsPlugin } from './tests/support/commands.mjs';
import { policyPage } from './tests/support/policy.mjs';

export default {
  files: ['tests/browser/**/*.test.ts', 'stories/**/*.stories.ts'],
  nodeResolve: true,
  middleware: [policyPage],
  plugins: [commandsPlugin(), bundlePlugin()],
  // Sweeps of much data take their time on a busy machine.
  testFramework: { config: { timeout: 60000 } },
  testsFinishTimeout: 600000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
