/** Lengths as attributes of SVG write them. */

/** A fraction of the frame. */
export const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(4))}%`;

/** A multiple of the text size. */
export const em = (length: number): string => `${Number(length.toFixed(4))}em`;

/** A container width as the names of classes have it: `never` where there is none. */
export const widthName = (width: number): string => (width === Infinity ? 'never' : String(width));

/** The class of what is shown from a container width on. */
export const fromClass = (width: number): string => `from-${widthName(width)}`;

/** The class of what is shown up to a container width. */
export const untilClass = (width: number): string => `until-${widthName(width)}`;
