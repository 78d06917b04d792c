/** Lengths as attributes of SVG write them. */

/** A fraction of the frame. */
export const percent = (fraction: number): string => `${Number((fraction * 100).toFixed(4))}%`;

/** A multiple of the text size. */
export const em = (length: number): string => `${Number(length.toFixed(4))}em`;

/** The class of what is shown from a container width on. */
export const fromClass = (width: number): string => `from-${width === Infinity ? 'never' : width}`;
