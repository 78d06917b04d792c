/** What a plan has of its own, what it has from the plan it includes, and both for all plans side by side. */
import type { Feature, Plan } from '../model/pricing.js';

/** What is known of a feature in one plan. */
export interface FeatureCell {
  readonly feature: Feature;
  /** The plan it comes from, where that is not the column's own. */
  readonly from: Plan | undefined;
}

/** One feature in every plan, in the plans' order. */
export interface FeatureRow {
  readonly text: string;
  /** A cell for each plan; nothing where the plan does not list the feature. */
  readonly cells: readonly (FeatureCell | undefined)[];
}

/** The features of a plan, each as an object. */
export const featuresOf = ({ features = [] }: Plan): readonly Feature[] =>
  features.map((feature) => (typeof feature === 'string' ? { text: feature } : feature));

/** The plans that a plan includes, nearest first. A circle ends where it would begin again. */
export function includedPlans(plan: Plan, plans: readonly Plan[]): readonly Plan[] {
  const chain: Plan[] = [];
  for (let at: Plan | undefined = plan; at; ) {
    const { includes }: Plan = at;
    at = includes === undefined ? undefined : plans.find(({ id }) => id === includes);
    if (!at || at === plan || chain.includes(at)) break;
    chain.push(at);
  }
  return chain;
}

/** Features are the same by their ids, and by their texts where one has none. */
const isSame = (one: Feature, other: Feature): boolean =>
  one.id !== undefined && other.id !== undefined ? one.id === other.id : one.text === other.text;

const told = ({ text, included = true, value, unit }: Feature): string => JSON.stringify([text, included, value, unit]);

/** The features that a plan adds to the plans it includes, or has otherwise than they do. */
export function addedFeatures(plan: Plan, plans: readonly Plan[]): readonly Feature[] {
  const chain = includedPlans(plan, plans).map(featuresOf);
  return featuresOf(plan).filter((feature) => {
    // The nearest plan says how a feature stands.
    const before = chain.map((features) => features.find((other) => isSame(feature, other))).find((other) => other !== undefined);
    return !before || told(before) !== told(feature);
  });
}

interface Row {
  readonly text: string;
  id: string | undefined;
  readonly cells: (FeatureCell | undefined)[];
}

/** Every feature of any plan as a row, in the order in which they first stand. Nothing that a plan lists is left out. */
export function compareFeatures(plans: readonly Plan[]): readonly FeatureRow[] {
  const rows: Row[] = [];
  const byId = new Map<string, Row>();
  const byText = new Map<string, Row[]>();
  plans.forEach((plan, column) => {
    for (const feature of featuresOf(plan)) {
      const { id, text } = feature;
      const alike = byText.get(text) ?? [];
      const isFree = (row: Row): boolean => !row.cells[column];
      const known = id === undefined ? undefined : byId.get(id);
      let row = known ?? alike.find((other) => isFree(other) && (id === undefined || other.id === undefined));
      if (!row || !isFree(row)) {
        row = { text, id, cells: plans.map(() => undefined) };
        rows.push(row);
        byText.set(text, [...alike, row]);
      }
      row.cells[column] = { feature, from: undefined };
      row.id ??= id;
      if (id !== undefined && !byId.has(id)) byId.set(id, row);
    }
  });
  const columns = plans.map((plan) => includedPlans(plan, plans).map((from) => ({ from, column: plans.indexOf(from) })));
  return rows.map(({ text, cells }) => ({
    text,
    cells: cells.map((own, index) => {
      if (own) return own;
      const next = columns[index]!.find(({ column }) => cells[column]);
      return next && { feature: cells[next.column]!.feature, from: next.from };
    }),
  }));
}
