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
  'career-data': '15.8 kB',
  'career-faq': '18.1 kB',
  'career-guide': '73.6 kB',
  'career-hero': '20.5 kB',
  'career-tiers': '28.6 kB',
  'case-studies': '17.6 kB',
  'day-timeline': '24.4 kB',
  'education-path': '19.3 kB',
  'guide-section': '17.5 kB',
  'job-market': '17.4 kB',
  'job-outlook': '22.0 kB',
  'market-demand': '18.8 kB',
  'pricing-plans': '23.2 kB',
  'pros-cons': '17.6 kB',
  'region-outlook': '19.4 kB',
  'related-roles': '21.0 kB',
  'salary-range': '27.7 kB',
  'share-guide': '15.8 kB',
  'skill-list': '19.0 kB',
  'skill-map': '25.4 kB',
  'source-list': '17.6 kB',
  'tech-stack': '17.4 kB',
  'work-balance': '19.0 kB',
};

/** The same with everything that is loaded on use. */
const withEverything = {
  'career-faq': '25.8 kB',
  'career-tiers': '38.3 kB',
  'case-studies': '25.4 kB',
  'day-timeline': '33.4 kB',
  'education-path': '27.4 kB',
  'guide-section': '25.4 kB',
  'job-market': '25.7 kB',
  'job-outlook': '32.9 kB',
  'market-demand': '26.6 kB',
  'pricing-plans': '30.9 kB',
  'pros-cons': '25.4 kB',
  'region-outlook': '27.3 kB',
  'related-roles': '29.6 kB',
  'salary-range': '38.6 kB',
  'skill-list': '26.8 kB',
  'skill-map': '40.5 kB',
  'source-list': '25.2 kB',
  'tech-stack': '25.0 kB',
  'work-balance': '27.3 kB',
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
  { name: 'the CDN bundle', path: 'dist/cdn/career-widgets.js', limit: '101.3 kB', gzip: true, modifyEsbuildConfig: together },
  { name: 'the autoloader', path: 'dist/cdn/autoloader.js', limit: '0.8 kB', gzip: true, modifyEsbuildConfig: onUseOutside },
];
