import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import type { PeriodChangeEvent, PlanSelectEvent, Pricing, PricingPlans, ViewChangeEvent } from '../../src/classes.js';
import { readPricingTable } from '../../src/model/pricing-table.js';
import '../../src/words/all.js';
import { pricingWords as words } from '../../src/words/en/pricing.js';
import { long, mail, many, notes, webinars, wordy, currencies, estimated } from '../../stories/plans.js';
import { describeBoth, describeClient, find, findAll, folded, inQuotes, jsonScript, serveFiles, settled, until, watchPage } from './fixture.js';

const { axe } = window as unknown as { readonly axe: { run(element: Element, options: RunOptions): Promise<AxeResults> } };

const plans = (data: unknown, attributes = ''): string => `<pricing-plans ${attributes}>${jsonScript(data)}</pricing-plans>`;
const only = (stage: Element): PricingPlans => stage.querySelector('pricing-plans')!;
const texts = (element: Element, selector: string): readonly string[] => findAll(element, selector).map(({ textContent }) => folded(textContent));
const cards = (element: Element): readonly HTMLElement[] => findAll(element, '[part=plan]');
const prices = (element: Element): readonly string[] => texts(element, '[part=plan] [part=price]');
const rows = (element: Element): readonly (readonly string[])[] => findAll<HTMLTableRowElement>(element, 'tr').map((row) => [...row.cells].map(({ textContent }) => folded(textContent)));

const usd = (price: unknown, more: object = {}): object => ({ price, priceCurrency: 'USD', unitText: 'MONTH', ...more });
const one = (more: object): object => ({ plans: [{ id: 'a', name: 'A', ...more }] });

