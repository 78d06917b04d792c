import { round } from './round.js';

/**
 * Writes a path of lines and curves in the coordinates of a picture, all of them absolute, as programs want it that know little else.
 *
 * @param path the data of a path of `M`, `L`, `H`, `V` and `Q`, from its own origin; small letters for lines alone
 * @param x where that origin lies in the picture, as `y`, in pixels
 * @param scale pixels of the picture for each unit of the path
 */
export function absolutePath(path: string, x: number, y: number, scale: number): string {
  let pen: readonly [x: number, y: number] = [0, 0];
  // Every letter is a command, but for the one of an exponent.
  return [...path.matchAll(/([a-df-z])([^a-df-z]*)/gi)]
    .map(([, command = '', lengths]) => {
      const numbers = lengths?.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
      const kind = command.toUpperCase();
      const size = /[HV]/.test(kind) ? 1 : 2;
      const points = [];
      for (let at = 0; at < numbers.length; at += size) {
        const [fromX, fromY] = command === kind ? [0, 0] : pen;
        pen = [kind === 'V' ? pen[0] : fromX + numbers[at]!, kind === 'H' ? pen[1] : fromY + numbers[at + size - 1]!];
        points.push(`${round(x + pen[0] * scale)} ${round(y + pen[1] * scale)}`);
      }
      return (size > 1 ? kind : 'L') + points.join();
    })
    .join('');
}
