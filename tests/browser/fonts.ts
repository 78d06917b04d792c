import type { Arrival } from './fixture.js';

/** Text of known widths, for tests that must not depend on the fonts of a machine: Inter, set as wide as other fonts are. */
const file = (name: string): string => `/node_modules/@fontsource/${name}-normal.woff2`;

const face = (family: string, weight: number, more = ''): string =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("${file(`inter/files/inter-latin-${weight}`)}"); ${more} }
  @font-face { font-family: "${family}"; font-weight: ${weight}; src: url("${file(`noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}`)}"); unicode-range: U+600-6FF; ascent-override: 97%; descent-override: 25%; line-gap-override: 0% }`;

const weights = [400, 600, 700];

/** Adds a font to the page, and waits until it is there. */
async function addFont(family: string, more?: string): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(weights.map((weight) => face(family, weight, more)).join('\n'));
  document.adoptedStyleSheets.push(sheet);
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 13px "${family}"`, 'Aع')));
}

/** Loads Inter, for Arabic with Noto Sans Arabic. */
export const loadTestFonts = (): Promise<void> => addFont('Test Inter');

/** Loads a font that is wider by far, for text that has waited for it. */
export const loadLateFont = (): Promise<void> => addFont('Test Late', 'size-adjust: 150%');

/** How text is set, by how much is added to a letter, in em: nothing, as much as makes it as wide as the widest fonts of systems are, and more. */
const settings = { 'a common font': 0, 'a wide font': 0.1, 'the widest font': 0.22 } as const;

type Setting = keyof typeof settings;

/** The settings, from narrow to wide. */
export const textSettings = Object.keys(settings) as readonly Setting[];

/** The settings to lay a page out in. What a server has drawn is laid out by the same code and rules: one is enough to see that. */
export const textSettingsFor = (arrival: Arrival): readonly Setting[] => (arrival === 'client' ? textSettings : ['a wide font']);

/** Sets the text of a stage, as wide as a setting has it, with the spacing that WCAG 1.4.12 lets readers set or without. */
export function setText({ style }: HTMLElement, setting: Setting, isSpaced = false): void {
  Object.assign(style, {
    fontFamily: '"Test Late", "Test Inter"',
    letterSpacing: `${settings[setting] + (isSpaced ? 0.12 : 0)}em`,
    wordSpacing: isSpaced ? '0.16em' : '',
    lineHeight: isSpaced ? '1.5' : '',
  });
}