describeBoth('The cards of <pricing-plans>', (fixture) => {
  watchPage();
  const draw = async (data: unknown, attributes = ''): Promise<PricingPlans> => only(await fixture(plans(data, attributes)));

  it('are a list of plans, each under a heading of its own', async () => {
    const element = await draw(notes);
    expect(find(element, '[part=plans]').localName).to.equal('ul');
    expect(texts(element, 'h2')).to.deep.equal(['Quill plans']);
    expect(texts(element, '[part=plan] h3')).to.deep.equal(['Free', 'Plus', 'Team']);
    expect(texts(element, '[part=tagline]')).to.deep.equal(['For your own notes', 'For every device you own', 'For writing together']);
  });

  for (const [level, own] of [[2, 'h3'], [3, 'h4'], [5, 'h6'], [6, 'h6']] as const) {
    it(`stand one level below the heading, ${level}`, async () => {
      const element = await draw(notes, `heading-level="${level}"`);
      expect(texts(element, `[part=plan] ${own}`)).to.have.length(3);
    });
  }

  it('show amounts large and what they are for small', async () => {
    const element = await draw(notes);
    expect(prices(element)).to.deep.equal(['$0 per month', '$6 per month', '$12 per user and month']);
    const size = (part: string): number => Number.parseFloat(getComputedStyle(find(element, `[part=${part}]`)).fontSize);
    expect(size('amount')).to.be.greaterThan(size('unit') * 1.5);
  });

  it('show currencies with decimals of their own', async () => {
    const element = await draw(currencies);
    expect(prices(element)).to.deep.equal(['$9.99 per month', '$19 per month']);
    for (const [currency, expected] of [['eur', ['€9.49 per month', '€18 per month']], ['JPY', ['¥1,500 per month', '¥2,900 per month']], ['XXX', ['$9.99 per month', '$19 per month']]] as const) {
      element.currency = currency;
      await element.updateComplete;
      expect(prices(element)).to.deep.equal(expected);
    }
  });

  it('say prices that are sentences, bounds, and prices that are not published', async () => {
    const element = await draw({
      plans: [
        { id: 'a', name: 'A', priceText: 'Contact sales' },
        { id: 'b', name: 'B', prices: [usd({ atLeast: 20 }, { unitText: undefined, per: 'site' })] },
        { id: 'c', name: 'C', prices: [usd({ suppressed: 'confidential' })] },
        { id: 'd', name: 'D' },
        { id: 'e', name: 'E', prices: [usd(5), usd(49, { unitText: undefined })], priceText: 'plus tax' },
      ],
    });
    expect(prices(element)).to.deep.equal(['Contact sales', '$20 or more per site', 'not published because it is confidential', '$5 per month', '$49', 'plus tax']);
    expect(texts(element, '[part=summary]')).to.deep.equal(['5 plans. Prices: $20 or more per site and $5 per month. 2 plans name no price in figures.']);
  });

  it('list what is added to the plan below, and lead over to it', async () => {
    const element = await draw(notes);
    expect(texts(element, '[part=includes]')).to.deep.equal(['Everything in Free, and:', 'Everything in Plus, and:']);
    expect([...cards(element)[1]!.querySelectorAll('li')].map(({ textContent }) => folded(textContent))).to.deep.equal(['Notes on all devices', 'Storage: 50 GB', 'Search in pictures']);
    const same = await draw({ plans: [{ id: 'a', name: 'A', features: ['X'] }, { id: 'b', name: 'B', includes: 'a', features: ['X'] }] });
    expect(folded(cards(same)[1]!.textContent)).to.equal('B Everything in A');
  });

  it('say which features are missing, in words', async () => {
    const element = await draw(mail);
    expect(texts(element, '[part=lack]')).to.deep.equal(['Not included: Own domain']);
    expect(texts(element, '[part=feature]')).to.include('Own domain');
  });

  it('fold a long list, and lose none of it', async () => {
    const element = await draw(long);
    expect(texts(element, 'details > summary')).to.deep.equal(['16 more features', '16 more features']);
    expect(findAll(element, '[part=feature], [part=lack]')).to.have.length(48);
    const hidden = findAll(element, 'details li')[0]!;
    expect(hidden.checkVisibility()).to.equal(false);
    find(element, 'summary').click();
    expect(hidden.checkVisibility()).to.equal(true);
  });

  it('feature one plan at most, by more than color', async () => {
    const element = await draw({ plans: ['a', 'b', 'c'].map((id) => ({ id, name: id, highlighted: id !== 'a' })) });
    expect(cards(element).map((card) => card.classList.contains('highlighted'))).to.deep.equal([false, true, false]);
    expect(texts(element, '[part=badge]')).to.deep.equal(['Featured']);
    expect(getComputedStyle(cards(element)[1]!).boxShadow).not.to.equal('none');
  });

  it('mark the reader’s own plan', async () => {
    const element = await draw(notes, 'current="team"');
    expect(cards(element).map((card) => card.getAttribute('aria-current'))).to.deep.equal([null, null, 'true']);
    expect(folded(cards(element)[2]!.querySelector('[part=badge]')!.textContent)).to.equal('Your plan');
    expect(texts(element, '[part=summary]')[0]).to.contain('Your plan is Team.');
    element.current = 'nobody’s';
    await element.updateComplete;
    expect(texts(element, '[part=badge]')).to.deep.equal(['Featured']);
  });

  it('are followed by add-ons and a claim with its date and evidence', async () => {
    const element = await draw(mail);
    expect(texts(element, '[part=add-ons] li')).to.deep.equal(['Archive $1 per mailbox and month', 'Move from another service $49', 'On-site training Contact sales']);
    expect(texts(element, '[part=proof]')).to.deep.equal(['1,240 offices use Postbox As of June 2026 Evidence: invoices of June']);
  });

  it('say that a claim has no date', async () => {
    const element = await draw({ plans: [], proof: { count: { atLeast: 500 }, claim: 'have signed up' } });
    expect(texts(element, '[part=proof]')).to.deep.equal([`500 or more have signed up ${words.undated}`]);
  });

  it('lead from figures to what is known of them', async () => {
    const element = await draw(estimated);
    expect(prices(element)).to.deep.equal(['$20 per month', '$16² per month']);
    expect(texts(element, '[part=notes] li').map((note) => note.replace(/\s*·\s*/g, ' '))).to.deep.equal(['Core: Requests a day Estimated Fewer at busy hours.', 'Annual Worked out from other figures 20 × 0.8', 'teams Measured Source: Lattice, Customer count']);
    expect(texts(element, '[part=proof]')[0]).to.match(/^300³ teams/);
  });

  it('are as many as there are plans: none, one, fourteen', async () => {
    for (const [data, count, said] of [[{ plans: [], addOns: [{ name: 'Extra' }] }, 0, 'No plans are listed.'], [one({ prices: [usd(3)] }), 1, '1 plan. Prices: $3 per month.'], [many, 14, '14 plans. Prices: $5 to $70 per month.']] as const) {
      const element = await draw(data);
      expect(cards(element)).to.have.length(count);
      expect(texts(element, '[part=summary]')).to.deep.equal([said]);
    }
  });

  it('give way to what the page put inside, where there is nothing at all', async () => {
    const element = only(await fixture(`<pricing-plans>${jsonScript({ plans: [] })}<p>Soon</p></pricing-plans>`));
    expect(findAll(element, 'section')).to.have.length(0);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('take the heading that the page gives, or none', async () => {
    expect(texts(await draw(mail), '[part=heading]')).to.deep.equal(['What Postbox costs']);
    expect(texts(await draw(mail, 'heading="Prices"'), '[part=heading]')).to.deep.equal(['Prices']);
    expect(findAll(await draw(mail, 'heading=""'), '[part=heading]')).to.have.length(0);
    expect(texts(await draw(one({})), '[part=heading]')).to.deep.equal(['Plans']);
  });
});

describeBoth('The periods of <pricing-plans>', (fixture) => {
  watchPage();
  const inputs = (element: Element): readonly HTMLInputElement[] => findAll<HTMLInputElement>(element, 'input');

  it('are a choice only where a plan has several', async () => {
    const stage = await fixture(plans(notes) + plans(mail));
    const [several, single] = [...stage.querySelectorAll('pricing-plans')];
    expect(inputs(several!).map(({ type, checked }) => [type, checked])).to.deep.equal([['radio', true], ['radio', false]]);
    expect(texts(several!, 'legend, [part=period]')).to.deep.equal(['Billing', 'Monthly', 'Yearly 2 months free']);
    expect(inputs(single!)).to.have.length(0);
  });

  it('change with the attribute, in any case, and fall back to the first', async () => {
    const element = only(await fixture(plans(notes, 'period="Year"')));
    expect(prices(element)).to.deep.equal(['$0 per month', '$60 per year', '$120 per user and year']);
    expect(inputs(element).map(({ checked }) => checked)).to.deep.equal([false, true]);
    element.period = 'fortnight';
    await element.updateComplete;
    expect(prices(element)[1]).to.equal('$6 per month');
    expect(inputs(element).map(({ checked }) => checked)).to.deep.equal([true, false]);
  });

  it('tell the page what a reader has chosen', async () => {
    const stage = await fixture(plans(notes));
    const element = only(stage);
    const heard: PeriodChangeEvent[] = [];
    stage.addEventListener('period-change', (event) => heard.push(event));
    inputs(element)[1]!.click();
    await element.updateComplete;
    expect(heard.map(({ period, target, composed }) => [period, target === element, composed])).to.deep.equal([['YEAR', true, true]]);
    expect(element.period).to.equal('YEAR');
    expect(prices(element)[1]).to.equal('$60 per year');
    element.period = 'month';
    await element.updateComplete;
    expect(inputs(element).map(({ checked }) => checked)).to.deep.equal([true, false]);
    expect(heard).to.have.length(1);
  });

  it('say what each plan saves, only where that can be worked out', async () => {
    const element = only(await fixture(plans(webinars, 'period="annually"')));
    expect(texts(element, '[part=period]')).to.deep.equal(['monthly', 'annually']);
    expect(texts(element, '[part=billing]')).to.deep.equal(['Billing: annually Save 30%', 'Billing: annually Save 20%']);
    const odd = only(await fixture(plans(one({ prices: [usd({ atLeast: 8 }), usd(80, { unitText: 'YEAR' })] }), 'period="year"')));
    expect(find(odd, 'section').textContent).not.to.match(/free|save/i);
  });
});

describeClient('The keys of <pricing-plans>', (fixture) => {

  it('choose a period with arrows, and go to each link with Tab', async () => {
    const element = only(await fixture(plans(notes)));
    const focused = (): string | null | undefined => element.shadowRoot!.activeElement?.getAttribute('aria-label');
    findAll<HTMLInputElement>(element, 'input')[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => prices(element)[1] === '$60 per year', 'the prices of a year');
    expect(element.shadowRoot!.activeElement === findAll(element, 'input')[1]).to.equal(true);
    for (const name of ['Start: Free', 'Start: Plus', 'Start: Team']) {
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(name);
    }
  });
});

describeBoth('The links of <pricing-plans>', (fixture) => {
  watchPage();

  it('are links that lead out safely, relative to the guide’s address', async () => {
    const element = only(await fixture(`<pricing-plans>${jsonScript({ title: 'T', url: 'https://shop.example/guide/', pricing: one({ cta: { label: 'Buy', url: '../buy?plan=a' } }) })}</pricing-plans>`));
    const link = find<HTMLAnchorElement>(element, 'a[part=cta]');
    expect([link.href, link.rel, link.getAttribute('aria-label')]).to.deep.equal(['https://shop.example/buy?plan=a', 'noopener noreferrer', 'Buy: A']);
  });

  it('tell the page which plan is chosen; a page may keep the browser from following', async () => {
    const stage = await fixture(plans(notes));
    const element = only(stage);
    const heard: PlanSelectEvent[] = [];
    const link = findAll<HTMLAnchorElement>(element, 'a[part=cta]')[1]!;
    const click = (): boolean => link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    stage.addEventListener('plan-select', (event) => {
      heard.push(event);
      event.preventDefault();
    });
    expect(click()).to.equal(false);
    expect(location.hash).to.equal('');
    const [{ item, index, bubbles, composed, cancelable }] = heard as [PlanSelectEvent];
    expect([item, index, bubbles, composed, cancelable]).to.deep.equal([element.section!.plans[1], 1, true, true, true]);
  });

  it('leave the browser to follow where nobody objects', async () => {
    const element = only(await fixture(plans(one({ cta: { label: 'Go', url: '#plan-a' } }))));
    find(element, 'a').click();
    // Firefox follows a moment later.
    await until(() => location.hash === '#plan-a', 'the browser to follow');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('are buttons where no address is given', async () => {
    const element = only(await fixture(plans(one({ cta: { label: 'Go' } }))));
    let index: number | undefined;
    element.addEventListener('plan-select', (event) => (index = event.index));
    find(element, 'button[part=cta]').click();
    expect(index).to.equal(0);
  });

  for (const url of ['javascript:alert(1)', 'JAVA\tSCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://a.example/1', 'http://[']) {
    it(`are text where the address is ${JSON.stringify(url)}`, async () => {
      const element = only(await fixture(plans(one({ cta: { label: 'Go', url } }))));
      expect(findAll(element, 'a, button')).to.have.length(0);
      expect(find(element, '[part=plan]').textContent).to.contain(`(${url})`);
    });
  }
});

describeBoth('The comparison of <pricing-plans>', (fixture) => {
  watchPage();

  it('has a column for each plan and a row for each feature, in words', async () => {
    const element = only(await fixture(plans(notes, 'view="table" current="free"')));
    expect(rows(element)).to.deep.equal([
      ['Feature', 'Free Your plan', 'Plus Featured', 'Team'],
      ['Price', '$0 per month', '$6 per month', '$12 per user and month'],
      ['Notes on two devices', 'Yes', 'Yes', 'Yes'],
      ['Storage', '1 GB', '50 GB', '200 or more GB'],
      ['Notes on all devices', 'Not listed', 'Yes', 'Yes'],
      ['Search in pictures', 'Not listed', 'Yes', 'Yes'],
      ['Shared notebooks', 'Not listed', 'Not listed', 'Yes'],
      ['Support', 'Not listed', 'Not listed', 'within a day'],
    ]);
    expect(findAll(element, 'th').map((head) => head.getAttribute('scope'))).to.deep.equal(['col', 'col', 'col', 'col', 'row', 'row', 'row', 'row', 'row', 'row', 'row']);
  });

  it('tells no from not listed, and follows the period', async () => {
    const element = only(await fixture(plans(mail, 'view="table"')));
    expect(rows(element).find(([text]) => text === 'Own domain')).to.deep.equal(['Own domain', 'No', 'Yes', 'Yes']);
    const both = only(await fixture(plans(notes, 'view="table" period="year"')));
    expect(rows(both)[1]).to.deep.equal(['Price', '$0 per month', '$60 per year', '$120 per user and year']);
  });

  it('keeps the features in sight while the plans scroll', async () => {
    for (const options of [{ width: 320 }, { width: 320, dir: 'rtl' as const }]) {
      const element = only(await fixture(plans(many, 'view="table"'), options));
      const scroller = find(element, '[part=scroller]');
      expect([scroller.tabIndex, scroller.getAttribute('role'), scroller.getAttribute('aria-label')]).to.deep.equal([0, 'region', 'Fleet plans']);
      const head = find(element, 'th[scope=row]');
      const before = head.getBoundingClientRect().x;
      scroller.scrollLeft = options.dir ? -600 : 600;
      expect(Math.abs(scroller.scrollLeft)).to.equal(600);
      expect(head.getBoundingClientRect().x).to.be.closeTo(before, 1);
    }
  });

  it('is switched to and back by the toolbar, which offers no picture', async () => {
    const element = only(await fixture(plans(notes, 'tools')));
    expect(texts(element, '[part=tool]')).to.deep.equal(['Show as table', 'Download CSV']);
    const heard: string[] = [];
    element.addEventListener('view-change', ({ view }: ViewChangeEvent) => heard.push(view));
    find(element, '[part=tool]').click();
    await until(() => findAll(element, 'table').length === 1, 'the table');
    expect(texts(element, '[part=tool]')[0]).to.equal('Show as plans');
    find(element, '[part=tool]').click();
    await until(() => cards(element).length === 3, 'the cards');
    expect(heard).to.deep.equal(['table', 'chart']);
    expect('toSVG' in element || 'toPNG' in element).to.equal(false);
  });
});

describeBoth('The table form of <pricing-plans>', (fixture) => {
  watchPage();

  it('reads back from CSV as it was', async () => {
    for (const data of [notes, mail, webinars, estimated]) {
      const element = only(await fixture(plans(data)));
      expect(readPricingTable(element.toCSV())).to.deep.equal(JSON.parse(JSON.stringify(data)));
    }
    expect(only(await fixture('<pricing-plans></pricing-plans>')).toCSV()).to.equal('');
  });

  it('is read from a table inside, with headers in words of any language', async () => {
    const cells = (tag: string, row: readonly string[]): string => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    const table = (head: readonly string[]): string => `<pricing-plans><table>${cells('th', head)}${cells('td', ['plans', 'Plus', '', '<data value="8">$8</data>', 'USD', 'MONTH'])}${cells('td', ['features', 'Plus', 'Alerts', '', '', ''])}</table></pricing-plans>`;
    for (const head of [['list', 'plan', 'feature', 'price', 'priceCurrency', 'unitText'], ['List', 'Plan', 'Feature', 'Price', 'Currency', 'Time unit'], ['Liste', 'Tarif', 'Leistung', 'Preis', 'Währung', 'Zeiteinheit'], ['القائمة', 'الخطة', 'الميزة', 'السعر', 'العملة', 'الوحدة الزمنية']]) {
      const element = only(await fixture(table(head)));
      expect(element.status, element.error?.message).to.equal('ready');
      expect([prices(element), texts(element, '[part=feature]')]).to.deep.equal([['$8 per month'], ['Alerts']]);
    }
  });

  it('is read from CSV at an address', async () => {
    const files = { '/plans.csv': { body: 'list,plan,price,priceCurrency,unitText\r\nplans,Plus,8,USD,MONTH\r\n', type: 'text/csv' } };
    serveFiles(files);
    const element = only(await fixture('<pricing-plans src="/plans.csv"></pricing-plans>', { files }));
    await settled(element.parentElement!);
    expect(prices(element)).to.deep.equal(['$8 per month']);
  });
});

describeBoth('Data that is wrong or hostile in <pricing-plans>', (fixture) => {
  it('is named with its place', async () => {
    const element = only(await fixture(plans({ plans: [{ id: 'a', name: 'A', prices: [{ price: '8', priceCurrency: 'usd' }], includes: 'gone' }] })));
    expect(element.status).to.equal('failed');
    expect(element.error!.problems.map(({ pointer }) => pointer)).to.deep.equal(['/plans/0/prices/0/price', '/plans/0/prices/0/priceCurrency', '/plans/0/includes']);
  });

  it('comes out as the same characters, inert', async () => {
    const bad = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '${alert(1)}', '{{constructor}}', '__proto__', '\u202eevil', '&lt;b&gt;', "' onclick='alert(1)"];
    for (const text of bad) {
      const data = { heading: text, plans: [{ id: 'a', name: text, tagline: text, priceText: text, prices: [usd(1, { per: text, billed: text })], features: [text, { text, value: text, unit: text }], cta: { label: text, url: text } }], addOns: [{ name: text, priceText: text }], proof: { count: 1, unit: text, claim: text, evidence: text } };
      for (const view of ['chart', 'table']) {
        const element = only(await fixture(plans(data, `view="${view}" current="${inQuotes(text)}"`)));
        expect(element.status, text).to.equal('ready');
        expect(findAll(element, 'script, img')).to.have.length(0);
        expect(texts(element, '[part=heading]')).to.deep.equal([text]);
        expect(find(element, 'section').textContent.split(text).length, text).to.be.greaterThan(8);
        expect(readPricingTable(element.toCSV())).to.deep.equal(JSON.parse(JSON.stringify(data)));
      }
    }
  });

  it('has amounts of any size', async () => {
    const element = only(await fixture(plans({ plans: [0, -5, 1e-7, 1e21, Number.MAX_VALUE].map((price, index) => ({ id: `p${index}`, name: 'P', prices: [usd(price), usd(price, { unitText: 'YEAR' })] })) })));
    expect(element.status).to.equal('ready');
    expect(find(element, 'section').textContent).not.to.match(/NaN|Infinity|undefined|∞/);
  });
});

describeBoth('<pricing-plans> stays in its frame', (fixture) => {
  const inside = (element: HTMLElement): void => {
    const frame = element.getBoundingClientRect();
    for (const node of findAll(element, '[part=plan], [part=plan] *:not(details *), [part=add-ons] *, [part=proof], [part=period], [part=scroller], [part=heading]')) {
      const { left, right, width } = node.getBoundingClientRect();
      if (!width) continue;
      expect(left, node.textContent).to.be.at.least(frame.left - 1);
      expect(right, node.textContent).to.be.at.most(frame.right + 1);
    }
    for (const node of findAll(element, '[part=cta], [part=tool], summary, [part=period]')) expect(node.getBoundingClientRect().height, node.outerHTML).to.be.at.least(24);
    for (const node of findAll(element, 'section *')) expect(Number.parseFloat(getComputedStyle(node).fontSize), node.outerHTML).to.be.at.least(12);
    const boxes = cards(element).map((card) => card.getBoundingClientRect());
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) expect(box.right <= other.left + 1 || other.right <= box.left + 1 || box.bottom <= other.top + 1 || other.bottom <= box.top + 1, 'cards overlap').to.equal(true);
    });
  };

  for (const width of [240, 320, 480, 640, 960, 1200]) {
    it(`at ${width} pixels, both ways`, async () => {
      for (const data of [notes, mail, wordy, long, many]) {
        for (const options of [{ width }, { width, lang: 'ar' }]) inside(only(await fixture(plans(data, 'tools current="plus"'), options)));
      }
    });
  }

  it('with one column on a phone, and lines of cards that begin together where there is room', async () => {
    const narrow = only(await fixture(plans(notes), { width: 320 }));
    expect(new Set(cards(narrow).map((card) => card.getBoundingClientRect().left)).size).to.equal(1);
    const wide = only(await fixture(plans(notes), { width: 960 }));
    for (const part of ['amount', 'cta']) expect(new Set(findAll(wide, `[part=${part}]`).map((node) => Math.round(node.getBoundingClientRect().top))).size, part).to.equal(1);
    expect(new Set(cards(wide).map((card) => Math.round(card.getBoundingClientRect().height))).size).to.equal(1);
  });

  it('from right to left, each card beginning at the right', async () => {
    const element = only(await fixture(plans(notes), { width: 960, lang: 'ar' }));
    const [first, second] = cards(element).map((card) => card.getBoundingClientRect());
    expect(first!.left).to.be.greaterThan(second!.left);
    const check = findAll(element, '[part=feature]')[0]!;
    expect(check.querySelector('bdi')!.getBoundingClientRect().right).to.be.lessThan(check.getBoundingClientRect().right - 10);
  });
});

