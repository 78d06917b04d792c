/** The language an element speaks: the nearest one around it, through shadow roots, and following changes. */
import { expect } from 'chai';
import { setWords, type SalaryRange } from '../../src/classes.js';
import { describeBoth, openFrame, place, recordEvents, serveFiles, shownText, turn, watchPage } from './fixture.js';

const guide = (lang?: string): unknown => ({ title: 'T', ...(lang && { lang }), salary: { currency: 'EUR', median: 50000 } });
const script = (lang?: string): string => `<script type="application/json">${JSON.stringify(guide(lang))}</script>`;
const element = (attributes = '', lang?: string): string => `<salary-range ${attributes}>${script(lang)}</salary-range>`;
const oneOf = (stage: ParentNode): SalaryRange => stage.querySelector<SalaryRange>('salary-range')!;

/** The language and direction an element is drawn in, once it has seen what changed. */
async function spoken(element: SalaryRange): Promise<string> {
  await turn();
  await element.updateComplete;
  const { lang, dir } = element.shadowRoot!.querySelector('figure')!;
  return `${lang} ${dir}`;
}

watchPage();
before(async () => {
  await import('../../src/words/all.js');
  setWords('it', (await import('../../src/words/fr.js')).words);
});

describeBoth('the language', (fixture) => {
  const cases: readonly (readonly [title: string, html: string, spoken: string])[] = [
    ['is English when nobody says', element(), 'en ltr'],
    ['is that of the guide when the page says nothing', element('', 'de-AT'), 'de-AT ltr'],
    ['is that of the page rather than that of the guide', `<div lang="fr">${element('', 'de')}</div>`, 'fr ltr'],
    ['is that of the nearest ancestor', `<div lang="fr"><section lang="ja"><p>${element()}</p></section></div>`, 'ja ltr'],
    ['is that of the element itself before any ancestor', `<div lang="fr">${element('lang="de"')}</div>`, 'de ltr'],
    ['is its locale before all', `<div lang="fr">${element('lang="de" locale="es-MX"', 'ja')}</div>`, 'es-MX ltr'],
    ['is written as the platform writes it', element('locale="DE-at"'), 'de-AT ltr'],
    ['is that of the guide where the page says it does not know', `<div lang="fr"><div lang="">${element('', 'de')}</div></div>`, 'de ltr'],
    ['runs from right to left when it is written so', element('locale="ar"'), 'ar rtl'],
    ['runs from right to left on a page that does', `<div dir="rtl">${element()}</div>`, 'en rtl'],
    ['runs as the nearest ancestor says', `<div dir="rtl"><div dir="ltr">${element()}</div></div>`, 'en ltr'],
    ['is handed through a provider, whose guide it may be', `<career-data>${script('de')}<salary-range></salary-range></career-data>`, 'de ltr'],
  ];
  for (const [title, html, expected] of cases) {
    it(title, async () => {
      expect(await spoken(oneOf(await fixture(html)))).to.equal(expected);
    });
  }

  it('writes words and numbers', async () => {
    const stage = await fixture(`<div lang="de">${element()}</div>`);
    await spoken(oneOf(stage));
    expect(shownText(oneOf(stage))).to.contain('50.000 €');
  });
});

describeBoth('a language without words', (fixture) => {
  const day = { blocks: [{ name: 'A', start: '09:00', end: '13:00' }, { name: 'B', start: '14:00', end: '16:30' }] };
  for (const [lang, says] of [['pl', 'en-PL ltr'], ['he', 'en-IL ltr'], ['fa-IR', 'en-IR ltr'], ['nl-BE', 'en-BE ltr'], ['tlh', 'en ltr']] as const) {
    it(`is English, all of it: ${lang}`, async () => {
      const stage = await fixture(`<salary-range data='{"currency":"EUR","median":50000,"asOf":"2024-05","levels":[{"name":"Junior","value":1500000}]}'></salary-range><day-timeline data='${JSON.stringify(day)}'></day-timeline>`, { lang });
      const [pay, timeline] = [...stage.children] as [SalaryRange, SalaryRange];
      expect(await spoken(pay)).to.equal(says);
      expect(shownText(pay)).to.match(/The median is .*50.?000.*: half earn more/).and.to.contain('As of May 2024').and.to.contain('in euros');
      expect(shownText(timeline)).to.contain('A (4 hours) and B (2 hours, 30 minutes)');
      // What stands for thousands or millions would be a word.
      expect(shownText(pay)).not.to.match(/tys|mln|[\u0590-\u06ff]/);
    });
  }

  it('leaves numbers and money as its readers write them', async () => {
    const element = (await fixture(`<salary-range data='{"currency":"EUR","median":1250000.5}'></salary-range>`, { lang: 'nl' })).querySelector('salary-range')!;
    expect(shownText(element)).to.contain('€ 1.250.000,50');
  });
});

