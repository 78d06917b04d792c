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

export default [
  {
    name: '<salary-range>, what a page loads at once',
    path: 'dist/elements/salary-range/define.js',
    limit: '20 kB',
    gzip: true,
    modifyEsbuildConfig: onUseOutside,
  },
  {
    name: '<salary-range> with everything it loads on use',
    path: 'dist/elements/salary-range/define.js',
    limit: '24 kB',
    gzip: true,
    modifyEsbuildConfig: together,
  },
  {
    name: '<career-data>, what a page loads at once',
    path: 'dist/elements/career-data/define.js',
    limit: '14 kB',
    gzip: true,
    modifyEsbuildConfig: onUseOutside,
  },
];
