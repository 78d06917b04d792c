import { drawTree } from './draw-tree.js';

/** The radial layout of `<skill-map>`, loaded where a page asks for it. */
export const code = { drawTree };
