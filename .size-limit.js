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
  'career-data': '16.6 kB',
  'career-faq': '19.2 kB',
  'career-guide': '76.9 kB',
  'career-hero': '21.9 kB',
  'career-tiers': '30.1 kB',
  'case-studies': '18.6 kB',
  'day-timeline': '25.5 kB',
  'education-path': '20.3 kB',
  'guide-section': '18.5 kB',
  'job-market': '18.4 kB',
  'job-outlook': '23.0 kB',
  'market-demand': '19.8 kB',
  'pricing-plans': '24.5 kB',
  'pros-cons': '18.6 kB',
  'region-outlook': '20.4 kB',
  'related-roles': '22.5 kB',
  'salary-range': '30.4 kB',
  'share-guide': '16.6 kB',
  'skill-list': '20.0 kB',
  'skill-map': '25.4 kB',
  'source-list': '18.6 kB',
  'tech-stack': '18.4 kB',
  'work-balance': '20.0 kB',
};

/** The same with everything that is loaded on use. */
const withEverything = {
  'career-faq': '28.4 kB',
  'career-tiers': '43.1 kB',
  'case-studies': '27.9 kB',
  'day-timeline': '38.0 kB',
  'education-path': '30.0 kB',
  'guide-section': '28.1 kB',
  'job-market': '28.3 kB',
  'job-outlook': '37.3 kB',
  'market-demand': '29.3 kB',
  'pricing-plans': '33.6 kB',
  'pros-cons': '27.9 kB',
  'region-outlook': '29.9 kB',
  'related-roles': '32.5 kB',
  'salary-range': '45.3 kB',
  'skill-list': '29.4 kB',
  'skill-map': '43.2 kB',
  'source-list': '27.7 kB',
  'tech-stack': '27.6 kB',
  'work-balance': '29.9 kB',
};

const limits = (budgets, say, modifyEsbuildConfig) =>
  Object.entries(budgets).map(([tag, limit]) => ({ name: say(tag), path: `dist/elements/${tag}/define.js`, limit, gzip: true, modifyEsbuildConfig }));

/** Takes a file as it is: what it imports is there already. */
const asItIs = (config) => ({ ...config, loader: { '.js': 'copy' } });

/** The languages for the CDN. */
const languages = ['ar', 'de', 'es', 'fr', 'ja'];

/**
 * The goal for `<salary-range>` is 20 kB at once and 24 kB with everything. It has not been reached: the limits below
 * hold what has been, so that it only gets better.
 */
export default [
  ...limits(atOnce, (tag) => `<${tag}>, what a page loads at once`, onUseOutside),
  ...limits(withEverything, (tag) => `<${tag}> with everything it loads on use`, together),
  { name: 'the CDN bundle', path: 'dist/cdn/career-widgets.js', limit: '100.0 kB', gzip: true, modifyEsbuildConfig: asItIs },
  ...languages.map((lang) => ({ name: `the words of ${lang} for the CDN`, path: `dist/cdn/words/${lang}.js`, limit: '5 kB', gzip: true, modifyEsbuildConfig: asItIs })),
  { name: 'the autoloader', path: 'dist/cdn/autoloader.js', limit: '1.02 kB', gzip: true, modifyEsbuildConfig: onUseOutside },
];
