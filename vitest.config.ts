import { defineConfig } from 'vitest/config';

/** The tests that need no browser: model, geometry, server, and what the build made. */
export default defineConfig({
  test: {
    include: ['tests/{model,geometry,delivery,words,server,build,repository,real-data}/**/*.test.ts', 'tests/pictures/*.test.mjs'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
