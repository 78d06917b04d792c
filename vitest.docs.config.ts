import { defineConfig } from 'vitest/config';
import type { TestModule } from 'vitest/node';

/** Closes with the count of tests, as `npm test` does. A module that could not run is a failure. */
function count(modules: readonly TestModule[]): void {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const of = (state: string): number => tests.filter((test) => test.result().state === state).length;
  const broken = modules.filter((module) => module.errors().length).length;
  process.stdout.write(`\n${of('passed')} passed, ${of('failed') + broken} failed\n`);
}

/** Opens every page of the workshop. `--mode built` takes the workshop as it was built last. */
export default defineConfig(({ mode }) => ({
  test: {
    include: ['tests/docs/**/*.test.ts'],
    globalSetup: mode === 'built' ? [] : ['tests/docs/build-book.ts'],
    reporters: ['default', { onTestRunEnd: count }],
    environment: 'node',
    testTimeout: 60_000,
    maxConcurrency: 2,
  },
}));
