/** The regular expressions of the sources, and whether one of them takes more than its share of time for a long text. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A regular expression and where it stands. */
export interface Placed {
  readonly form: RegExp;
  readonly place: string;
}

/** What a text in code says, also where it is put together from constants of its file; nothing where it cannot be told. */
function textOf(node: ts.Node | undefined, file: ts.SourceFile): string | undefined {
  if (!node) return undefined;
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'String.raw') return templateOf(node.template, file, (piece) => piece.rawText ?? '');
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isTemplateLiteral(node)) return templateOf(node, file, (piece) => piece.text);
  if (!ts.isIdentifier(node)) return undefined;
  let found: string | undefined;
  const visit = (each: ts.Node): void => {
    if (ts.isVariableDeclaration(each) && each.name.getText(file) === node.text) found = textOf(each.initializer, file);
    else ts.forEachChild(each, visit);
  };
  visit(file);
  return found;
}

function templateOf(template: ts.TemplateLiteral, file: ts.SourceFile, read: (piece: ts.TemplateLiteralLikeNode) => string): string | undefined {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return read(template);
  const pieces = template.templateSpans.map(({ expression, literal }) => [textOf(expression, file), read(literal)]);
  return pieces.some(([text]) => text === undefined) ? undefined : read(template.head) + pieces.flat().join('');
}

/** Every regular expression in a text of code. One that cannot be told from the code alone throws. */
export function regexesIn(code: string, name: string): readonly Placed[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const found: Placed[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${name}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ form: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)), place });
    } else if (ts.isNewExpression(node) && node.expression.getText(file) === 'RegExp') {
      const [source, flags] = [textOf(node.arguments?.[0], file), textOf(node.arguments?.[1], file)];
      if (source === undefined) throw new Error(`${place}: what this regular expression is cannot be told from the code`);
      found.push({ form: new RegExp(source, flags), place });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Every regular expression of the sources. */
export const regexesOfSources = (): readonly Placed[] => readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).sort().flatMap((name) => regexesIn(readFileSync(path.join('src', name), 'utf8'), name));

/**
 * How far texts grow: first slowly, as steps may double with each repetition, then in leaps. What takes steps by the square of
 * the last length takes tenths of a second.
 */
const lengths = [18, 22, 26, 64, 1024, 16384];
const tooLong = 40;

/** Milliseconds that it takes to look for every match; the least of several turns, as a machine may be busy. */
function timeOf(form: RegExp, text: string): number {
  const every = new RegExp(form, [...new Set(`${form.flags}g`)].join(''));
  let least = Infinity;
  for (let turn = 0; turn < 3 && least > tooLong; turn++) {
    const start = performance.now();
    text.replace(every, '');
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** What a regular expression may have to look at again and again: its own characters and words, and one of each kind. */
function pumpsOf({ source }: RegExp): readonly string[] {
  const words = source.match(/[\p{L}<>!=:;, -]{2,}/gu) ?? [];
  return [...new Set([...'0aZé\u0627 \n\t\u0080"\\.;', ...source, ...words, ...words.map((word) => `${word} `), '\\"', '""', '\r\n', '<!---->'])];
}

/** A text that a regular expression takes far too long for, as its beginning and what is repeated after it; nothing where there is none. */
export function findSlowText(form: RegExp): readonly [start: string, repeated: string] | undefined {
  const words = form.source.match(/[\p{L}<>!=:;, "-]+/gu) ?? [];
  for (const start of ['', ...words.slice(0, 3)]) {
    for (const repeated of pumpsOf(form)) {
      const textOf = (length: number): string => `${start}${repeated.repeat(length < 64 ? length : Math.ceil(length / repeated.length))}\0`;
      if (lengths.some((length) => timeOf(form, textOf(length)) > tooLong)) return [start, repeated];
    }
  }
  return undefined;
}