describe('the language of an element in shadow roots', () => {
  it('is the nearest one, on whichever side of a root it stands', async () => {
    const stage = await place('<div lang="fr"><div></div></div>');
    const french = stage.firstElementChild!;
    const outer = french.firstElementChild as HTMLElement;
    const outerRoot = outer.attachShadow({ mode: 'closed' });
    outerRoot.innerHTML = '<section><p></p></section>';
    const inner = outerRoot.querySelector<HTMLElement>('p')!;
    const innerRoot = inner.attachShadow({ mode: 'open' });
    innerRoot.innerHTML = element('', 'it');
    const one = oneOf(innerRoot);
    expect(await spoken(one)).to.equal('fr ltr');
    outer.lang = 'ja';
    expect(await spoken(one)).to.equal('ja ltr');
    outerRoot.querySelector('section')!.lang = 'es';
    expect(await spoken(one)).to.equal('es ltr');
    inner.setAttribute('lang', 'de');
    expect(await spoken(one)).to.equal('de ltr');
    one.lang = 'ar';
    expect(await spoken(one)).to.equal('ar rtl');
    for (const holder of [one, inner, outerRoot.querySelector('section')!, outer, french]) holder.removeAttribute('lang');
    expect(await spoken(one)).to.equal('it ltr');
  });

  it('has the direction of the host', async () => {
    const stage = await place('<div></div>', 'client', { dir: 'rtl' });
    const root = stage.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = element();
    expect(await spoken(oneOf(root))).to.equal('en rtl');
    stage.dir = 'ltr';
    expect(await spoken(oneOf(root))).to.equal('en ltr');
  });
});

describe('the language of an element on a page that changes', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('dir');
  });

  it('follows the document', async () => {
    const one = oneOf(await place(element('', 'it')));
    document.documentElement.lang = 'de';
    expect(await spoken(one)).to.equal('de ltr');
    expect(shownText(one)).to.contain('50.000 €');
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    expect(await spoken(one)).to.equal('ar rtl');
    document.documentElement.removeAttribute('lang');
    expect(await spoken(one)).to.equal('it rtl');
  });

  it('follows an ancestor that is near rather than one that is far', async () => {
    const stage = await place(element(), 'client', { lang: 'fr' });
    document.documentElement.lang = 'de';
    expect(await spoken(oneOf(stage))).to.equal('fr ltr');
    stage.lang = 'ja';
    expect(await spoken(oneOf(stage))).to.equal('ja ltr');
    stage.removeAttribute('lang');
    expect(await spoken(oneOf(stage))).to.equal('de ltr');
  });

  it('follows its own locale as it comes and goes', async () => {
    const one = oneOf(await place(element(), 'client', { lang: 'fr' }));
    one.locale = 'ar';
    expect(await spoken(one)).to.equal('ar rtl');
    one.removeAttribute('locale');
    one.locale = null;
    expect(await spoken(one)).to.equal('fr ltr');
  });

  it('follows its guide', async () => {
    const one = oneOf(await place(element('', 'it')));
    one.data = guide('de');
    expect(await spoken(one)).to.equal('de ltr');
    one.data = (guide() as { readonly salary: unknown }).salary;
    expect(await spoken(one)).to.equal('en ltr');
  });

  it('is that of the place it has moved to, also in another document', async () => {
    const stage = await place(`<div lang="fr">${element()}</div><div lang="de"></div><div></div>`);
    const one = oneOf(stage);
    stage.children[1]!.append(one);
    expect(await spoken(one)).to.equal('de ltr');
    const root = stage.children[2]!.attachShadow({ mode: 'open' });
    root.append(one);
    expect(await spoken(one)).to.equal('en ltr');
    (stage.children[2] as HTMLElement).lang = 'es';
    expect(await spoken(one)).to.equal('es ltr');
    const { contentDocument } = openFrame();
    contentDocument!.documentElement.lang = 'ja';
    contentDocument!.body.append(one);
    expect(await spoken(one)).to.equal('ja ltr');
    contentDocument!.documentElement.lang = 'ar';
    expect(await spoken(one)).to.equal('ar rtl');
    stage.append(one);
    expect(await spoken(one)).to.equal('en ltr');
    document.documentElement.lang = 'de';
    expect(await spoken(one)).to.equal('de ltr');
  });

  it('has words as soon as they are set', async () => {
    const one = oneOf(await place(element('locale="nb"')));
    expect(shownText(one)).to.contain('Median');
    setWords('nb', { salary: { ...(await import('../../src/words/de.js')).words.salary, median: 'Midten' } });
    await spoken(one);
    expect(shownText(one)).to.contain('Midten');
  });

  for (const [where, draw] of [
    ['a table inside', (header: string): string => `<salary-range locale="da"><table><tr><th>${header}<th>Median<tr><td>EUR<td>50000</table></salary-range>`],
    ['a file', (header: string): string => `<salary-range locale="da" src="/${header}.csv"></salary-range>`],
  ] as const) {
    it(`reads the columns of ${where} once there are words for them, without a word to those that it could read`, async () => {
      const header = `Valuta-${where.length}`;
      serveFiles({ [`${header}.csv`]: { body: `${header};Median\nEUR;50000`, type: 'text/csv' }, 'currency.csv': { body: 'currency;Median\nEUR;50000', type: 'text/csv' } });
      const [late, early] = (await place(draw(header) + draw('currency'))).querySelectorAll<SalaryRange>('salary-range') as unknown as readonly [SalaryRange, SalaryRange];
      expect([late.status, early.status]).to.deep.equal(['failed', 'ready']);
      const heard = recordEvents();
      const { section } = early;
      const { words } = await import('../../src/words/de.js');
      setWords('da', { salary: words.salary, salaryColumns: { ...words.salaryColumns, currency: header } });
      await spoken(late);
      expect([late.status, late.section]).to.deep.equal(['ready', { currency: 'EUR', median: 50000 }]);
      expect(early.section).to.equal(section);
      expect(heard).to.deep.equal(['salary-range guide-ready']);
    });
  }

  it('changes for every element on the page at once', async () => {
    const stage = await place(element().repeat(20));
    stage.lang = 'de';
    await turn();
    const spokenBy = await Promise.all([...stage.querySelectorAll<SalaryRange>('salary-range')].map(spoken));
    expect(new Set(spokenBy)).to.deep.equal(new Set(['de ltr']));
  });
});
