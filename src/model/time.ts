/** The start of a year, a month or a day; `undefined` where the calendar has none such, as it has no 31st of February. */
export function timeOf(text: string): Date | undefined {
  const time = new Date(text);
  return /^\d{4}(-\d\d){0,2}$/.test(text) && !Number.isNaN(+time) && time.toISOString().startsWith(text) ? time : undefined;
}
