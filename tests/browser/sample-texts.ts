/** A guide that has every section, and the places of the texts in it. */

const read = async (name: string): Promise<Readonly<Record<string, unknown>>> => (await fetch(`/data/guides/${name}.json`)).json() as Promise<Readonly<Record<string, unknown>>>;
const nurse = await read('registered-nurse');
/** The sample guide, with what it lacks from another, and with sources that say more. */
export const sample: Readonly<Record<string, unknown>> = { ...nurse, ...(await read('information-technology-manager')), sources: nurse['sources'] };

/** The place of a value inside another. */
export type Path = readonly (string | number)[];

/** The place of every text in a value. */
export const textsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'string' ? [path] : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key])) : [];

/** A copy of a section with other texts in some places. */
export function replaced(section: unknown, places: readonly Path[], textAt: (index: number) => string): unknown {
  const copy = structuredClone(section) as Record<PropertyKey, unknown>;
  places.forEach((path, index) => {
    const parent = path.slice(0, -1).reduce<Record<PropertyKey, unknown>>((inner, key) => inner[key] as Record<PropertyKey, unknown>, copy);
    parent[path.at(-1)!] = textAt(index);
  });
  return copy;
}
