/**
 * A lint rule: what a template or a script puts into an address that is followed has been through `safeLink`.
 * An address from data may say `javascript:`.
 */

/** The end of the text before a binding, where the binding is an address that is followed. */
const opens = /[\s"'.](?:xlink:)?(href|action|formaction|srcdoc)\s*=\s*["']?([^"'<>]*)$/i;
const names = /^(?:xlink:)?(href|action|formaction|srcdoc)$/i;

const isCallOf = ({ type, callee }, name) => type === 'CallExpression' && callee.type === 'Identifier' && callee.name === name;

/** Whether an import brings `safeLink` from the module that decides. */
const bringsSafeLink = ({ type, node, parent }) =>
  type === 'ImportBinding' && node.imported?.name === 'safeLink' && /(^|\/)link\.js$/.test(parent.source.value);

function findVariable(scope, name) {
  for (let at = scope; at; at = at.upper) if (at.set.has(name)) return at.set.get(name);
  return undefined;
}

export default {
  meta: { type: 'problem', schema: [], messages: { unchecked: 'An address goes through safeLink of src/model/link.ts before it becomes a link.' } },
  create(context) {
    const { sourceCode } = context;

    /** Whether everything that an expression can be is a checked address, or none. */
    function isChecked(node) {
      switch (node.type) {
        case 'Literal':
          return true;
        case 'TemplateLiteral':
          return !node.expressions.length;
        case 'ConditionalExpression':
          return isChecked(node.consequent) && isChecked(node.alternate);
        case 'LogicalExpression':
          return (node.operator === '&&' || isChecked(node.left)) && isChecked(node.right);
        case 'CallExpression':
          if (isCallOf(node, 'ifDefined')) return isChecked(node.arguments[0]);
          if (sourceCode.getText(node.callee) === 'URL.createObjectURL') return true;
          return isCallOf(node, 'safeLink') && Boolean(findVariable(sourceCode.getScope(node), 'safeLink')?.defs.some(bringsSafeLink));
        case 'Identifier': {
          if (node.name === 'undefined' || node.name === 'nothing') return true;
          const [definition] = findVariable(sourceCode.getScope(node), node.name)?.defs ?? [];
          // A name stands for what it was made from, if it cannot become anything else.
          return definition?.node.type === 'VariableDeclarator' && definition.parent.kind === 'const' && definition.node.id.type === 'Identifier' && isChecked(definition.node.init);
        }
        default:
          return false;
      }
    }

    const check = (node) => {
      if (!isChecked(node)) context.report({ node, messageId: 'unchecked' });
    };

    return {
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/]'({ quasi: { quasis, expressions } }) {
        for (const [index, expression] of expressions.entries()) {
          const [, , before] = opens.exec(quasis[index].value.raw) ?? [];
          // A place on the same page leads nowhere else.
          if (before !== undefined && !before.startsWith('#')) check(expression);
        }
      },
      'AssignmentExpression[left.type="MemberExpression"]'({ left, right }) {
        if (names.test(left.property.name ?? left.property.value)) check(right);
      },
      'CallExpression[callee.property.name=/^setAttribute(NS)?$/]'({ arguments: given }) {
        const at = given.findIndex(({ type, value }) => type === 'Literal' && names.test(value));
        if (at >= 0 && given[at + 1]) check(given[at + 1]);
      },
    };
  },
};
