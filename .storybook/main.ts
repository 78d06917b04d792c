import remarkGfm from 'remark-gfm';
import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [{ name: '@storybook/addon-docs', options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } } }, '@storybook/addon-a11y'],
  staticDirs: [{ from: '../data/guides', to: '/guides' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The build of the package has an entry and formats of its own; the workshop is a site.
  viteFinal: ({ build, plugins, ...rest }) => ({
    ...rest,
    plugins: plugins?.filter((plugin) => !(plugin && 'name' in plugin && ['templates', 'reserve-sheet'].includes(plugin.name))) ?? [],
    build: { ...build, lib: false, rolldownOptions: {}, sourcemap: false, chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
