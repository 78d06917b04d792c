/** Whether a language says a number with the singular. It stands apart from the formats, so that a language of the CDN stays small. */
export const isOneIn = /* @__NO_SIDE_EFFECTS__ */ (lang: string): ((count: number) => boolean) => {
  const rules = new Intl.PluralRules(lang);
  return (count) => rules.select(count) === 'one';
};
