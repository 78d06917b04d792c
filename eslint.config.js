import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import checkedLinks from './scripts/checked-links.mjs';

const markup = 'Data is never markup.';
const html = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement';
const parsers = 'innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString';

/** What breaks under a strict policy, or lets data become markup. */
const bans = [
  { selector: 'ImportDeclaration[source.value=/unsafe-html|unsafe-svg|style-map/]', message: 'Data is never markup, and style attributes break under a strict policy.' },
  { selector: 'ImportExpression[source.value=/unsafe-html|unsafe-svg|style-map/]', message: 'Data is never markup, and style attributes break under a strict policy.' },
  { selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|styleMap)$/]', message: 'Data is never markup, and style attributes break under a strict policy.' },
  { selector: `MemberExpression[property.name=/^(${parsers})$/]`, message: markup },
  { selector: `MemberExpression[property.value=/^(${parsers})$/]`, message: markup },
  { selector: "MemberExpression[object.name='document'][property.name=/^(write|writeln|cookie)$/]", message: 'A page is not written to, and nothing is stored.' },
  { selector: `${html}[value.raw=/(^|\\s)style=/]`, message: 'A style attribute breaks under a strict policy: set the property, or use a class.' },
  { selector: "CallExpression[callee.property.name=/^setAttribute(NS)?$/] > Literal[value='style']", message: 'A style attribute breaks under a strict policy: set the property, or use a class.' },
  { selector: `${html}[value.raw=/<style/i]`, message: 'Use a constructable sheet.' },
  { selector: "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/\\\\[ux]/]", message: 'The build shortens a sheet before JavaScript reads it: write the character as CSS does, with two backslashes.' },
];

/** What has one form only. */
const forms = [
  { selector: 'ExportDefaultDeclaration', message: 'An export has a name.' },
  { selector: "ExportSpecifier[exported.name='default']", message: 'An export has a name.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of texts.' },
  { selector: "TSModuleDeclaration[kind!='global']", message: 'Use a module.' },
];

/** Numbers follow from data. */
const chance = [
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Geometry gives the same numbers for the same data.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Geometry does not know the time.' },
  { selector: "MemberExpression[object.name='performance'][property.name='now']", message: 'Geometry does not know the time.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Geometry does not know the time.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Geometry does not know the time.' },
];

const drawing = 'Lit owns the document: import the modules of D3 that compute, one by one.';

const everywhere = 'console URL URLSearchParams Response Request Headers fetch AbortController performance structuredClone queueMicrotask setTimeout clearTimeout setInterval clearInterval Blob TextEncoder TextDecoder';
const inNode = 'process Buffer';
const inBrowser =
  'window document customElements navigator location requestAnimationFrame getComputedStyle CSS CSSStyleSheet Document Element Event CustomEvent HTMLElement Image MutationObserver Node PerformanceObserver ResizeObserver ShadowRoot';
const named = (names) => Object.fromEntries(names.split(' ').map((name) => [name, 'readonly']));

export default defineConfig(
  { ignores: ['**/dist/**', 'storybook-static/**', 'examples/**', '**/node_modules/**', 'coverage/**', 'bench/.bundles/**'] },
  js.configs.recommended,
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: named(everywhere) } },
  { files: ['*.{js,mjs}', '{scripts,tests,bench}/**/*.{js,mjs}'], languageOptions: { globals: named(inNode) } },
  { files: ['bench/**/*.{js,jsx,mjs}', 'tests/pictures/**/*.{js,mjs}'], languageOptions: { globals: named(`${inBrowser} devicePixelRatio MessageChannel NodeFilter OffscreenCanvas SVGElement SVGGeometryElement`) } },
  // The linter does not see that a tag uses the function it names.
  { files: ['{bench,stories}/**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } }, globals: named(everywhere) }, rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^[A-Z]' }] } },
  // The rules that ask for types are in .oxlintrc.json: the compiler answers them there in a tenth of the time.
  { files: ['**/*.ts'], extends: [ts.configs.recommended] },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], a11y.configs.recommended],
    plugins: { regexp, house: { rules: { 'checked-links': checkedLinks } } },
    settings: { wc: { elementBaseClasses: ['LitElement', 'GuideElement'] } },
    rules: {
      'house/checked-links': 'error',
      'no-restricted-syntax': ['error', ...bans, ...forms],
      'no-restricted-imports': ['error', { paths: ['d3', 'd3-selection', 'd3-transition', 'd3-drag', 'd3-zoom', 'd3-brush'].map((name) => ({ name, message: drawing })) }],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
      'no-console': ['error', { allow: ['warn'] }],
      'no-eval': 'error',
      // What a stranger wrote takes no more time than its length.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/no-this-alias': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // The base classes of Lit have every lifecycle callback.
      'wc/guard-super-call': 'off',
      // A list without bullets needs its role for VoiceOver.
      'lit-a11y/no-redundant-role': 'off',
      'lit-a11y/list': 'off',
    },
  },
  { files: ['src/geometry/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...bans, ...forms, ...chance] } },
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
