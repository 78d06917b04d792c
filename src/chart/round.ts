/** A number without more digits than a picture needs. */
export const round = (value: number): number => Math.round(value * 100) / 100;
