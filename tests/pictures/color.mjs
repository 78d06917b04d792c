/** Measures colors: how far one stands out from another, for eyes of five kinds. Colors are `[red, green, blue]` from 0 to 255. */

const linear = (channel) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
const encoded = (light) => 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
const times = (matrix, vector) => matrix.map((row) => row.reduce((sum, factor, index) => sum + factor * vector[index], 0));

/** How bright a color is, from 0 to 1, as WCAG 2 has it. */
export const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast between two colors, from 1 to 21, as WCAG 2 has it. */
export function contrast(one, other) {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** A color with an alpha from 0 to 1, laid over an opaque one. */
export const over = ([red, green, blue, alpha = 1], below) => [red, green, blue].map((channel, index) => channel * alpha + below[index] * (1 - alpha));

/**
 * How light of each color reaches an eye that lacks one kind of cone, or all, in linear light: the matrices that
 * Chromium emulates them with.
 * @see Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency, 2009
 */
const eyes = {
  protanopia: [
    [0.152, 1.053, -0.205],
    [0.115, 0.786, 0.099],
    [-0.004, -0.048, 1.052],
  ],
  deuteranopia: [
    [0.367, 0.861, -0.228],
    [0.28, 0.673, 0.047],
    [-0.012, 0.043, 0.969],
  ],
  tritanopia: [
    [1.256, -0.077, -0.179],
    [-0.078, 0.931, 0.148],
    [0.005, 0.691, 0.304],
  ],
  achromatopsia: [
    [0.213, 0.715, 0.072],
    [0.213, 0.715, 0.072],
    [0.213, 0.715, 0.072],
  ],
};

/** The four color-vision deficiencies. */
export const deficiencies = Object.keys(eyes);

/** A color as it is seen with a deficiency. */
export const seenWith = (deficiency, color) => times(eyes[deficiency], color.map(linear)).map((light) => encoded(Math.min(1, Math.max(0, light))));

/** A color in OKLab. */
function oklab(color) {
  const [red, green, blue] = color.map(linear);
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    [red, green, blue],
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

/** How different two colors look, from 0 to 1 for black and white: their distance in OKLab. About 0.02 can just be seen. */
export function difference(one, other) {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(...a.map((value, index) => value - b[index]));
}
