import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tags = readdirSync('src/elements');
const read = (file: string): string => readFileSync(file, 'utf8');

/** The files that every element has, besides its source. */
const files = (tag: string): readonly string[] => [
  `src/elements/${tag}/${tag}.ts`,
  `src/elements/${tag}/define.ts`,
  `tests/browser/${tag}.test.ts`,
  `stories/${tag}.stories.ts`,
  `stories/${tag}.mdx`,
  ...['page.html', 'react.tsx', 'vue.vue', 'svelte.svelte', 'angular.ts'].map((snippet) => `examples/${tag}/${snippet}`),
];

/** The states that every element shows as a story; what draws a section shows more. */
const states = ['Sample', 'Example', 'Broken'];
const statesOfSections = ['Empty', 'Loading', 'RightToLeft', 'Narrow', 'LongNames', 'Compact', 'BrokenWithFallback'];

describe.each(tags)('<%s> has all that an element has:', (tag) => {
  test('its files', () => {
    expect(files(tag).filter((file) => !existsSync(file))).toEqual([]);
  });

  test('an entry of the package', () => {
    const { exports } = JSON.parse(read('package.json')) as { readonly exports: Readonly<Record<string, unknown>> };
    expect(exports).toHaveProperty([`./${tag}`]);
  });

  test('a class among all classes', () => {
    expect(read('src/classes.ts')).toContain(`'${tag}':`);
  });

  test('a place in the demo: as the page, on it, or among the ways to give data', () => {
    const demo = ['index.html', 'examples/ways.html', 'src/elements/career-guide/section-tags.ts'].map(read).join('');
    expect(demo).toMatch(new RegExp(`<${tag}\\b|'${tag}'`));
  });

  test('room kept for it before it is drawn, and a budget', () => {
    for (const file of ['src/reserve.css', '.size-limit.js', 'README.md']) expect(read(file), file).toMatch(new RegExp(`${tag}\\b`));
  });

  test('a story for each state', () => {
    const stories = new Set([...read(`stories/${tag}.stories.ts`).matchAll(/^export const (\w+): Story/gm)].map(([, name]) => name));
    const drawsSection = /extends (?:Section|Table|Chart)Element</.test(read(`src/elements/${tag}/${tag}.ts`));
    expect([...states, ...(drawsSection ? statesOfSections : [])].filter((state) => !stories.has(state))).toEqual([]);
  });
});
