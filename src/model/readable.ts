/** Takes what can be read from a value of which something cannot. */

/** Told where something cannot be read, and what was thrown. */
type Tell = (path: readonly string[], error: unknown) => void;

/** Deeper than any key of the model, and not as deep as the stack. */
const deepest = 100;

/** A copy of what can be read of a value; nothing where that is nothing. What leads back to itself does so in the copy. */
export function readableCopy(value: unknown, tell: Tell): unknown {
  const copies = new Map<object, object>();
  const copy = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value !== 'object' || value === null || path.length > deepest) return value;
    const known = copies.get(value);
    if (known) return known;
    try {
      const target = Array.isArray(value) ? [] : {};
      copies.set(value, target);
      for (const key of Object.keys(value)) {
        const field = read(value as Readonly<Record<string, unknown>>, key, (error) => {
          tell([...path, key], error);
        });
        Object.defineProperty(target, key, { value: copy(field, [...path, key]), enumerable: true, configurable: true, writable: true });
      }
      return target;
    } catch (error) {
      tell(path, error);
      return undefined;
    }
  };
  return copy(value, []);
}

function read(value: Readonly<Record<string, unknown>>, key: string, tell: (error: unknown) => void): unknown {
  try {
    return value[key];
  } catch (error) {
    tell(error);
    return undefined;
  }
}
