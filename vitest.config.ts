import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const testTimeout = 60_000;

/** The tests that need no browser: model, geometry, server, and what the build made. */
export default defineConfig({
  test: {
    // Many of them wait for a program or a page: one at a time would leave the machine idle.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    projects: [
      {
        // What has no state shares its modules from file to file.
        test: { name: 'numbers', include: ['tests/{model,geometry,chart,real-data}/**/*.test.ts', 'tests/pictures/*.test.mjs'], environment: 'node', pool: 'threads', isolate: false, testTimeout },
      },
      { test: { name: 'library', include: ['tests/{delivery,words,server}/**/*.test.ts'], environment: 'node', testTimeout } },
      // What looks at files and starts programs shares the compilers it does that with.
      { test: { name: 'package', include: ['tests/{build,repository}/**/*.test.ts'], environment: 'node', isolate: false, testTimeout } },
    ],
  },
});