describeBoth('axe finds nothing to object to in <pricing-plans>:', (fixture) => {
  const cases: Readonly<Record<string, readonly [html: string, lang?: string]>> = {
    'plans': [plans(notes, 'tools current="free"')],
    'a comparison': [plans(mail, 'tools view="table"')],
    'figures with notes': [plans(estimated)],
    'long lists': [plans(long)],
    'no heading': [plans(notes, 'heading=""')],
    'a comparison without a heading': [plans(notes, 'heading="" view="table"')],
    'what failed': [plans({ plans: 1 })],
    'Arabic': [plans(notes, 'tools'), 'ar'],
  };
  for (const [what, [html, lang]] of Object.entries(cases)) {
    for (const scheme of ['light', 'dark']) {
      it(`${what}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.background = 'Canvas';
        try {
          const stage = await fixture(html, lang ? { lang } : {});
          const { violations, passes } = await axe.run(stage, {});
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('; ')}`)).to.deep.equal([]);
          expect(passes.length).to.be.greaterThan(3);
        } finally {
          document.documentElement.removeAttribute('style');
        }
      });
    }
  }
});

interface RealPricing {
  readonly name: string;
  readonly guide: { readonly title: string; readonly pricing: Pricing };
}
const { guides } = await executeServerCommand<{ readonly guides?: readonly RealPricing[] }, unknown>('real-pricing');

