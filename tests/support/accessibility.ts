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
  const { role, children = [] } = node;
  // Where a line ends, and with it a space, is up to the fonts.
  const name = node.name?.replace(/\s+/g, ' ').trim();
  if (meansNothing.has(role) || (role === 'StaticText' && !name)) return children.flatMap((child) => asLines(child, depth));
  const more = said.filter((key) => node[key] !== undefined).map((key) => `${key}=${String(node[key])}`);
  const line = [role, ...(name ? [`“${name}”`] : []), ...more].join(' ');
  // What a name was made from is not said twice.
  const rest = children.length === 1 && children[0]!.role === 'StaticText' && children[0]!.name?.replace(/\s+/g, ' ').trim() === name ? [] : children;
  return [`${'  '.repeat(depth)}${line}`, ...rest.flatMap((child) => asLines(child, depth + 1))];
}
