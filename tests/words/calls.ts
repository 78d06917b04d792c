/** How each word is called, read from its type: what must stand in it, and what chooses its form. */
import path from 'node:path';
import ts from 'typescript';

/** What stands for a text: no language writes it by itself. */
const marker = (index: number): string => `⟦${index}⟧`;

/** Numbers of every plural category that a language tells apart. */
const numbers = [0, 1, 2, 3, 4, 11, 12, 13, 20, 21, 22, 23, 37, 90, 99, 100, 1_000_000, 2.5];

/** Choices that are names, which every language says as they are. */
const names = ['CSV', 'SVG', 'PNG'];

/** Arguments of a call, and those of them that must stand in the answer. */
export interface Call {
  readonly args: readonly unknown[];
  readonly told: readonly string[];
}

/** What an argument can be: a text of one's own, one of several fixed ones, or a number, which comes again as text. */
function valuesOf(type: ts.Type, index: number, checker: ts.TypeChecker): readonly unknown[] {
  if (type.flags & ts.TypeFlags.Number) return numbers;
  if (type.isUnion() && type.types.every((each) => each.isStringLiteral())) return type.types.map((each) => each.value);
  if (type.flags & ts.TypeFlags.String) return [marker(index)];
  if (checker.isArrayType(type)) return [[marker(index), marker(index + 10)]];
  throw new Error('A word takes texts, lists of texts, numbers and names of choices');
}

const combine = (choices: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  choices.reduce<readonly (readonly unknown[])[]>((rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])), [[]]);

/** The calls of every function among the words, by its path: `salary.per.YEAR`. */
export function readCalls(): ReadonlyMap<string, readonly Call[]> {
  const file = path.resolve('src/words/words.ts');
  const program = ts.createProgram([file], { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file)!;
  const declared = source.statements.find((each): each is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(each) && each.name.text === 'Words')!;
  const calls = new Map<string, readonly Call[]>();
  const visit = (type: ts.Type, at: string): void => {
    const [signature] = type.getCallSignatures();
    if (signature) {
      const types = signature.getParameters().map((parameter) => checker.getTypeOfSymbolAtLocation(parameter, declared));
      const rows = combine(types.map((each, index) => valuesOf(each, index, checker)));
      calls.set(at, rows.map((args) => ({ args, told: args.flat().filter((arg) => /^⟦\d+⟧$/.test(String(arg)) || names.includes(String(arg))) as string[] })));
    } else if (!(type.flags & ts.TypeFlags.String)) {
      for (const property of type.getProperties()) visit(checker.getTypeOfSymbolAtLocation(property, declared), at ? `${at}.${property.name}` : property.name);
    }
  };
  visit(checker.getTypeAtLocation(declared), '');
  return calls;
}