describeBoth('Real price pages in <pricing-plans>', (fixture) => {
  if (!guides) {
    it.skip('were left out, because ../shared/real-data is not there');
    return;
  }

  it('are nineteen or more', () => {
    expect(guides.length).to.be.at.least(19);
  });

  for (const { name, guide } of guides) {
    it(`are shown as they are: ${name}`, async () => {
      const stage = await fixture(plans(guide));
      const element = only(stage);
      expect(element.status, element.error?.message).to.equal('ready');
      const { plans: given, addOns = [] } = guide.pricing;
      expect(cards(element)).to.have.length(given.length);
      expect(findAll(element, '[part=feature], [part=lack]')).to.have.length(given.reduce((sum, { features = [] }) => sum + features.length, 0));
      expect(findAll(element, '[part=add-ons] li')).to.have.length(addOns.length);
      expect(find(element, 'section').textContent).not.to.match(/NaN|undefined|\[object|Infinity|\bnull\b/);
      for (const { priceText } of given) if (priceText) expect(prices(element)).to.include(folded(priceText));
      if (!given.length) return;
      element.view = 'table';
      await until(() => findAll(element, 'table').length === 1, 'the table');
      for (const row of rows(element)) {
        expect(row).to.have.length(given.length + 1);
        expect(row.every(Boolean), row.join()).to.equal(true);
      }
    });
  }
});
