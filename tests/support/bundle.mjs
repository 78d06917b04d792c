/**
 * Bundles what runs in a browser, tests and stories, in one go before the first of them is asked for: a page then loads a
 * few files instead of some hundred. Each file of stories is a test file of its own.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/** Every file that holds tests for a browser. */
const listFiles = () =>
  ['tests/browser', 'stories'].flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => path.posix.join(folder, name))).filter((file) => /\.(test|stories)\.ts$/.test(file));

/** What a page of its own, in a frame, loads. */
const library = 'src/index.ts';

const isStory = (file) => file.endsWith('.stories.ts');

/** What a page loads for a file of stories. */
const testStories = (file) => `import { testStories } from '${path.resolve('tests/support/test-stories.ts')}';\nimport * as stories from '${path.resolve(file)}';\ntestStories(stories);\n`;

/** Bundles test files. Answers the code of every file, and the map that leads back to its sources, by their addresses. */
async function bundle(files) {
  const entries = new Map([...files, library].map((file) => [file, path.resolve(isStory(file) ? `${file}.test.js` : file)]));
  const codes = new Map(files.filter(isStory).map((file) => [entries.get(file), testStories(file)]));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    resolve: { conditions: ['development', 'browser', 'module', 'import', 'default'] },
    plugins: [
      {
        name: 'test-files',
        enforce: 'pre',
        resolveId: (source) => (codes.has(source) ? source : /\.css$/.test(source) ? '\0no-style' : undefined),
        // Fonts and the page's own looks are for the pictures.
        load: (id) => codes.get(id) ?? (id === '\0no-style' ? '' : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      sourcemap: true,
      target: 'esnext',
      chunkSizeWarningLimit: 1e5,
      rolldownOptions: {
        input: Object.fromEntries(entries),
        // The runner's own commands speak to the page they are loaded in.
        external: [/^@web\//],
        output: { entryFileNames: '[name]', chunkFileNames: 'bundle/[name]-[hash].js' },
      },
    },
  });
  return new Map(made.output.map(({ fileName, code, source }) => [`/${fileName}`, code ?? source]));
}

export function bundlePlugin() {
  let bundled;
  return {
    name: 'bundle',
    async serve({ path: address, query }) {
      if (/^\/guides\/[\w-]+\.json$/.test(address)) return { body: readFileSync(`data${address}`, 'utf8'), type: 'json' };
      // The runner asks for a test file with the number of its session.
      if (!query['wtr-session-id'] && !/^\/bundle\/|\.map$/.test(address) && address !== `/${library}`) return undefined;
      bundled ??= bundle(listFiles());
      const code = (await bundled).get(address);
      return code === undefined ? undefined : { body: code, type: address.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
