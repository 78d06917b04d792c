/** An accessibility tree as text that a reader can compare. */

/** A node of the tree, as the browser tells it. */
export interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly value?: string | number;
  readonly level?: number;
  readonly pressed?: boolean | 'mixed';
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly roledescription?: string;
  readonly children?: readonly AccessibleNode[];
}

/** Boxes that mean nothing by themselves, and the pieces that a browser breaks a text into. */
const meansNothing = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'SvgRoot']);
const said = ['description', 'value', 'level', 'pressed', 'expanded', 'disabled', 'roledescription'] as const;

/** A tree as lines, each node under its parent: role, name, and what else is said of it. */
export function asLines(node: AccessibleNode, depth = 0): readonly string[] {
  const { role, name, children = [] } = node;
  if (meansNothing.has(role)) return children.flatMap((child) => asLines(child, depth));
  const more = said.filter((key) => node[key] !== undefined).map((key) => `${key}=${String(node[key])}`);
  const line = [role, ...(name ? [`“${name.replace(/\s+/g, ' ')}”`] : []), ...more].join(' ');
  // What a name was made from is not said twice.
  const rest = children.length === 1 && children[0]!.role === 'StaticText' && children[0]!.name?.trim() === name ? [] : children;
  return [`${'  '.repeat(depth)}${line}`, ...rest.flatMap((child) => asLines(child, depth + 1))];
}
