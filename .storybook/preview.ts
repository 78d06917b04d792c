/** How every story is shown: its page's color scheme, direction, language and colors, and what the controls are made from. */
import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import '@fontsource/inter/700.css';
import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-arabic/700.css';
import './page.css';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/index.js';
import '../src/words/all.js';
import { dressPage, type PageGlobals } from './dress-page.js';

setCustomElementsManifest(manifest);

const choose = (title: string, icon: string, items: readonly { readonly value: string; readonly title: string }[]) => ({
  description: title,
  toolbar: { title, icon: icon as 'globe', items: [...items], dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    scheme: choose('Color scheme', 'circlehollow', [
      { value: 'light dark', title: 'Scheme: the system’s' },
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    direction: choose('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    locale: choose('Language', 'globe', [
      { value: 'en', title: 'English' },
      { value: 'de', title: 'Deutsch' },
      { value: 'ar', title: 'العربية' },
      { value: 'ja', title: '日本語 (numbers and dates)' },
    ]),
    colors: choose('Colors', 'contrast', [
      { value: 'own', title: 'The page’s colors' },
      { value: 'forced', title: 'Forced colors, as far as a page can show them' },
    ]),
  },
  initialGlobals: { scheme: 'light dark', direction: 'ltr', locale: 'en', colors: 'own' },
  decorators: [
    (story, { globals }) => {
      dressPage(globals as unknown as PageGlobals);
      return story();
    },
  ],
  parameters: {
    a11y: { test: 'error' },
    controls: { sort: 'none', expanded: true },
    docs: { codePanel: true, source: { excludeDecorators: true } },
    options: { storySort: { method: 'alphabetical', order: ['Start', '*', ['When and how', 'Docs', 'Sample']] } },
    viewport: {
      options: Object.fromEntries([240, 320, 480, 640, 960, 1200].map((width) => [`w${width}`, { name: `${width} px`, styles: { width: `${width}px`, height: '100%' } }])),
    },
  },
};

export default preview;
