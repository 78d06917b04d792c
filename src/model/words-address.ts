/** Where a page finds the UI words of a language for the bundle that it loads. */

/** The languages besides English that the bundle has words of, in files beside it. */
export const bundleLanguages: readonly string[] = ['ar', 'de', 'es', 'fr', 'ja'];

/**
 * The address of the words of a language, in the folder of the bundle. Nothing for English and languages that have none,
 * and for a module that is not the bundle: it brings its words itself.
 */
export function wordsAddress(module: string, lang: unknown): string | undefined {
  const language = typeof lang === 'string' ? lang.toLowerCase().split('-')[0]! : '';
  // An address without a file is that of a package on a CDN, which finds the bundle in it.
  const folder = /\/career-widgets(?:@[^/]+)?$/.test(module) ? `${module}/dist/cdn/` : /^(.*\/|)career-widgets\.js(?:[?#]|$)/.exec(module)?.[1];
  return folder !== undefined && bundleLanguages.includes(language) ? `${folder}words/${language}.js` : undefined;
}
