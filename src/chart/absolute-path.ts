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
  return [...path.matchAll(/([HLMQV])([^HLMQV]*)/gi)]
    .map(([, command = '', lengths = '']) => {
      const numbers = (lengths.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
      const size = /[HV]/i.test(command) ? 1 : 2;
      const points: string[] = [];
      for (let at = 0; at + size <= numbers.length; at += size) {
        const [fromX, fromY] = /[a-z]/.test(command) ? pen : [0, 0];
        const [first, second] = [numbers[at]!, numbers[at + size - 1]!];
        pen = [/V/i.test(command) ? pen[0] : fromX + first, /H/i.test(command) ? pen[1] : fromY + second];
        points.push(`${round(x + pen[0] * scale)} ${round(y + pen[1] * scale)}`);
      }
      return `${command.toUpperCase().replace(/[HV]/, 'L')}${points.join(',')}`;
    })
    .join('');
}
