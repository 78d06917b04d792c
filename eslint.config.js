import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** What breaks under a strict policy, or lets data become markup. */
const bans = [
  { selector: "ImportDeclaration[source.value=/unsafe-html|unsafe-svg|style-map/]", message: 'Data is never markup, and style attributes break under a strict policy.' },
  { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]", message: 'Data is never markup.' },
  { selector: "TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]", message: 'A style attribute breaks under a strict policy: set the property, or use a class.' },
  { selector: "TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement[value.raw=/<style/]", message: 'Use a constructable sheet.' },
];

export default defineConfig(
  { ignores: ['dist/**', 'storybook-static/**', 'examples/**', '**/node_modules/**', 'coverage/**', 'bench/.bundles/**'] },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', Response: 'readonly', fetch: 'readonly', setTimeout: 'readonly' } },
  },
  {
    // What a page runs, and what runs here but is handed to a page.
    files: ['bench/**/*.{js,jsx,mjs}'],
    languageOptions: {
      parserOptions: { ecmaFeatures: { jsx: true } },
      globals: Object.fromEntries(
        ['window', 'document', 'performance', 'requestAnimationFrame', 'devicePixelRatio', 'CSSStyleSheet', 'MessageChannel', 'PerformanceObserver', 'fetch', 'setTimeout'].map((name) => [name, 'readonly']),
      ),
    },
  },
  // The linter does not see that a tag uses the function it names.
  { files: ['bench/**/*.jsx'], rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^[A-Z]' }] } },
  { files: ['**/*.ts'], extends: [ts.configs.recommendedTypeChecked], languageOptions: { parserOptions: { projectService: true } } },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], a11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement', 'GuideElement'] } },
    rules: {
      'no-restricted-syntax': ['error', ...bans],
      '@typescript-eslint/no-this-alias': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // The base classes of Lit have every lifecycle callback.
      'wc/guard-super-call': 'off',
      // A list without bullets needs its role for VoiceOver.
      'lit-a11y/no-redundant-role': 'off',
      'lit-a11y/list': 'off',
    },
  },
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
