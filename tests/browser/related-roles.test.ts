import { expect } from 'chai';
import type { RelatedRoles, RoleSelectEvent } from '../../src/classes.js';
import { describeBoth, find, findAll, folded, jsonScript, watchPage, until } from './fixture.js';
import { obeysSectionLaws } from './section-laws.js';

const source = { title: 'Pay survey', publisher: 'Acme', url: 'https://acme.example/pay' };

const roles = [
  {
    title: 'Line installer',
    summary: 'Builds the grid outside.',
    url: '#line-installer',
    salary: { name: 'Installers', region: 'US', currency: 'USD', median: { value: 62580, kind: 'measured', note: 'Before overtime.' }, percentile90: 90000, asOf: '2024-05', note: 'Full-time only.', source },
  },
  { title: 'Plumber', summary: 'The trade next door.', url: 'https://acme.example/plumber' },
  { title: 'Wind technician', salary: { currency: 'EUR', unitText: 'HOUR', minValue: 18, maxValue: { atLeast: 40, kind: 'editorial' }, levels: [{ name: 'Journeyman', value: 25 }], source } },
];

obeysSectionLaws({
  tag: 'related-roles',
  key: 'relatedRoles',
  sample: roles,
  unsaid: /\/(url|kind|region|currency|unitText|asOf)$/,
  broken: { section: [{ summary: 'x', salary: { median: '12k' } }, 7], pointers: ['/0/title', '/0/salary/currency', '/0/salary/median', '/1'] },
  empty: [null, [], { title: 'A guide' }, { title: 'A guide', relatedRoles: [] }],
});

describeBoth('<related-roles>', (fixture) => {
  watchPage();
  const draw = async (section: unknown, attributes = '', options = {}): Promise<RelatedRoles> => (await fixture(`<related-roles ${attributes}>${jsonScript(section)}</related-roles>`, options)).querySelector('related-roles')!;
  const texts = (element: Element, selector: string): readonly string[] => findAll(element, selector).map(({ textContent }) => folded(textContent));
  const pays = async (...salaries: readonly unknown[]): Promise<readonly string[]> => texts(await draw(salaries.map((salary, index) => ({ title: `Role ${index}`, salary }))), '[part=pay]');

  it('says the median with its unit, whose pay it is, and what is known of it in a note', async () => {
    const element = await draw(roles);
    expect(texts(element, '[part=pay]')[0]).to.equal('Median $62,580¹ a year Installers, United States');
    const [note] = texts(element, '[part=notes] li');
    for (const part of ['Line installer', 'Measured', 'May 2024', 'Before overtime. Full-time only.', 'Acme, Pay survey']) expect(note).to.contain(part);
  });

  it('says all there is in sentences where there is no median', async () => {
    expect(texts(await draw(roles), '[part=pay]')[1]).to.equal('The range shown runs from €18² to €40 or more³ an hour. Journeyman €25².');
  });

  it('words bounds, and says what is not published; never a number that is not there', async () => {
    expect(await pays({ currency: 'USD', median: { atLeast: 239200 } }, { currency: 'USD', median: { suppressed: 'confidential' } }, { currency: 'USD' }, { currency: 'USD', unitText: 'MONTH', percentiles: [{ percent: 50, value: 0 }] })).to.deep.equal([
      'Median $239,200 or more a year',
      'Median not published because it is confidential',
      'Median $0 a month',
    ]);
  });

  it('links a role only where its address is safe, and as the guide’s own address says', async () => {
    const element = await draw({ title: 'A guide', url: 'https://acme.example/guides/x', relatedRoles: [{ title: 'Near', url: 'near' }, { title: 'Script', url: 'javascript:alert(1)' }, { title: 'Plain' }] });
    expect(findAll<HTMLAnchorElement>(element, 'a').map(({ href }) => href)).to.deep.equal(['https://acme.example/guides/near']);
    expect(texts(element, '.title')).to.deep.equal(['Near', 'Script (javascript:alert(1))', 'Plain']);
  });

  it('tells the page which role a reader has chosen, and lets it keep the browser from following', async () => {
    const element = await draw(roles);
    const heard: RoleSelectEvent[] = [];
    const hear = (event: RoleSelectEvent): void => {
      heard.push(event);
      event.preventDefault();
    };
    document.body.addEventListener('role-select', hear);
    const [first, second] = findAll<HTMLAnchorElement>(element, '[part=role] a');
    const clicks = [first!, second!].map((link) => {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      link.dispatchEvent(click);
      return click.defaultPrevented;
    });
    document.body.removeEventListener('role-select', hear);
    expect(clicks).to.deep.equal([true, true]);
    expect(heard.map(({ item, index, type, target }) => [item.title, index, type, (target as Element).localName])).to.deep.equal([['Line installer', 0, 'role-select', 'related-roles'], ['Plumber', 1, 'role-select', 'related-roles']]);
    expect(heard[0]!.item).to.equal(element.section![0]);
    try {
      first!.click();
      await until(() => location.hash === '#line-installer', 'the browser to follow, where nobody objects');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('names the columns of pay in its table, and writes amounts as the language does', async () => {
    const element = await draw(roles, 'view="table"');
    await element.updateComplete;
    const titles = texts(element, 'th');
    expect(titles).to.include.members(['Title', 'Currency', 'Median', 'Median: kind', 'Journeyman', 'As of']);
    expect(titles.filter((title) => title.includes('salary.'))).to.deep.equal([]);
    const [row] = findAll(element, 'tbody tr');
    const cell = (title: string): string => folded(row!.children[titles.indexOf(title)]!.textContent);
    expect([cell('Median'), cell('Median: kind'), cell('Region'), cell('As of')]).to.deep.equal(['$62,580', 'Measured', 'United States', 'May 2024']);
  });

  it('sets the median at the end of the row where there is room, and under the rest where not', async () => {
    const places = async (width: number): Promise<boolean> => {
      const element = await draw(roles, '', { width });
      return find(element, '[part=pay]').getBoundingClientRect().left > find(element, '.title').getBoundingClientRect().left;
    };
    expect(await places(960)).to.equal(true);
    expect(await places(320)).to.equal(false);
  });
});
