/** Looks up in the source what an element can come to use: the declarations it reaches, and what they draw, fire and read. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The source, with the types of everything in it. */
export interface Code {
  readonly checker: ts.TypeChecker;
  /** The class of each element, by its tag. */
  readonly elements: ReadonlyMap<string, ts.ClassDeclaration>;
  /** Every name that a file of the source exports. */
  readonly exported: ReadonlySet<string>;
}

/** Reads the source. The tags are those of `elements` in `src/classes.ts`. */
export function readCode(): Code {
  const settings = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, root);
  const entry = path.join(root, 'src/classes.ts');
  const program = ts.createProgram([entry], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry)!;
  const list = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!).find(({ name }) => name === 'elements')!;
  const classes = checker.getTypeOfSymbol(list).getProperties().map((property): [string, ts.ClassDeclaration] => {
    const declaration = checker.getTypeOfSymbol(property).symbol.valueDeclaration;
    if (!declaration || !ts.isClassDeclaration(declaration)) throw new Error(`<${property.name}> in src/classes.ts is no class`);
    return [property.name, declaration];
  });
  const modules = program.getSourceFiles().filter((file) => fileOf(file).startsWith('src/')).map((file) => checker.getSymbolAtLocation(file));
  const exported = modules.flatMap((module) => (module ? checker.getExportsOfModule(module).map(({ name }) => name) : []));
  return { checker, elements: new Map(classes), exported: new Set(exported) };
}

/** The file of a node, from the root of the repository. */
export const fileOf = (node: ts.Node): string => path.relative(root, node.getSourceFile().fileName).split(path.sep).join('/');

/** The declaration that a top-level name of the source stands for; nothing for types, and for what others wrote. */
function topLevel(node: ts.Declaration): ts.Declaration | undefined {
  const isTop =
    ts.isClassDeclaration(node) || ts.isFunctionDeclaration(node) ? ts.isSourceFile(node.parent) : ts.isVariableDeclaration(node) && ts.isVariableStatement(node.parent.parent) && ts.isSourceFile(node.parent.parent.parent);
  return isTop && fileOf(node).startsWith('src/') ? node : undefined;
}

/**
 * Every declaration that the code of an element reaches, its own class first: what it names, what that names, and what
 * is imported when used. Types are not followed, nor are other elements, which speak for themselves.
 */
export function reachOf(start: ts.ClassDeclaration, code: Code): readonly ts.Declaration[] {
  const others = new Set<ts.Node>([...code.elements.values()].filter((other) => other !== start));
  const reached = new Set<ts.Declaration>([start]);
  // A set also hands out what is added to it meanwhile.
  for (const declaration of reached) {
    for (const named of namedBy(declaration, code)) if (!others.has(named)) reached.add(named);
  }
  return [...reached];
}

/** What each declaration names: elements share most of what they reach. */
const known = new WeakMap<ts.Declaration, ReadonlySet<ts.Declaration>>();

