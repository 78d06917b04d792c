import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, waitFor } from 'storybook/test';
import guide from '../data/guides/information-technology-manager.json' with { type: 'json' };
import { type PeriodChangeEvent, type PlanSelectEvent, type PricingPlans } from '../src/index.js';
import { aboutTag, type TagArgs } from './draw-tag.js';
import { arabic, colorsWith, errorOf, loading, narrow, switchesToTable, tableVariations } from './states.js';
import { currencies, estimated, long, mail, many, notes, webinars, wordy } from './plans.js';

const tag = aboutTag('pricing-plans');

const meta: Meta<TagArgs> = {
  title: 'Pricing plans',
  ...tag,
  parameters: {
    ...tag.parameters,
    /** For each control, a value that has to change what is shown. */
    variations: {
      ...tableVariations,
      json: mail,
      period: { with: { json: notes }, value: 'year' },
      currency: { with: { json: currencies }, value: 'JPY' },
      current: 'plus',
      '--pricing-plans-highlight': { with: { json: notes }, value: 'rgb(160, 90, 0)' },
      '--pricing-plans-ground': { with: { json: notes }, value: 'rgb(250, 250, 220)' },
      ...colorsWith({ json: notes }, '--career-accent'),
      ...errorOf({ plans: 'none' }),
    },
  },
};

export default meta;

type Story = StoryObj<TagArgs>;

/** The element of a story. */
const of = (canvas: HTMLElement): PricingPlans => canvas.querySelector('pricing-plans')!;

/** The sample guide's subscription: two plans, and what the second adds. */
export const Sample: Story = { args: { json: guide.pricing } };

/** What the snippets for HTML and the frameworks draw. */
export const Example: Story = {
  args: {
    json: {
      brand: 'Quill',
      plans: [
        { id: 'free', name: 'Free', prices: [{ price: 0, priceCurrency: 'USD', unitText: 'MONTH' }], features: ['Notes on two devices'] },
        {
          id: 'plus',
          name: 'Plus',
          prices: [
            { price: 6, priceCurrency: 'USD', unitText: 'MONTH' },
            { price: 60, priceCurrency: 'USD', unitText: 'YEAR' },
          ],
          includes: 'free',
          features: ['Notes on all devices'],
          cta: { label: 'Buy Plus', url: '#plus' },
        },
      ],
    },
    tools: 'table',
  },
};

/** By the month or the year; what a year saves is worked out from the prices. */
export const Periods: Story = {
  args: { json: notes },
  play: async ({ canvasElement }) => {
    const element = of(canvasElement);
    await element.updateComplete;
    const heard = fn<(period: string) => void>();
    element.addEventListener('period-change', ({ period }: PeriodChangeEvent) => heard(period));
    element.shadowRoot!.querySelectorAll<HTMLInputElement>('input')[1]!.click();
    await waitFor(() => expect(element.shadowRoot!.querySelectorAll('[part=amount]')[1]!.textContent).toMatch(/60/));
    await expect(heard).toHaveBeenCalledWith('YEAR');
  },
};

/** A year from the start, because the page says so. */
export const ByTheYear: Story = { args: { json: notes, period: 'year' } };

/** One unit of time, billed in two ways. They save differently: each plan says how much. */
export const WaysOfBilling: Story = { args: { json: webinars, period: 'annually' } };

/** Each currency has its own decimals. */
export const Currency: Story = { args: { json: currencies, currency: 'JPY' } };

/** A price that is a sentence, a feature that is not included, add-ons, a claim with date and evidence. */
export const PriceInWords: Story = { args: { json: mail } };

/** The reader's own plan. */
export const Current: Story = { args: { json: notes, current: 'plus' } };

/** What each figure is stands in the notes. */
export const Figures: Story = { args: { json: estimated } };

/** All features of all plans, side by side. */
export const Comparison: Story = { args: { json: notes, view: 'table', current: 'free' } };

/** Every tool. A click on the first one shows the comparison. */
export const Tools: Story = {
  args: { json: mail, tools: '' },
  play: switchesToTable('pricing-plans'),
};

