/** Serves what tests ask for when they run: the TypeScript sources, through the transformer that the build uses, and the guides of the stories. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transformWithOxc } from 'vite';

export function sourcePlugin() {
  let root;
  return {
    name: 'source',
    serverStart({ config }) {
      root = config.rootDir;
    },
    serve: ({ path }) => (/^\/guides\/[\w-]+\.json$/.test(path) ? { body: readFileSync(`data${path}`, 'utf8'), type: 'json' } : undefined),
    resolveMimeType({ path }) {
      return path.endsWith('.ts') || path.endsWith('.json') ? (path.endsWith('.ts') ? 'js' : 'json') : undefined;
    },
    resolveImport({ source, context }) {
      if (!context.path.endsWith('.ts') || !/^\.{1,2}\/.*\.js$/.test(source)) return undefined;
      const file = path.join(root, path.dirname(context.path), source);
      const typed = file.replace(/\.js$/, '.ts');
      return !existsSync(file) && existsSync(typed) ? source.replace(/\.js$/, '.ts') : undefined;
    },
    async transform(context) {
      if (!context.path.endsWith('.ts')) return undefined;
      const { code, map } = await transformWithOxc(context.body, path.join(root, context.path), { target: 'esnext', sourcemap: true });
      map.sources = [path.basename(context.path)];
      return `${code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`;
    },
  };
}
