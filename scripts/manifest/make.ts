/**
 * Makes `custom-elements.json`. The analyzer reads the classes and their comments. Everything it cannot see is taken from
 * the code itself: attributes and defaults from the running classes, types and inherited comments from the compiler, and
 * the parts, slots, events and custom properties of shared code from the comments beside that code.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as analyzer from '@custom-elements-manifest/analyzer';
import type { PropertyDeclaration } from 'lit';
import ts from 'typescript';
import { elements as classes } from '../../src/classes.js';
import { fileOf, findIn, readCode, reachOf, root, type Code, type Findings } from './code.js';

/** Something with a name that is described. */
export interface Item {
  readonly name: string;
  readonly description?: string;
}

/** Where a member comes from. */
export interface Reference {
  readonly name: string;
  readonly module?: string;
}

/** An attribute. */
export interface Attribute extends Item {
  readonly type: { readonly text: string };
  readonly default?: string;
  readonly fieldName: string;
  readonly inheritedFrom?: Reference;
}

/** A property or a method. */
export interface Member extends Item {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly attribute?: string;
  readonly reflects?: boolean;
  readonly parameters?: readonly Parameter[];
  readonly return?: { readonly type: { readonly text: string } };
  readonly inheritedFrom?: Reference;
}

/** What a method takes. */
export interface Parameter extends Item {
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly optional?: boolean;
}

/** An event with its class. */
export interface EventItem extends Item {
  readonly type: { readonly text: string };
  readonly inheritedFrom?: Reference;
}

/** A custom property, and what stands in for it. */
export interface CustomProperty extends Item {
  readonly default?: string;
}

/** An element with everything a page can use of it. */
export interface ElementItem {
  readonly kind: 'class';
  readonly customElement: true;
  readonly name: string;
  readonly tagName: string;
  readonly description: string;
  readonly superclass: Reference;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
  readonly events: readonly EventItem[];
  readonly slots: readonly Item[];
  readonly cssParts: readonly Item[];
  readonly cssProperties: readonly CustomProperty[];
}

/** A module of the package. */
export interface ManifestModule {
  readonly kind: 'javascript-module';
  readonly path: string;
  readonly declarations: readonly ElementItem[];
  readonly exports: readonly { readonly kind: string; readonly name: string; readonly declaration: Reference }[];
}

/** The manifest. */
export interface CustomElementsManifest {
  readonly schemaVersion: string;
  readonly modules: readonly ManifestModule[];
}

/** Where the manifest is written. */
export const manifestFile = path.join(root, 'custom-elements.json');

/** What the analyzer says of a class. */
interface Analyzed {
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  readonly members?: readonly (Member & { readonly privacy?: string })[];
  readonly superclass?: Reference;
  readonly events?: readonly EventItem[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly CustomProperty[];
}

interface AnalyzedPackage {
  modules: { readonly declarations: readonly Analyzed[] }[];
}

/** What the package of the analyzer has, and its types do not tell. */
const { create, ts: reader } = analyzer as unknown as {
  readonly ts: { createSourceFile(name: string, text: string, target: number, parents: boolean): unknown };
  readonly create: (options: { readonly modules: readonly unknown[]; readonly plugins: readonly unknown[] }) => unknown;
};

/** The running class of an element: what it answers to, and what its properties hold before anyone sets them. */
type ElementClass = (new () => object) & { readonly observedAttributes: readonly string[]; readonly elementProperties: ReadonlyMap<string, PropertyDeclaration> };

/** Makes the manifest. */
export function makeManifest(code: Code = readCode()): CustomElementsManifest {
  const files = new Set([...code.elements.values()].flatMap((element) => chainOf(element, code).map(fileOf)));
  const modules = [...files].map((file) => reader.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), 2, true));
  let made: readonly ManifestModule[] = [];
  const plugin = {
    name: 'what-the-code-says',
    packageLinkPhase: ({ customElementsManifest }: { readonly customElementsManifest: AnalyzedPackage }): void => {
      const analyzed = new Map(customElementsManifest.modules.flatMap(({ declarations }) => declarations.map((found) => [found.name, found])));
      made = [...code.elements].map(([tag, element]) => describeModule(tag, element, analyzed.get(element.name!.text)!, code));
    },
  };
  create({ modules, plugins: [plugin] });
  if (!made.length) throw new Error('The analyzer has stopped half way: it says above why');
  return { schemaVersion: '2.1.0', modules: made };
}