/** The declarations that a declaration names itself, and those of modules that it imports when used. */
function namedBy(declaration: ts.Declaration, { checker, exported }: Code): ReadonlySet<ts.Declaration> {
  const before = known.get(declaration);
  if (before) return before;
  const found = new Set<ts.Declaration>();
  known.set(declaration, found);
  const follow = (symbol: ts.Symbol | undefined): void => {
    const meant = symbol && (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
    for (const each of meant?.declarations ?? []) {
      const top = topLevel(each);
      if (top) found.add(top);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isHeritageClause(node)) {
      if (node.token === ts.SyntaxKind.ExtendsKeyword) node.types.forEach(({ expression }) => visit(expression));
      return;
    }
    if (ts.isTypeNode(node)) return;
    // What stands after a dot is a member, or what a module exports; to ask for it costs the types of all before the dot.
    if (ts.isPropertyAccessExpression(node) && !exported.has(node.name.text)) return visit(node.expression);
    if (ts.isIdentifier(node)) follow(checker.getSymbolAtLocation(node));
    if (ts.isShorthandPropertyAssignment(node)) follow(checker.getShorthandAssignmentValueSymbol(node));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const module = node.arguments[0] && checker.getSymbolAtLocation(node.arguments[0]);
      if (module) checker.getExportsOfModule(module).forEach(follow);
    }
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return found;
}

/** What the code of an element draws, fires and reads. */
export interface Findings {
  readonly parts: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  /** The class of each event, by the event's name. */
  readonly events: ReadonlyMap<string, string>;
  /** The fallbacks of each custom property that a page may set, one for each place that reads it. */
  readonly customProperties: ReadonlyMap<string, readonly string[]>;
  /** Attributes that the element sets on itself. */
  readonly ownAttributes: ReadonlySet<string>;
}

/** Finds what declarations of an element draw, fire and read, and what the sheet that keeps its room reads. */
export function findIn(declarations: readonly ts.Declaration[], tag: string, { checker, elements }: Code): Findings {
  const parts = new Set<string>();
  const slots = new Set<string>();
  const events = new Map<string, string>();
  const customProperties = new Map<string, string[]>();
  const ownAttributes = new Set<string>();
  const isOf = (name: string, owner: string): boolean => name.startsWith(`--${owner}-`);
  // What all elements share begins like the names of some of them.
  const isPublic = (name: string): boolean => isOf(name, tag) || (isOf(name, 'career') && ![...elements.keys()].some((owner) => isOf(name, owner)));
  const readStyles = (css: string): void => {
    // What stands in on some screens only is said where the property is described.
    const always = css.replace(/@(?:media|supports)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    for (const [name, fallback] of variablesIn(always)) if (isPublic(name)) customProperties.set(name, [...(customProperties.get(name) ?? []), fallback]);
    for (const [name, fallback] of variablesIn(css)) if (isPublic(name) && !customProperties.has(name)) customProperties.set(name, [fallback]);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) {
      const text = textOf(node.template);
      const kind = node.tag.getText();
      if (kind === 'css') readStyles(text);
      else if (kind === 'html' || kind === 'svg') {
        for (const name of namesIn(text, /\spart="([^"]*)"|\spart=(\S)/g, node)) parts.add(name);
        for (const [, attributes = ''] of text.matchAll(/<slot(\s[^>]*)?>/g)) slots.add(namesIn(attributes, /\sname="([^"]*)"|\sname=(\S)/g, node)[0] ?? '');
      }
    }
    if (ts.isNewExpression(node)) {
      const event = eventOf(node.expression, checker);
      if (event) events.set(event.type, event.name);
    }
    if (ts.isCallExpression(node) && /^this\.(set|toggle)Attribute$/.test(node.expression.getText())) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteral(name)) ownAttributes.add(name.text);
    }
    ts.forEachChild(node, visit);
  };
  declarations.forEach(visit);
  readStyles(readFileSync(path.join(root, 'src/reserve.css'), 'utf8').replace(/\/\*.*?\*\//gs, ''));
  return { parts, slots, events, customProperties, ownAttributes };
}

/** A template's text, each hole in it a character of its own. */
const textOf = (template: ts.TemplateLiteral): string =>
  ts.isNoSubstitutionTemplateLiteral(template) ? template.text : template.head.text + template.templateSpans.map(({ literal }) => `\0${literal.text}`).join('');

/** The words of every match. What is put together when it is drawn cannot be found, and so cannot be described. */
function namesIn(text: string, pattern: RegExp, node: ts.Node): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([all, names]) => {
    if (names === undefined || names.includes('\0')) throw new Error(`${fileOf(node)}: write${all.replace('\0', '${…}')} out, or nobody can look it up`);
    return names.split(/\s+/).filter(Boolean);
  });
}

/** The event that a class of the source makes. */
function eventOf(expression: ts.Expression, checker: ts.TypeChecker): { readonly type: string; readonly name: string } | undefined {
  const symbol = checker.getSymbolAtLocation(expression);
  const declared = symbol && (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol).valueDeclaration;
  if (!declared || !ts.isClassDeclaration(declared) || !declared.name || !fileOf(declared).startsWith('src/')) return undefined;
  for (const member of declared.members) {
    const isType = ts.isPropertyDeclaration(member) && member.name.getText() === 'type' && member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
    if (isType && member.initializer && ts.isStringLiteral(member.initializer)) return { type: member.initializer.text, name: declared.name.text };
  }
  return undefined;
}

/** Every `var(…)` of a sheet, also one inside another, with its fallback. */
export function variablesIn(css: string): readonly (readonly [name: string, fallback: string])[] {
  return [...css.matchAll(/var\(\s*(--[\w-]+)\s*(,\s*)?/g)].map(({ 0: all, 1: name = '', 2: comma, index }) => {
    if (!comma) return [name, ''];
    const start = index + all.length;
    let end = start;
    for (let depth = 1; end < css.length; end++) {
      if (css[end] === '(') depth++;
      else if (css[end] === ')' && --depth === 0) break;
    }
    return [name, css.slice(start, end).replace(/\s+/g, ' ').trim()];
  });
}
