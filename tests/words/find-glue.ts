/** Finds where code puts a sentence together from pieces, which no other language could say in its own order. */
import ts from 'typescript';

/** Whether an expression is a word of the UI: `words.median`, `voice.frame.named(…)`. */
function isWord(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return isWord(node.expression);
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return isWord(node.expression);
  if (ts.isConditionalExpression(node)) return isWord(node.whenTrue) || isWord(node.whenFalse);
  if (ts.isBinaryExpression(node)) return isWord(node.left) || isWord(node.right);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return /(^|[.#])(words|frame|frameWords)[.[]/.test(node.getText());
  return false;
}

/** The number of a note is a mark on what it follows, in every language. */
const isMark = (node: ts.Node): boolean => /^\(?.*\bsuperscript\b/.test(node.getText());

/** Marks and letters in the text of a template that touch an expression, where no tag lies between. */
const before = /[\p{Letter}\p{Number}:,.;–—]\s*$/u;
const after = /^\s*[\p{Letter}\p{Number}:,.;–—]/u;

/** Separators that belong to a language: a space between sentences, a comma between parts. */
const spoken = /^([,.:;]? |、|。)$/;

/** Every place in a source where pieces are joined into text, as written there. */
export function findGlue(name: string, text: string): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken && isWord(node) && !isMark(node.right)) found.push(node.getText());
    if (ts.isTemplateExpression(node)) {
      const isMarkup = ts.isTaggedTemplateExpression(node.parent);
      node.templateSpans.forEach(({ expression, literal }, index) => {
        if (!isWord(expression)) return;
        const [head, tail] = [index ? node.templateSpans[index - 1]!.literal.text : node.head.text, literal.text];
        const inAttribute = isMarkup && /=["']?[^"'<>]*$/.test(head);
        if (isMarkup ? !inAttribute && (before.test(head) || after.test(tail)) : head || tail || node.templateSpans.length > 1) found.push(node.getText());
      });
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'join') {
      const [separator] = node.arguments;
      if (separator && ts.isStringLiteralLike(separator) && spoken.test(separator.text)) found.push(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