/** The manifest as the file holds it. */
export const manifestText = (manifest: CustomElementsManifest = makeManifest()): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** The class of an element, and the classes of the source that it inherits from. */
function chainOf(element: ts.ClassDeclaration, { checker }: Code): readonly ts.ClassDeclaration[] {
  const [base] = checker.getBaseTypes(checker.getTypeAtLocation(element) as ts.InterfaceType);
  const declaration = base?.symbol.valueDeclaration;
  const isOurs = declaration && ts.isClassDeclaration(declaration) && fileOf(declaration).startsWith('src/');
  return isOurs ? [element, ...chainOf(declaration, { checker } as Code)] : [element];
}

/** The module that registers an element, and the element in it. */
function describeModule(tag: string, element: ts.ClassDeclaration, analyzed: Analyzed, code: Code): ManifestModule {
  const define = path.posix.join(path.posix.dirname(fileOf(element)), 'define.ts');
  if (!existsSync(path.join(root, define))) throw new Error(`<${tag}> is registered nowhere: ${define} is missing`);
  const module = define.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
  const { name } = analyzed;
  return {
    kind: 'javascript-module',
    path: module,
    declarations: [describeElement(tag, element, analyzed, code)],
    exports: [
      { kind: 'js', name, declaration: { name, module } },
      { kind: 'custom-element-definition', name: tag, declaration: { name, module } },
    ],
  };
}

function describeElement(tag: string, element: ts.ClassDeclaration, analyzed: Analyzed, code: Code): ElementItem {
  const reach = reachOf(element, code);
  const found = findIn(reach, tag, code);
  const shared = commentsOf(reach);
  const members = describeMembers(tag, element, analyzed, found, code);
  return {
    kind: 'class',
    customElement: true,
    name: analyzed.name,
    tagName: tag,
    description: analyzed.description ?? '',
    superclass: published(analyzed.superclass!.name),
    attributes: members.flatMap((member): Attribute[] => (member.attribute && !member.readonly ? [attributeOf(member)] : [])),
    members,
    events: together(analyzed.events, shared.fires).map((event) => ({ ...event, ...from(event) })),
    slots: together(analyzed.slots, shared.slot).map(plain),
    cssParts: together(analyzed.cssParts, shared.csspart).map(plain),
    cssProperties: together(analyzed.cssProperties, shared.cssprop).map((property) => ({ ...plain(property), ...fallbackOf(property, found, code) })),
  };
}

/** The class itself, and what it inherits, as users find it. */
const published = (name: string): Reference => ({ name, module: 'dist/classes.js' });

const from = ({ inheritedFrom }: { readonly inheritedFrom?: Reference }): { readonly inheritedFrom?: Reference } =>
  inheritedFrom ? { inheritedFrom: published(inheritedFrom.name) } : {};

const plain = ({ name, description = '' }: Item): Item => ({ name, description });

/** What an element's own class says comes first, and stands against what the code it shares says. */
const together = <Described extends Item>(own: readonly Described[] = [], shared: readonly Described[]): readonly Described[] => [
  ...own,
  ...shared.filter(({ name }) => !own.some((other) => other.name === name)),
];

/** What stands in for a custom property: what its comment says, or else what the code does. Names that are no page's business are looked through. */
function fallbackOf({ name, default: said }: CustomProperty, { customProperties }: Findings, code: Code): { readonly default?: string } {
  const fallback = said ?? customProperties.get(name)?.find(Boolean);
  return fallback === undefined ? {} : { default: fallback.replace(/var\((--_[\w-]+)\)/g, (all, own: string) => aliases(code).get(own) ?? all) };
}

let known: ReadonlyMap<string, string> | undefined;

