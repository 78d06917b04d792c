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

/**
 * Puts everything in one file. That is less than the sum of the files a page loads, each compressed by itself, and more
 * than one file without on-use code: what is imported on use is wrapped, with all that it shares.
 */
const together = (config) => ({ ...config, format: 'esm' });

/** What a page may load at once for each element. */
const atOnce = {
  'career-data': '15.65 kB',
  'career-faq': '20 kB',
  'career-guide': '20 kB',
  'career-hero': '20 kB',
  'career-tiers': '28 kB',
  'case-studies': '20 kB',
  'day-timeline': '23.8 kB',
  'education-path': '20 kB',
  'guide-section': '20 kB',
  'job-market': '20 kB',
  'job-outlook': '20 kB',
  'market-demand': '20 kB',
  'pricing-plans': '22.8 kB',
  'pros-cons': '20 kB',
  'region-outlook': '20 kB',
  'related-roles': '20 kB',
  'salary-range': '26.9 kB',
  'share-guide': '20 kB',
  'skill-list': '20 kB',
  'skill-map': '23.6 kB',
  'source-list': '20 kB',
  'tech-stack': '20 kB',
  'work-balance': '20 kB',
};

/** The same with everything that is loaded on use. */
const withEverything = {
  'career-faq': '30 kB',
  'career-tiers': '37.6 kB',
  'case-studies': '30 kB',
  'day-timeline': '32.8 kB',
  'education-path': '30 kB',
  'guide-section': '30 kB',
  'job-market': '30 kB',
  'job-outlook': '30 kB',
  'market-demand': '30 kB',
  'pricing-plans': '30.5 kB',
  'pros-cons': '30 kB',
  'region-outlook': '30 kB',
  'related-roles': '30 kB',
  'salary-range': '37.6 kB',
  'skill-list': '30 kB',
  'skill-map': '38.3 kB',
  'source-list': '30 kB',
  'tech-stack': '30 kB',
  'work-balance': '30 kB',
};

const limits = (budgets, say, modifyEsbuildConfig) =>
  Object.entries(budgets).map(([tag, limit]) => ({ name: say(tag), path: `dist/elements/${tag}/define.js`, limit, gzip: true, modifyEsbuildConfig }));

/**
 * The goal for `<salary-range>` is 20 kB at once and 24 kB with everything. It has not been reached: the limits below
 * hold what has been, so that it only gets better.
 */
export default [
  ...limits(atOnce, (tag) => `<${tag}>, what a page loads at once`, onUseOutside),
  ...limits(withEverything, (tag) => `<${tag}> with everything it loads on use`, together),
  { name: 'the CDN bundle', path: 'dist/cdn/career-widgets.js', limit: '73.2 kB', gzip: true, modifyEsbuildConfig: together },
  { name: 'the autoloader', path: 'dist/cdn/autoloader.js', limit: '0.7 kB', gzip: true, modifyEsbuildConfig: onUseOutside },
];
