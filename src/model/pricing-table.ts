/**
 * The tabular form of the `pricing` section: a row for each plan, price, feature and add-on, told apart by the column
 * `list`. A row that names no plan belongs to the plan or add-on above it.
 */
import { cellsOf, keyOf, readRows, writeRows, type KeyWords } from './column-keys.js';
import type { Rows } from './csv.js';
import { readFigureCells, readJsonCell, writeFigureCells, type Cells } from './figure-cells.js';
import { parseFigure } from './figure-text.js';
import type { AddOn, Feature, Plan, Price, Pricing } from './pricing.js';

/** The columns, in the order in which they are written. */
export const pricingColumns = [
  'list', 'plan', 'feature', 'price', 'priceCurrency', 'unitText', 'per', 'included', 'value', 'unit', 'billed', 'id', 'name',
  'tagline', 'includes', 'highlighted', 'priceText', 'cta', 'url', 'count', 'claim', 'asOf', 'evidence', 'heading', 'brand',
] as const;

type Column = (typeof pricingColumns)[number];

/** A text that reads as a figure, or is empty, is written as JSON. */
const writeText = (text: string): string => (text && parseFigure(text) === text && !text.startsWith('"') ? text : JSON.stringify(text));

function priceRow(plan: string | undefined, { price, priceCurrency, unitText, per, billed }: Price): Cells {
  const cells = cellsOf({ list: 'prices', plan, priceCurrency, unitText, per, billed });
  writeFigureCells(cells, 'price', price);
  return cells;
}

function featureRow(plan: string, entry: string | Feature): Cells {
  const { text, id, included, value, unit }: Feature = typeof entry === 'string' ? { text: entry } : entry;
  const cells = cellsOf({ list: 'features', plan, feature: text, id, included, unit });
  if (typeof value === 'string') cells.set('value', writeText(value));
  else writeFigureCells(cells, 'value', value);
  return cells;
}

const planRows = ({ id, name, tagline, includes, highlighted, priceText, cta, prices = [], features = [] }: Plan): readonly Cells[] => [
  cellsOf({ list: 'plans', plan: id, name, tagline, includes, highlighted, priceText, cta: cta?.label, url: cta?.url }),
  ...prices.map((price) => priceRow(id, price)),
  ...features.map((feature) => featureRow(id, feature)),
];

const addOnRows = ({ name, priceText, prices = [] }: AddOn): readonly Cells[] => [cellsOf({ list: 'addOns', name, priceText }), ...prices.map((price) => priceRow(undefined, price))];

/**
 * Writes a section as rows, the header first, with the columns that are used. An empty text or list reads back as absent,
 * a feature of nothing but a text as that text; unknown keys are not written.
 */
export function writePricingTable({ heading, brand, plans, addOns = [], proof }: Pricing): Rows {
  const rows = [...(heading ?? brand ? [cellsOf({ list: 'pricing', heading, brand })] : []), ...plans.flatMap(planRows), ...addOns.flatMap(addOnRows)];
  if (proof) {
    const { count, unit, claim, asOf, evidence } = proof;
    const cells = cellsOf({ list: 'proof', unit, claim, asOf, evidence });
    writeFigureCells(cells, 'count', count);
    rows.push(cells);
  }
  const rank = (column: string): number => (pricingColumns as readonly string[]).indexOf(column.replace(/\..*/, ''));
  return writeRows(rows, ['list', 'plan', 'name'], rank);
}

type Fields = Record<string, unknown>;

/** Some cells of a row as the fields of an object, those that are there. */
const pick = (cells: Cells, ...columns: readonly Column[]): Fields => Object.fromEntries(columns.flatMap((column) => (cells.has(column) ? [[column, cells.get(column)]] : [])));

/** `true` and `false` as such; anything else is for the check to judge. */
const readFlag = (cell: string): unknown => ({ true: true, false: false })[cell.trim().toLowerCase()] ?? cell;

const flag = (cells: Cells, column: 'included' | 'highlighted'): Fields => (cells.has(column) ? { [column]: readFlag(cells.get(column)!) } : {});

/** A figure that is there. */
const figure = (cells: Cells, column: 'price' | 'value' | 'count'): Fields => (cells.has(column) ? { [column]: readFigureCells(cells, column) } : {});

