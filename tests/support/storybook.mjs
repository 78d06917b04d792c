/** Lets stories run as tests: each file of stories is a test file of its own, and Storybook's packages come bundled, as half of them are CommonJS. */
import { readFileSync } from 'node:fs';
import { build } from 'vite';

const packages = ['storybook/test', 'storybook/preview-api', '@storybook/web-components', '@storybook/web-components-vite', '@storybook/addon-a11y/preview'];
const fileOf = (name) => name.replace(/[^a-z0-9]+/gi, '_');

async function bundle() {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'esnext',
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: Object.fromEntries(packages.map((name) => [fileOf(name), name])),
        preserveEntrySignatures: 'strict',
        external: [/^lit($|\/)/, /^@lit\//],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const chunks = [made].flat().flatMap(({ output }) => output);
  return new Map(chunks.filter(({ type }) => type === 'chunk').map(({ fileName, code }) => [`/__storybook__/${fileName}`, code]));
}

export function storybookPlugin() {
  let bundled;
  return {
    name: 'storybook',
    resolveImport({ source, context }) {
      if (packages.includes(source)) return `/__storybook__/${fileOf(source)}.js`;
      // Fonts and the page's own looks are for the pictures.
      if (/\.css$/.test(source) && context.path.startsWith('/.storybook/')) return '/__storybook__/nothing.js';
      return undefined;
    },
    async serve({ path, query }) {
      if (path === '/__storybook__/nothing.js') return { body: '', type: 'js' };
      if (path.startsWith('/__storybook__/')) {
        bundled ??= bundle();
        return { body: (await bundled).get(path) ?? '', type: 'js' };
      }
      if (/^\/guides\/[\w-]+\.json$/.test(path)) return { body: readFileSync(`data${path}`, 'utf8'), type: 'json' };
      // The runner asks for a test file with the number of its session; stories ask for one another without.
      if (path.endsWith('.stories.ts') && query['wtr-session-id']) {
        return { body: `import { testStories } from '/tests/support/test-stories.ts';\nimport * as stories from '${path}';\ntestStories(stories);\n`, type: 'js' };
      }
      return undefined;
    },
  };
}
