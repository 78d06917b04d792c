/** Leaves what is loaded on use outside, to measure what a page loads at once. */
const onUseOutside = (config) => ({
  ...config,
  format: 'esm',
  plugins: [
    ...(config.plugins ?? []),
    {
      name: 'on-use-outside',
      setup({ onResolve }) {
        onResolve({ filter: /.*/ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined));
      },
    },
  ],
});

const together = (config) => ({ ...config, format: 'esm' });

/**
 * The goal for `<salary-range>` is 20 kB at once and 24 kB with everything. It has not been reached: the limits below
 * hold what has been, so that it only gets better.
 */
export default [
  {
    name: '<salary-range>, what a page loads at once',
    path: 'dist/elements/salary-range/define.js',
    limit: '29.2 kB',
    gzip: true,
    modifyEsbuildConfig: onUseOutside,
  },
  {
    name: '<salary-range> with everything it loads on use',
    path: 'dist/elements/salary-range/define.js',
    limit: '38 kB',
    gzip: true,
    modifyEsbuildConfig: together,
  },
  {
    name: '<career-data>, what a page loads at once',
    path: 'dist/elements/career-data/define.js',
    limit: '16.5 kB',
    gzip: true,
    modifyEsbuildConfig: onUseOutside,
  },
  { name: 'the CDN bundle', path: 'dist/cdn/career-widgets.js', limit: '38.5 kB', gzip: true, modifyEsbuildConfig: together },
];
