/** The radial layout of `<skill-map>`, loaded where a page asks for it. */
export { drawTree } from './draw-tree.js';