/** The public property that each `--_…` of the sheets stands for. */
function aliases(code: Code): ReadonlyMap<string, string> {
  known ??= new Map(
    [...code.elements.values()].flatMap((element) =>
      reachOf(element, code).flatMap((declaration) => [...declaration.getText().matchAll(/(--_[\w-]+):\s*var\((--[a-z][\w-]*)/g)].map(([, own = '', other = '']): [string, string] => [own, `var(${other})`])),
    ),
  );
  return known;
}

/** A tag of comments that says what a page can use. */
type CommentTag = 'fires' | 'slot' | 'csspart' | 'cssprop';

/** What the comments beside the code say, by their tags: `@csspart table - The table.` */
function commentsOf(declarations: readonly ts.Declaration[]): Readonly<Record<CommentTag, readonly EventItem[]>> {
  const said: Record<CommentTag, EventItem[]> = { fires: [], slot: [], csspart: [], cssprop: [] };
  for (const declaration of declarations) {
    for (const { tagName, comment } of ts.getJSDocTags(declaration)) {
      const list = Object.hasOwn(said, tagName.text) ? said[tagName.text as CommentTag] : undefined;
      if (!list) continue;
      const [, type, bracketed, fallback, name, description = ''] = /^(?:\{(\w+)\}\s*)?(?:\[([\w-]+)(?:=(.*?))?\](?=\s)|([\w-]*?))\s*-\s+(.*)$/s.exec(ts.getTextOfJSDocComment(comment) ?? '') ?? [];
      const item = { name: bracketed ?? name ?? '', description: description.replace(/\s+/g, ' ').trim(), ...(fallback && { default: fallback }), ...(type && { type: { text: type } }) };
      if (!list.some((other) => other.name === item.name)) list.push(item as EventItem);
    }
  }
  return said;
}

function describeMembers(tag: string, element: ts.ClassDeclaration, analyzed: Analyzed, { ownAttributes }: Findings, code: Code): readonly Member[] {
  const Element = classes[tag as keyof typeof classes] as unknown as ElementClass;
  // Asking for them is what makes Lit put the properties of all classes together.
  const attributes = new Set(Element.observedAttributes);
  const values = new Element() as Readonly<Record<string, unknown>>;
  const chain = chainOf(element, code);
  return (analyzed.members ?? [])
    .filter((member) => isPublic(member, chain, code))
    .map((member) => {
      const declaration = Element.elementProperties.get(member.name);
      const attribute = declaration ? attributeName(member.name, declaration) : ownAttributes.has(member.name) ? member.name : undefined;
      if (attribute && declaration && !attributes.has(attribute)) throw new Error(`<${tag}>: Lit does not observe ${attribute}`);
      const holder = member.static ? (Element as unknown as Readonly<Record<string, unknown>>) : values;
      const value = member.kind === 'field' && !member.readonly ? holder[member.name] : undefined;
      return {
        kind: member.kind,
        name: member.name,
        ...(member.static && { static: true }),
        description: member.description ?? inheritedComment(member, element, code),
        ...(member.kind === 'field' && { type: { text: typeOf(member, element, code) } }),
        ...(member.readonly && { readonly: true }),
        ...defaultOf(value),
        ...(attribute && { attribute }),
        ...((declaration?.reflect || (attribute && !declaration)) && { reflects: true }),
        ...(member.parameters && { parameters: describeParameters(member.parameters) }),
        ...(member.return && { return: member.return }),
        ...(!element.members.some((own) => own.name?.getText() === member.name) && from(member)),
      };
    });
}

/** The attribute of a property, as Lit names it. */
const attributeName = (name: string, { attribute, state }: PropertyDeclaration): string | undefined =>
  attribute === false || state ? undefined : typeof attribute === 'string' ? attribute : name.toLowerCase();

const defaultOf = (value: unknown): { readonly default?: string } =>
  typeof value === 'string' ? { default: `'${value}'` } : typeof value === 'number' || typeof value === 'boolean' ? { default: String(value) } : {};

/** An attribute is text: it has no `null`, no `undefined` and no list, and its default is without quotes. */
function attributeOf({ attribute = '', description = '', type, default: fallback, name, inheritedFrom }: Member): Attribute {
  const text = (type?.text ?? '').replace(/ \| (?:null\b|undefined\b|readonly string\[\])/g, '').replace(/^unknown$/, 'string');
  const value = fallback?.replace(/^'(.*)'$/s, '$1');
  return { name: attribute, description, type: { text }, ...(value && value !== 'false' && { default: value }), fieldName: name, ...(inheritedFrom && { inheritedFrom }) };
}

/** Whether a member is for users: it is not private, protected or internal in any class, and not Lit's own. */
function isPublic({ name, privacy, static: isStatic }: { readonly name: string; readonly privacy?: string; readonly static?: boolean }, chain: readonly ts.ClassDeclaration[], { checker }: Code): boolean {
  if (privacy === 'private' || privacy === 'protected') return false;
  const last = chain.at(-1)!;
  const declared = chain.flatMap(({ members }) => members.filter((member) => member.name?.getText() === name));
  if (declared.some((member) => ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal'))) return false;
  const type = isStatic ? checker.getTypeOfSymbol(checker.getTypeAtLocation(last).symbol) : checker.getTypeAtLocation(last);
  const [base] = checker.getBaseTypes(checker.getTypeAtLocation(last) as ts.InterfaceType);
  const inherited = isStatic ? base && checker.getTypeOfSymbol(base.symbol) : base;
  return !inherited?.getProperty(name) || !type.getProperty(name);
}

/** The comment of a member that has none of its own: that of the class or interface it comes from. */
function inheritedComment({ name, static: isStatic }: Member, element: ts.ClassDeclaration, { checker }: Code): string {
  if (isStatic) return '';
  const implemented = (element.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => checker.getTypeAtLocation(type)));
  const comments = implemented.map((type) => type.getProperty(name)?.getDocumentationComment(checker) ?? []);
  return ts.displayPartsToString(comments.find((comment) => comment.length)).replace(/\s+/g, ' ');
}

/** The type of a property. What a class leaves open is filled in, and a name for a choice of texts is written out. */
function typeOf({ name, static: isStatic, type: said }: Member, element: ts.ClassDeclaration, code: Code): string {
  const text = filledIn(said?.text ?? 'unknown', element, code);
  if (isStatic || !/^[A-Z]\w*( \| (null|undefined))*$/.test(text)) return text;
  const { checker } = code;
  const type = checker.getTypeOfSymbol(checker.getTypeAtLocation(element).getProperty(name)!);
  const choices = type.isUnion() ? type.types.filter((each) => !(each.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined))) : [];
  if (!choices.length || !choices.every((each) => each.isStringLiteral())) return text;
  return text.replace(/^\w+/, choices.map((each) => `'${each.value}'`).sort().join(' | '));
}

/** A type with what each class of a chain gives for the open types of the one it extends. */
function filledIn(text: string, element: ts.ClassDeclaration, code: Code): string {
  const [, base] = chainOf(element, code);
  const given = element.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.typeArguments ?? [];
  return (base?.typeParameters ?? []).reduce((filled, { name, default: fallback }, index) => {
    const argument = given[index] ?? fallback;
    return argument ? filled.replace(new RegExp(`\\b${name.text}\\b`, 'g'), () => argument.getText()) : filled;
  }, base ? filledIn(text, base, code) : text);
}

/** What a method takes. An object that is taken apart at once is named as its comment names it: `@param options.scale`. */
function describeParameters(parameters: readonly Parameter[]): readonly Parameter[] {
  const fields = parameters.filter(({ name }) => name.includes('.'));
  return parameters
    .filter(({ name }) => !name.includes('.'))
    .map(({ name, description, optional, default: fallback, ...rest }) => {
      const apart = name.startsWith('{');
      const named = fields.filter((field) => apart || field.name.startsWith(`${name}.`));
      const words = description ?? named.map((field) => `\`${field.name.split('.').slice(1).join('.')}\`: ${field.description}`).join('; ');
      return { name: apart ? (named[0]?.name.split('.')[0] ?? 'options') : name, ...(words && { description: words }), ...rest, ...((optional || fallback) && { optional: true }) };
    });
}
