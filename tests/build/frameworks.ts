/** Builds the snippets that the documentation shows, each by its framework's own compiler. */
import path from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type Plugin, type Rolldown } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';
import { entriesOf, readManifest, root } from './built.js';

/** Compiles single-file components of Vue. */
const vue = (): Plugin => ({
  name: 'vue-snippets',
  transform(code, id) {
    if (!id.endsWith('.vue')) return undefined;
    const { descriptor } = parse(code, { filename: id });
    const isCustomElement = (tag: string): boolean => tag.includes('-');
    return { code: compileScript(descriptor, { id: 'snippet', inlineTemplate: true, templateOptions: { compilerOptions: { isCustomElement } } }).content };
  },
});

/** Compiles components of Svelte. */
const svelte = (): Plugin => ({
  name: 'svelte-snippets',
  transform: (code, id) => (id.endsWith('.svelte') ? { code: compile(code, { filename: id, generate: 'client' }).js.code } : undefined),
});

/** Finds the package as a user finds it: the built files, by the names it exports. */
const ownPackage = (): Plugin => {
  const entries = entriesOf(readManifest(root));
  return { name: 'own-package', enforce: 'pre', resolveId: (source) => (entries.has(source) ? path.join(root, entries.get(source)!) : undefined) };
};

/** How each kind of snippet is put on a page, by the end of its name. */
export const mounts: Readonly<Record<string, (file: string) => string>> = {
  'react.tsx': (file) => `
    import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import * as snippet from ${JSON.stringify(file)};
    createRoot(document.querySelector('main')).render(createElement(Object.values(snippet)[0]));`,
  'vue.vue': (file) => `
    import { createApp } from 'vue';
    import snippet from ${JSON.stringify(file)};
    createApp(snippet).mount('main');`,
  'svelte.svelte': (file) => `
    import { mount } from 'svelte';
    import snippet from ${JSON.stringify(file)};
    mount(snippet, { target: document.querySelector('main') });`,
  'angular.ts': (file) => `
    import '@angular/compiler';
    import { provideZonelessChangeDetection } from '@angular/core';
    import { bootstrapApplication } from '@angular/platform-browser';
    import * as snippet from ${JSON.stringify(file)};
    document.querySelector('main').append(document.createElement('app-root'));
    await bootstrapApplication(Object.values(snippet)[0], { providers: [provideZonelessChangeDetection()] });`,
};

/** The story that the snippets of a tag repeat, drawn without Storybook. */
export const mountStory = (stories: string, tag: string): string => `
  import ${JSON.stringify(path.join(root, 'src/index.ts'))};
  import { Example } from ${JSON.stringify(stories)};
  import { drawTag } from ${JSON.stringify(path.join(root, 'stories/draw-tag.ts'))};
  document.querySelector('main').append(drawTag(${JSON.stringify(tag)}, Example.args));`;

/** What does nothing by being there goes into one file: a page asks for a few files instead of dozens, and still registers only what it names itself. */
const shared = [
  { name: 'packages', test: /\/node_modules\/(?:lit|lit-html|lit-element|@lit|@lit-labs|valibot|d3-\w+|internmap)\// },
  ...['dist', 'src'].map((folder) => ({ name: `shared-${folder}`, test: (id: string) => new RegExp(`^${folder}/(?:chart|delivery|geometry|model|styles|words/en)/`).test(path.relative(root, id)) })),
];

/**
 * Bundles modules for a page each, all in one go, as most of what they hold is the same. Answers the code of every file, by
 * its path; a page loads the file with its own name.
 */
export async function bundlePages(pages: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const idOf = (name: string): string => `\0entry:${name}`;
  const codes = new Map(Object.entries(pages).map(([name, code]) => [idOf(name), code]));
  const made = await build({
    configFile: false,
    root,
    logLevel: 'error',
    mode: 'production',
    oxc: { decorator: { legacy: true }, jsx: { runtime: 'automatic', development: false } },
    plugins: [
      ownPackage(),
      vue(),
      svelte(),
      {
        name: 'entries',
        enforce: 'pre',
        resolveId: (source) => (codes.has(source) ? source : source === 'storybook/test' ? '\0storybook-test' : undefined),
        // A story's play function is not played here.
        load: (id) => codes.get(id) ?? (id === '\0storybook-test' ? 'export const expect = 0, fn = 0, waitFor = 0;' : undefined),
      },
    ],
    // The test runner says that this is a test; a page that is published is not.
    define: { 'process.env.NODE_ENV': '"production"', ngDevMode: 'false' },
    resolve: { dedupe: ['lit'], conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: Object.fromEntries(Object.keys(pages).map((name) => [name, idOf(name)])),
        output: { entryFileNames: 'modules/[name].js', chunkFileNames: 'modules/shared/[name]-[hash].js', codeSplitting: { groups: shared } },
      },
    },
  });
  const { output } = made as Rolldown.RolldownOutput;
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code] as const] : [])));
}
