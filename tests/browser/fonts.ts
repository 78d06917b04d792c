/** Fonts of known widths, for tests that must not depend on what a machine has: Inter as it is, and drawn larger, which is wider for a size of text. */

const file = (name: string): string => `/node_modules/@fontsource/${name}-normal.woff2`;

/** Larger letters in lines as high as before. */
const size = (adjust: number): string => `size-adjust: ${adjust}%; ascent-override: ${9700 / adjust}%; descent-override: ${2500 / adjust}%; line-gap-override: 0%`;

const face = (family: string, weight: number, adjust: number): string =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("${file(`inter/files/inter-latin-${weight}`)}"); ${size(adjust)} }
  @font-face { font-family: "${family}"; font-weight: ${weight}; src: url("${file(`noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}`)}"); ${size(adjust)}; unicode-range: U+600-6FF }`;

/** By name, how many percent as wide as Inter: the second is as wide as the widest fonts that systems have, the third beyond any of them. */
const widths = { 'Test Inter': 100, 'Test Wide': 118, 'Test Widest': 140 } as const;

/** The names of the fonts, the usual one first. */
export const testFonts = Object.keys(widths) as readonly (keyof typeof widths)[];

/** Loads the fonts, and waits until they are there. */
export async function loadTestFonts(): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(Object.entries(widths).flatMap(([family, adjust]) => [400, 600, 700].map((weight) => face(family, weight, adjust))).join('\n'));
  document.adoptedStyleSheets.push(sheet);
  await Promise.all(testFonts.flatMap((family) => [400, 600, 700].map((weight) => document.fonts.load(`${weight} 13px "${family}"`, 'Aع'))));
}

/** A font that is as wide for every letter as a table of figures would be, still to be loaded. */
export const lateFont = (family: string): FontFace => new FontFace(family, `url("${file('inter/files/inter-latin-700')}")`, { sizeAdjust: '140%' } as FontFaceDescriptors);

/** The spacing of text that WCAG 1.4.12 lets readers set. */
export const readersSpacing = { letterSpacing: '0.12em', wordSpacing: '0.16em', lineHeight: '1.5' } as const;
