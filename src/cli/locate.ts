/** Finds the place of a value in the text of a JSON document. */

const tokens = /[{}[\],:]|"(?:[^"\\]|\\.)*"?|[^\s{}[\],:"]+/g;
const step = (key: string | number): string => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Where every value of a JSON document starts, by its JSON Pointer. The text must be JSON. */
function startsOf(json: string): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  const open: { readonly at: string; key: string | number; isKey: boolean }[] = [];
  for (const { 0: token, index } of json.matchAll(tokens)) {
    const around = open.at(-1);
    if (token === '}' || token === ']') open.pop();
    else if (token === ':') around!.isKey = false;
    else if (token === ',') {
      if (typeof around!.key === 'number') around!.key++;
      else around!.isKey = true;
    } else if (around?.isKey) around.key = JSON.parse(token) as string;
    else {
      const at = around ? around.at + step(around.key) : '';
      starts.set(at, index);
      if (token === '{' || token === '[') open.push({ at, key: token === '[' ? 0 : '', isKey: token === '{' });
    }
  }
  return starts;
}

/** Answers for an offset in a text its place, as `12:5`: line and column from 1. */
export function placesIn(text: string): (offset: number) => string {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
  return (offset) => {
    let line = 0;
    for (let step = 2 ** Math.ceil(Math.log2(starts.length)); step >= 1; step /= 2) {
      if (starts[line + step]! <= offset) line += step;
    }
    return `${line + 1}:${offset - starts[line]! + 1}`;
  };
}

/**
 * Answers for a JSON Pointer its place in the text, as `12:5`: line and column from 1. A value that is missing has the
 * place of what it is missing in.
 */
export function locator(json: string): (pointer: string) => string {
  const starts = startsOf(json);
  const placeAt = placesIn(json);
  return (pointer) => {
    let at = pointer;
    while (at && !starts.has(at)) at = at.slice(0, at.lastIndexOf('/'));
    return placeAt(starts.get(at) ?? 0);
  };
}