function readFeature(cells: Cells): unknown {
  const value = cells.get('value');
  const fields = { ...pick(cells, 'id', 'unit'), ...flag(cells, 'included'), ...(value?.startsWith('"') ? { value: readJsonCell(value) } : figure(cells, 'value')) };
  const text = cells.get('feature');
  return Object.keys(fields).length ? { ...(text !== undefined && { text }), ...fields } : text;
}

/** The list that a row belongs to, also where it does not say so. */
const listOf = (cells: Cells): string => (cells.has('list') ? keyOf(cells.get('list')!, ['pricing', 'plans', 'prices', 'features', 'addOns', 'proof'], new Map()) : cells.has('claim') ? 'proof' : cells.has('feature') ? 'features' : 'plans');

const push = (owner: Fields, key: string, entry: unknown): void => {
  (owner[key] ??= []) as unknown[];
  (owner[key] as unknown[]).push(entry);
};

/** Reads rows in their order into a section. */
class Reader {
  readonly #section: Fields = { plans: [] };
  readonly #plans = new Map<string, Fields>();
  /** What a row without a plan belongs to. */
  #last: Fields | undefined;

  /** The section as far as it has been read. A plan that was included by its name is by its id. */
  get section(): Fields {
    for (const plan of this.#plans.values()) {
      const included = this.#plans.get(String(plan.includes));
      if (included) plan.includes = included.id;
    }
    return this.#section;
  }

  read(cells: Cells): void {
    const list = listOf(cells);
    if (list === 'pricing') Object.assign(this.#section, pick(cells, 'heading', 'brand'));
    else if (list === 'proof') this.#section.proof = { ...figure(cells, 'count'), ...pick(cells, 'unit', 'claim', 'asOf', 'evidence') };
    else if (list === 'addOns') {
      if (!this.#goesOn(cells)) push(this.#section, 'addOns', (this.#last = pick(cells, 'name', 'priceText')));
      this.#readPrice(cells);
    } else {
      if (list === 'plans' || cells.has('plan')) this.#last = this.#plan(cells.get('plan') ?? cells.get('name') ?? '');
      if (list === 'plans') this.#readPlan(cells);
      this.#readPrice(cells);
      if (list === 'features' || cells.has('feature')) push(this.#owner, 'features', readFeature(cells));
    }
  }

  /** Whether a row says another price of the add-on above. One that says no price is an add-on of its own, as it was written. */
  #goesOn(cells: Cells): boolean {
    const last = (this.#section.addOns as Fields[] | undefined)?.at(-1);
    return last !== undefined && last === this.#last && cells.has('price') && cells.has('name') && cells.get('name') === last.name && [last.priceText, undefined].includes(cells.get('priceText'));
  }

  /** The plan of an id, or of a name where there is no id. */
  #plan(title: string): Fields {
    let plan = this.#plans.get(title);
    if (!plan) {
      plan = { id: /^[A-Za-z0-9._-]+$/.test(title) ? title : `plan-${this.#plans.size + 1}`, name: title };
      this.#plans.set(title, plan);
      push(this.#section, 'plans', plan);
    }
    return plan;
  }

  get #owner(): Fields {
    return (this.#last ??= this.#plan(''));
  }

  #readPlan(cells: Cells): void {
    const plan = Object.assign(this.#owner, pick(cells, 'name', 'tagline', 'priceText', 'includes'), flag(cells, 'highlighted'));
    const label = cells.get('cta');
    const link = pick(cells, 'url');
    if (label !== undefined || link.url !== undefined) plan.cta = { ...(label !== undefined && { label }), ...link };
  }

  #readPrice(cells: Cells): void {
    const price = { ...figure(cells, 'price'), ...pick(cells, 'priceCurrency', 'unitText', 'per', 'billed') };
    if (Object.keys(price).length) push(this.#owner, 'prices', price);
  }
}

/**
 * Reads a section from rows or CSV text, the header first. Columns are known by their key, or by one of `words`, which
 * leads from a word in any language to its key. Nothing is checked: what a cell holds is for the check to judge.
 */
export function readPricingTable(source: Rows | string, words: KeyWords = new Map()): Record<string, unknown> {
  const reader = new Reader();
  for (const cells of readRows(source, (title) => keyOf(title, pricingColumns, words))) reader.read(cells);
  return reader.section;
}
