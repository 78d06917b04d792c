import { Source } from '@storybook/addon-docs/blocks';

const files = import.meta.glob('../../examples/*/*', { query: '?raw', import: 'default', eager: true });

/** What a page or a framework has to write for a tag, in the order in which they are shown. */
const kinds = [
  ['page.html', 'HTML', 'html'],
  ['react.tsx', 'React', 'tsx'],
  ['vue.vue', 'Vue', 'html'],
  ['svelte.svelte', 'Svelte', 'html'],
  ['angular.ts', 'Angular', 'typescript'],
];

/** The snippets of a tag, for HTML and each framework. A test loads every one of them. */
export const Snippets = ({ tag }) =>
  kinds.map(([file, name, language]) => (
    <section key={file}>
      <h3>{name}</h3>
      <Source code={files[`../../examples/${tag}/${file}`]} language={language} />
    </section>
  ));
