/** Bundles of the installed package, and what is in them. */
import { createRequire } from 'node:module';
import type * as Esbuild from 'esbuild';
import ts from 'typescript';

/** The bundler that measures the sizes. */
const esbuild = createRequire(createRequire(import.meta.url).resolve('@size-limit/esbuild'))('esbuild') as typeof Esbuild;

/** A bundle. */
export interface Bundle {
  /** The code of every file, the entry's first. */
  readonly code: string;
  /** The modules with something left in the bundle, as `career-widgets/dist/model/check.js` or `lit-html/lit-html.js`. */
  readonly modules: readonly string[];
  /** Those of them that a page loads at once, before anything is used. */
  readonly atOnce: readonly string[];
}

/** A module's name from the last `node_modules` on. */
const moduleName = (input: string): string => input.replace(/^.*node_modules\//, '');

/** Bundles a script of a project, minified, with what is loaded on use in files of its own. */
export async function bundle(script: string, project: string, options: Esbuild.BuildOptions = {}): Promise<Bundle> {
  const { outputFiles = [], metafile } = await esbuild.build({
    stdin: { contents: script, resolveDir: project, sourcefile: 'script.js' },
    absWorkingDir: project,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    outdir: 'out',
    write: false,
    logLevel: 'silent',
    ...options,
    metafile: true,
  });
  const outputs = metafile?.outputs ?? {};
  // What is imported on use is an entry, too.
  const entry = Object.keys(outputs).find((name) => outputs[name]?.entryPoint?.endsWith('script.js')) ?? '';
  const modulesOf = (names: Iterable<string>): readonly string[] =>
    [...names]
      .flatMap((name) => Object.entries(outputs[name]?.inputs ?? {}))
      .filter(([input, { bytesInOutput }]) => bytesInOutput > 0 && input !== 'script.js')
      .map(([input]) => moduleName(input))
      .sort();
  const atOnce = new Set([entry]);
  for (const name of atOnce) {
    for (const { path, kind, external } of outputs[name]?.imports ?? []) if (kind === 'import-statement' && !external) atOnce.add(path);
  }
  const files = [...outputFiles].filter(({ path }) => path.endsWith('.js') || path.endsWith('.css'));
  files.sort((a, b) => Number(b.path.endsWith(entry)) - Number(a.path.endsWith(entry)));
  return { code: files.map(({ text }) => text).join('\n').trim(), modules: modulesOf(Object.keys(outputs)), atOnce: modulesOf(atOnce) };
}

/** Reads code as a syntax tree. */
const parse = (code: string, name = 'code.js'): ts.SourceFile =>
  ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, name.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS);

/** The calls that run when a module is loaded and stand as statements of their own, in the words of the module. */
export const callsAtLoad = (code: string, name?: string): readonly string[] =>
  parse(code, name).statements.filter((statement) => ts.isExpressionStatement(statement) && ts.isCallExpression(statement.expression)).map((statement) => statement.getText());

/** The modules that code names: in imports, in exports, and in imports on use. */
export function importsOf(code: string, name?: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) found.push(node.moduleSpecifier.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      found.push(target && ts.isStringLiteral(target) ? target.text : (target?.getText() ?? ''));
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) found.push(node.argument.literal.text);
    ts.forEachChild(node, walk);
  };
  walk(parse(code, name));
  return found;
}

/** The libraries of the language, read once for all programs. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/** Makes a program of files that are not on the disk, beside those that are. */
export function programOf(files: Readonly<Record<string, string>>, options: ts.CompilerOptions): ts.Program {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const code = files[name];
    if (code !== undefined) return ts.createSourceFile(name, code, { languageVersion: ts.ScriptTarget.ES2023, impliedNodeFormat: ts.ModuleKind.ESNext }, true);
    if (!/\/lib\.[\w.]+\.d\.ts$/.test(name)) return read(name, ...rest);
    if (!libraries.has(name)) libraries.set(name, read(name, ...rest));
    return libraries.get(name);
  };
  host.fileExists = (name) => files[name] !== undefined || ts.sys.fileExists(name);
  return ts.createProgram(Object.keys(files), options, host);
}

/** The names that code takes from its surroundings and the language does not have: `document`, `fetch`. */
export function foreignNames(code: string): readonly string[] {
  const program = programOf({ 'code.js': code }, { allowJs: true, checkJs: true, noEmit: true, target: ts.ScriptTarget.ES2023, lib: ['lib.es2023.d.ts'], types: [], module: ts.ModuleKind.ESNext });
  const names = program
    .getSemanticDiagnostics(program.getSourceFile('code.js'))
    .map(({ messageText }) => /^Cannot find name '(.+?)'/.exec(ts.flattenDiagnosticMessageText(messageText, ' '))?.[1])
    .filter((name) => name !== undefined);
  return [...new Set(names)].sort();
}