/** A page hears which plan has been chosen, and may keep the browser from following the link. */
export const ChoosingAPlan: Story = {
  args: { json: notes },
  play: async ({ canvasElement }) => {
    const element = of(canvasElement);
    await element.updateComplete;
    const chosen = fn<(name: string, index: number) => void>();
    const hear = (event: PlanSelectEvent): void => {
      event.preventDefault();
      chosen(event.item.name, event.index);
    };
    element.addEventListener('plan-select', hear);
    element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=cta]')[1]!.click();
    element.removeEventListener('plan-select', hear);
    await expect(chosen).toHaveBeenCalledWith('Plus', 1);
    await expect(location.hash).not.toBe('#plus');
  },
};

/** Fourteen plans. */
export const ManyPlans: Story = { args: { json: many } };

/** A long list of features is folded after its start. */
export const ManyFeatures: Story = { args: { json: long } };

/** No plans, only what can be bought besides. */
export const AddOnsAlone: Story = { args: { json: { brand: 'Gatehouse', plans: [], addOns: mail.addOns } } };

/** Less room between things, for a sidebar. */
export const Compact: Story = { args: { json: notes, density: 'compact' } };

/** A column of 240 pixels: one card under the other. */
export const Narrow: Story = {
  args: { json: notes },
  render: narrow('pricing-plans'),
};

/** Names far longer than the room for them. */
export const LongNames: Story = { args: { json: wordy } };

/** In Arabic cards run from right to left. */
export const RightToLeft: Story = {
  args: {
    json: {
      heading: 'اشتراكات ريشة',
      plans: [
        { id: 'free', name: 'مجانية', tagline: 'لملاحظاتك', prices: [{ price: 0, priceCurrency: 'AED', unitText: 'MONTH' }], features: ['ملاحظات على جهازين'] },
        {
          id: 'plus',
          name: 'بلس',
          prices: [
            { price: 22, priceCurrency: 'AED', unitText: 'MONTH', per: 'مستخدم' },
            { price: 220, priceCurrency: 'AED', unitText: 'YEAR', per: 'مستخدم' },
          ],
          includes: 'free',
          features: ['ملاحظات على كل الأجهزة', { text: 'Markdown', included: false }],
          highlighted: true,
        },
      ],
    },
  },
  globals: arabic,
};

/** In German. */
export const German: Story = { args: { json: webinars, period: 'annually', current: 'pro' }, globals: { locale: 'de' } };

/** Colors of the page's own. */
export const OwnColors: Story = { args: { json: notes, '--pricing-plans-highlight': 'light-dark(#8a3ffc, #be95ff)' } };

/** Text of the page's own in place of the heading, and under the plans. */
export const OwnText: Story = {
  args: { json: notes, html: '<h2 slot="heading">Write it down</h2><p slot="footer">Prices without tax.</p>' },
};

/** A table inside the tag is data, and is there to read before the script is. */
export const FromATable: Story = {
  args: {
    html: `<table>
  <tr><th>List</th><th>Plan</th><th>Feature</th><th>Price</th><th>Currency</th><th>Time unit</th><th>Includes</th></tr>
  <tr><td>plans</td><td>Free</td><td></td><td>0</td><td>USD</td><td>MONTH</td><td></td></tr>
  <tr><td>features</td><td>Free</td><td>Search</td><td></td><td></td><td></td><td></td></tr>
  <tr><td>plans</td><td>Plus</td><td></td><td><data value="8">$8</data></td><td>USD</td><td>MONTH</td><td>Free</td></tr>
  <tr><td>features</td><td>Plus</td><td>Alerts</td><td></td><td></td><td></td><td></td></tr>
</table>`,
  },
};

/** No data: what the page put inside is shown. */
export const Empty: Story = { args: { html: '<p>There are no plans yet.</p>' } };

/** Every problem with its place, what was expected, and what was found. */
export const Broken: Story = {
  args: { json: { plans: [{ id: 'a plan', prices: [{ price: '8 dollars', priceCurrency: 'usd' }], includes: 'gone' }] } },
};

/** A broken guide shows what the page put inside, too. */
export const BrokenWithFallback: Story = {
  args: { json: { plans: [{ id: 'plus', name: 'Plus', prices: [{ price: 'eight' }] }] }, html: '<p>Plus costs $8 per month.</p>' },
};

/** Data on its way. */
export const Loading: Story = loading;
