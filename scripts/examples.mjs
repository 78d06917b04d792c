/**
 * Writes the snippets of an element, for HTML and each framework, from its story `Example`: `npm run examples -- <tag>`.
 * For an element that only shows data; one that a reader acts on has snippets written by hand, which hear that.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const tags = process.argv.slice(2);
const server = await createServer({ server: { middlewareMode: true, ws: false, watch: null }, appType: 'custom', logLevel: 'error', optimizeDeps: { noDiscovery: true } });

/** A value as JavaScript writes it by hand: keys bare, texts in single quotes, short things on one line. */
function literal(value, indent = '') {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (value === null || typeof value !== 'object') return String(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value) ? value.map((entry) => literal(entry, inner)) : Object.entries(value).map(([key, entry]) => `${/^\w+$/.test(key) ? key : literal(key)}: ${literal(entry, inner)}`);
  const [open, close, space] = Array.isArray(value) ? ['[', ']', ''] : ['{', '}', ' '];
  const line = `${open}${space}${parts.join(', ')}${space}${close}`;
  return line.length + indent.length < 110 && !line.includes('\n') ? line : `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`;
}

const indented = (text, by) => text.replaceAll('\n', `\n${by}`);

for (const tag of tags) {
  const { Example } = await server.ssrLoadModule(`/stories/${tag}.stories.ts`);
  const { json, ...attributes } = Example.args;
  const written = Object.entries(attributes).map(([name, value]) => (value === '' || value === true ? ` ${name}` : ` ${name}="${value}"`)).join('');
  const name = tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const Name = name[0].toUpperCase() + name.slice(1);
  const files = {
    'page.html': `<script type="module" src="https://cdn.jsdelivr.net/npm/career-widgets"></script>

<${tag}${written}>
  <script type="application/json">
    ${indented(JSON.stringify(json, null, 2).replaceAll('<', '\\u003c'), '    ')}
  </script>
</${tag}>
`,
    'react.tsx': `import 'career-widgets/${tag}';

const data = ${literal(json)};

export function ${Name}() {
  return <${tag} data={data}${written} />;
}
`,
    'vue.vue': `<script setup>
import 'career-widgets/${tag}';

const data = ${literal(json)};
</script>

<template>
  <${tag} :data.prop="data"${written} />
</template>
`,
    'svelte.svelte': `<script>
  import 'career-widgets/${tag}';

  const data = ${indented(literal(json), '  ')};
</script>

<${tag} {data}${written}></${tag}>
`,
    'angular.ts': `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'career-widgets/${tag}';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`<${tag} [data]="data"${written}></${tag}>\`,
})
export class ${Name} {
  readonly data = ${indented(literal(json), '  ')};
}
`,
  };
  mkdirSync(`examples/${tag}`, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(`examples/${tag}/${file}`, text);
  console.log(`examples/${tag}: ${Object.keys(files).join(', ')}`);
}
await server.close();
