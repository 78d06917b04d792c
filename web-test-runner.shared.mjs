/** What tests in every browser share. */
import { commandsPlugin } from './tests/support/commands.mjs';
import { sourcePlugin } from './tests/support/source.mjs';
import { policyPage } from './tests/support/policy.mjs';
import { storybookPlugin } from './tests/support/storybook.mjs';

export default {
  files: ['tests/browser/**/*.test.ts', 'stories/**/*.stories.ts'],
  nodeResolve: true,
  middleware: [policyPage],
  plugins: [commandsPlugin(), storybookPlugin(), sourcePlugin()],
  // Sweeps of much data take their time on a busy machine.
  testFramework: { config: { timeout: 60000 } },
  testsFinishTimeout: 600000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
