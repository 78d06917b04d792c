import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'career-widgets', brandUrl: './', colorPrimary: '#1d6fc4', colorSecondary: '#1d6fc4' }),
  sidebar: { showRoots: false },
});
