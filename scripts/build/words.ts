/** Writes the languages for the CDN. */
import { resolve } from 'node:path';
import type { ESTree, Plugin } from 'vite';

/** Makes a language for the CDN one file: what languages share becomes each one's own. */
export const byItself = (): Plugin => ({
  name: 'by-itself',
  enforce: 'pre',
  resolveId(source, importer) {
    const lang = importer && /(?<=\/src\/words\/)[a-z]{2}(?=\.ts$|\/)|(?<=\?)[a-z]{2}$/.exec(importer)?.[0];
    return lang && source.startsWith('../') ? `${resolve(importer, '..', source.replace(/js$/, 'ts'))}?${lang}` : undefined;
  },
});

/**
 * Writes the words of a language as lists in the order of English: the bundle has the keys, which would be a third of the
 * file. An object that is not written out in place keeps its own. The file finds the bundle by a tag that it registers: an
 * import would load it again, where the page has it under another address.
 */
export const wordsInOrder = (): Plugin => ({
  name: 'words-in-order',
  enforce: 'post',
  transform(code, id) {
    const lang = /\/src\/words\/([a-z]{2})(?:\.ts|\/[a-z-]+\.ts)$/.exec(id)?.[1];
    if (!lang) return undefined;
    const cuts: { readonly from: number; readonly to: number; readonly text: string }[] = [];
    const visit = (value: ESTree.Expression): void => {
      if (value.type !== 'ObjectExpression') return;
      cuts.push({ from: value.start, to: value.start + 1, text: '[' }, { from: value.end - 1, to: value.end, text: ']' });
      for (const property of value.properties) {
        if (property.type === 'SpreadElement' || property.method || property.kind !== 'init') this.error(`${id}: words in order are written as "key: value"`);
        cuts.push({ from: property.start, to: property.value.start, text: '' });
        visit(property.value);
      }
    };
    for (const statement of this.parse(code).body) {
      if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue;
      for (const { id: name, init } of statement.declaration.declarations) if (name.type === 'Identifier' && /[wW]ords$/.test(name.name) && init) visit(init);
    }
    const ordered = cuts.sort((a, b) => b.from - a.from).reduce((text, cut) => text.slice(0, cut.from) + cut.text + text.slice(cut.to), code);
    const given = ordered.replace(/import \{ setWords \} from ['"]\.\/words\.js['"];?/, '').replace(/export const words = (\[.*?\]);\s*setWords\(.*?\);/s, `customElements.whenDefined('career-data').then((CareerData) => CareerData[Symbol.for('career-widgets/words@1')]?.('${lang}', $1));`);
    return { code: given, map: null };
  },
});
