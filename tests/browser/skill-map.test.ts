import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import type { SkillMap } from '../../src/classes.js';
import type { SkillMap as Section } from '../../src/model/skill-map.js';
import '../../src/words/all.js';
import { skillMapWords as words } from '../../src/words/en/skill-map.js';
import { looked } from './crowded.js';
import { describeBoth, describeClient, engine, find, findAll, folded, isDisplayed, jsonScript, markNames, place, shownText, until } from './fixture.js';
import { loadTestFonts, setText, textSettingsFor } from './fonts.js';

const { axe } = window as unknown as { readonly axe: { run(element: Element, options: RunOptions): Promise<AxeResults> } };

const source = { title: 'Survey', publisher: 'A guild' };
const map = {
  intro: 'From the ground up.',
  groups: [
    { title: 'Base', id: 'base', description: 'To begin with.', skills: ['SQL', 'Statistics', 'Spreadsheets'] },
    { title: 'Analysis', skills: [{ name: 'Experiments', id: 'tests', level: { value: 0.7, kind: 'measured', source } }, { name: 'Forecasting', level: 0.9 }] },
    { title: 'People', skills: ['Presenting', 'Listening'] },
  ],
  links: [
    { from: 'sql', to: 'tests' },
    { from: 'statistics', to: 'presenting' },
    { from: 'tests', to: 'sql' },
    { from: 'presenting', to: 'listening' },
    { from: 'base', to: 'tests' },
  ],
};
const plain = { groups: [{ title: 'Data', skills: ['SQL', 'R'] }, { title: 'People', skills: ['Writing'] }] };

const tag = (data: unknown, attributes = ''): string => `<skill-map ${attributes}>${jsonScript(data)}</skill-map>`;
const only = (stage: Element): SkillMap => stage.querySelector('skill-map')!;
const marks = (element: Element): readonly HTMLElement[] => findAll(element, '[data-mark]').filter((mark) => mark.checkVisibility());
const focused = (element: Element): string | undefined => element.shadowRoot!.activeElement?.getAttribute('data-mark') ?? undefined;
const said = (element: Element): string => folded(find(element, '[part=summary]').textContent);
const gaps = (element: Element): readonly string[] => findAll(element, '[part=gaps] li').map(({ textContent }) => folded(textContent));

describeBoth('The picture of <skill-map>', (fixture) => {
  it('is a list of groups with lists of skills, in the order of the data', async () => {
    const element = only(await fixture(tag(plain)));
    expect(findAll(element, '[part=group] .title bdi').map(({ textContent }) => textContent)).to.deep.equal(['Data', 'People']);
    expect(findAll(element, '.skills').map((list) => [list.ariaLabel, [...list.querySelectorAll('.name')].map(({ textContent }) => textContent)])).to.deep.equal([['Data', ['SQL', 'R']], ['People', ['Writing']]]);
    expect(markNames(element)).to.deep.equal(['SQL', 'R', 'Writing']);
    expect(said(element)).to.equal('3 skills in 2 groups: Data and People.');
  });

  it('draws no line and no mark of what somebody has, unless it is given', async () => {
    const element = only(await fixture(tag(plain)));
    expect(findAll(element, '.link, .have, .lack, [part=gaps], .bar')).to.have.length(0);
  });

  it('draws links as lines between the columns, and says them', async () => {
    const element = only(await fixture(tag(map)));
    expect(findAll(element, '.lines path').length).to.equal(5);
    expect(markNames(element)[0]).to.equal('SQL. Leads to Experiments. Builds on Experiments');
    expect(markNames(element)[1]).to.equal('Statistics. Leads to Presenting');
    expect(said(element)).to.equal('From the ground up.7 skills in 3 groups: Base, Analysis, and People. 5 links show what leads to what.');
    for (const line of findAll<SVGLineElement>(element, '.link > line')) for (const name of ['x1', 'x2', 'y1', 'y2']) expect(line.getAttribute(name) ?? '0%').to.match(/^-?[\d.]+(em|%)$/);
  });

  it('ends its lines at the edges of the skills they link', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const element = only(await fixture(tag({ ...plain, links: [{ from: 'sql', to: 'writing' }] }), { dir }));
      const line = find(element, '.link > line').getBoundingClientRect();
      const [from, , to] = marks(element).map((mark) => mark.getBoundingClientRect());
      const [left, right] = dir === 'ltr' ? [from!.right, to!.left] : [to!.right, from!.left];
      expect(Math.abs(line.left - left)).to.be.below(1.5);
      expect(Math.abs(line.right - right)).to.be.below(1.5);
      expect(Math.abs(line.top - from!.top - from!.height / 2)).to.be.below(1.5);
    }
  });

  it('stacks the groups in a narrow place, and says the links there', async () => {
    const element = only(await fixture(tag(map), { width: 320 }));
    expect(findAll(element, '.lines path').some(isDisplayed)).to.equal(false);
    const shown = findAll(element, '.links').filter((line) => line.checkVisibility()).map(({ textContent }) => textContent);
    expect(shown).to.include('Leads to Presenting').and.to.include('Builds on SQL and Base');
    const tops = findAll(element, '[part=group]').map((group) => group.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).to.equal(3);
  });

  it('draws the bar of a level, and notes what it is and where it comes from', async () => {
    const element = only(await fixture(tag(map)));
    expect(findAll(element, '.bar').map((bar) => bar.getAttribute('width'))).to.deep.equal(['70%', '90%']);
    expect(findAll(element, '.level').map(({ textContent }) => textContent)).to.deep.equal(['70%¹', '90%']);
    expect(markNames(element)[3]).to.match(/^Experiments\. Level: 70%\. Measured\. .*See note 1$/);
    expect(folded(find(element, '[part=notes] li').textContent)).to.contain('Experiments').and.to.contain('A guild, Survey');
  });

  it('shows what there is of a map that is partial or empty', async () => {
    const stage = await fixture(tag({ groups: [{ title: 'Alone', skills: [] }] }) + tag({ groups: [], intro: 'Soon.' }) + tag({ groups: [] }));
    const [alone, intro, empty] = [...stage.querySelectorAll('skill-map')];
    expect(shownText(alone!)).to.contain('Alone');
    expect(shownText(intro!)).to.contain('Soon.');
    expect(findAll(empty!, 'figure')).to.have.length(0);
  });

  it('says what is wrong with a broken map', async () => {
    const element = only(await fixture(tag({ groups: [{ title: 'A', skills: ['SQL'] }], links: [{ from: 'sql', to: 'r' }] })));
    expect(element.status).to.equal('failed');
    expect(element.error!.problems.map(({ pointer }) => pointer)).to.deep.equal(['/links/0/to']);
  });
});

describeBoth('What somebody has, in <skill-map>', (fixture) => {
  it('is filled, the rest outlined, and counted by group; what is missing is listed, higher levels first', async () => {
    const element = only(await fixture(tag(map, 'have="sql tests presenting listening welding"')));
    expect(marks(element).map((mark) => mark.className)).to.deep.equal(['have', 'lack', 'lack', 'have', 'lack', 'have', 'have']);
    expect(said(element)).to.contain('You have 4 of 7 skills. By group: Base 1 of 3, Analysis 1 of 2, and People 2 of 2.');
    expect(findAll(element, '.part').map(({ textContent }) => textContent)).to.deep.equal(['1 of 3', '1 of 2', '2 of 2']);
    expect(gaps(element)).to.deep.equal(['Base: Statistics and Spreadsheets', 'Analysis: Forecasting']);
    expect(markNames(element)[1]).to.equal(`Statistics. ${words.lack}. Leads to Presenting`);
    const [have, lack] = [marks(element)[0]!, marks(element)[1]!].map((mark) => mark.querySelectorAll('.tick').length);
    expect([have, lack]).to.deep.equal([1, 0]);
  });

  it('may be nothing, or everything', async () => {
    const stage = await fixture(tag(plain, 'have=""') + tag(plain, 'have="sql r writing"'));
    const [none, all] = [...stage.querySelectorAll('skill-map')];
    expect(said(none!)).to.contain('You have 0 of 3 skills.');
    expect(said(all!)).to.contain(words.complete);
    expect(gaps(all!)).to.deep.equal([]);
  });

  it('may be given as a list of ids or names, and is no list of anything else', async () => {
    const element = only(await fixture(tag(map)));
    element.have = Object.freeze(['Experiments', 'sql']);
    await element.updateComplete;
    expect(findAll(element, '.have .name').map(({ textContent }) => textContent)).to.deep.equal(['SQL', 'Experiments']);
    element.have = [7, null, {}, 'sql'] as never;
    await element.updateComplete;
    expect(findAll(element, '.have .name').map(({ textContent }) => textContent)).to.deep.equal(['SQL']);
  });
});

describeBoth('A reader of <skill-map>', (fixture) => {
  it('marks skills with editable, and the page hears of it', async () => {
    const stage = await fixture(tag(map, 'have="sql welding" editable'));
    const element = only(stage);
    const heard: (readonly string[])[] = [];
    stage.addEventListener('have-change', ({ have }) => heard.push(have));
    const pressed = (): readonly (string | null)[] => marks(element).map((mark) => mark.getAttribute('aria-pressed'));
    expect(marks(element).every((mark) => mark.localName === 'button')).to.equal(true);
    expect(pressed().slice(0, 2)).to.deep.equal(['true', 'false']);
    marks(element)[3]!.click();
    await until(() => heard.length === 1);
    await element.updateComplete;
    expect(pressed().slice(0, 4)).to.deep.equal(['true', 'false', 'false', 'true']);
    marks(element)[0]!.click();
    await until(() => heard.length === 2);
    expect(heard).to.deep.equal([['sql', 'tests', 'welding'], ['tests', 'welding']]);
    expect(element.have).to.deep.equal(['tests', 'welding']);
    await element.updateComplete;
    expect(said(element)).to.contain('You have 1 of 7 skills.');
  });

  it('marks nothing where the page cancels the choice', async () => {
    const stage = await fixture(tag(map, 'have="sql" editable'));
    const element = only(stage);
    const heard: string[] = [];
    stage.addEventListener('have-change', () => heard.push('have-change'));
    let cancel = true;
    stage.addEventListener('skill-select', (event) => {
      heard.push(`skill-select ${event.item.id} ${String(event.cancelable)}`);
      if (cancel) event.preventDefault();
    });
    marks(element)[3]!.click();
    await until(() => heard.length === 1);
    expect([element.have, marks(element)[3]!.getAttribute('aria-pressed')]).to.deep.equal(['sql', 'false']);
    cancel = false;
    marks(element)[3]!.click();
    await until(() => heard.length === 3);
    expect(heard).to.deep.equal(['skill-select tests true', 'skill-select tests true', 'have-change']);
  });

  it('claims nothing of skills where nobody says what is there', async () => {
    for (const have of [undefined, null]) {
      const element = only(await fixture(tag(map, 'have="sql"')));
      element.have = have;
      await element.updateComplete;
      expect(said(element)).not.to.contain('You have');
      expect(findAll(element, '[part=gaps]')).to.have.length(0);
    }
  });

  it('chooses skills otherwise, and goes to the note unless the page cancels', async () => {
    const stage = await fixture(tag(map));
    const element = only(stage);
    const heard: unknown[] = [];
    let cancel = true;
    stage.addEventListener('skill-select', (event) => {
      heard.push([event.index, event.item.id, event.item.name]);
      if (cancel) event.preventDefault();
    });
    marks(element)[0]!.click();
    marks(element)[3]!.click();
    await until(() => heard.length === 2);
    expect(heard).to.deep.equal([[0, 'sql', 'SQL'], [3, 'tests', 'Experiments']]);
    expect(element.shadowRoot!.activeElement?.hasAttribute('data-note') ?? false).to.equal(false);
    cancel = false;
    marks(element)[3]!.click();
    await until(() => element.shadowRoot!.activeElement?.getAttribute('data-note') === '1');
  });

  it('sees the links of the skill that a pointer is on, and what they say', async () => {
    const element = only(await fixture(tag(map)));
    marks(element)[0]!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await until(() => findAll(element, '.lit').length > 0);
    expect(findAll(element, '.lit').length).to.equal(2);
    expect(find(element, '[part=tooltip]').textContent).to.equal('Leads to Experiments. Builds on Experiments');
  });

  it('finds the same as a table, and as CSV', async () => {
    const stage = await fixture(tag(map, 'view="table"') + tag(plain));
    const [element, other] = [...stage.querySelectorAll('skill-map')] as [SkillMap, SkillMap];
    await element.updateComplete;
    await other.updateComplete;
    expect(findAll(element, 'thead th').map(({ textContent }) => textContent)).to.deep.equal(['List', 'Group', 'Skill', 'ID', 'Level', 'Level: kind', 'Level: source', 'Description', 'From', 'To']);
    expect(findAll(element, 'tbody tr')).to.have.length(1 + 7 + 5);
    expect(other.toCSV()).to.equal('group,skill\r\nData,SQL\r\nData,R\r\nPeople,Writing\r\n');
    const again = only(await place(`<skill-map>${find(element, 'table').outerHTML}</skill-map>`));
    expect((again.section as Section).links).to.deep.equal(map.links);
    expect(markNames(again)).to.deep.equal(markNames(only(await place(tag(map)))));
  });

  it('takes a picture along: skills, lines, marks', async () => {
    const element = only(await fixture(tag(map, 'have="sql"')));
    await element.updateComplete;
    const picture = new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml');
    const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.include.members(['SQL', 'Experiments', 'Presenting', '1 of 3']);
    expect(picture.querySelectorAll('rect').length).to.be.at.least(8);
    expect(element.toSVG()).not.to.match(/var\(|NaN|currentColor/);
    expect((await element.toPNG()).type).to.equal('image/png');
  });
});

describeClient('A picture of <skill-map>', (fixture) => {
  const picture = async (attributes: string, width: number): Promise<{ readonly element: SkillMap; readonly svg: Document }> => {
    const element = only(await fixture(tag(map, attributes), { width }));
    await element.updateComplete;
    return { element, svg: new DOMParser().parseFromString(element.toSVG(), 'image/svg+xml') };
  };

  it('has no lines where links are said in words', async () => {
    const { svg } = await picture('', 300);
    const lines = [...svg.querySelectorAll('path')].filter((path) => !path.getAttribute('d')!.includes('A'));
    // The rules above the groups.
    expect(lines).to.have.length(3);
  });

  it('has the tree as large as it stands on the page', async () => {
    const { element, svg } = await picture('layout="radial"', 1000);
    const frame = find(element, 'figure').getBoundingClientRect();
    const [mark] = marks(element);
    const circle = mark!.querySelector('circle')!.getBoundingClientRect();
    const drawn = [...svg.querySelectorAll('path')].map((path) => /^M([-\d.]+) ([-\d.]+)A([\d.]+)/.exec(path.getAttribute('d')!)?.slice(1).map(Number) ?? []);
    const at = [circle.left - frame.left, circle.top + circle.height / 2 - frame.top, circle.width / 2];
    expect(drawn.some((circle) => at.every((value, index) => Math.abs(value - circle[index]!) < 1)), JSON.stringify([at, drawn])).to.equal(true);
    expect([...svg.querySelectorAll('text')].filter(({ textContent }) => textContent === 'Statistics')).to.have.length(1);
  });
});

describeBoth('The radial <skill-map>', (fixture) => {
  it('is a tree with a viewBox, whose marks say what those of the columns say', async () => {
    const element = only(await fixture(tag(map, 'layout="radial" have="sql"')));
    expect(find(element, '.tree svg').getAttribute('viewBox')).to.match(/^0 0 640 \d+$/);
    expect(marks(element)).to.have.length(7);
    expect(marks(element)[0]!.getAttribute('aria-label')).to.equal(`SQL. ${words.have}. Leads to Experiments. Builds on Experiments`);
    expect(findAll(element, '.tree .link')).to.have.length(5);
    expect(findAll(element, '.tree .branches line')).to.have.length(10);
  });

  it('gives way to the groups in a narrow place', async () => {
    const element = only(await fixture(tag(map, 'layout="radial"'), { width: 460 }));
    expect(find(element, '.tree svg').checkVisibility()).to.equal(false);
    expect(marks(element)).to.have.length(7);
    expect(marks(element).every((mark) => mark.localName === 'div')).to.equal(true);
  });

  it('can be marked, too', async () => {
    const element = only(await fixture(tag(plain, 'layout="radial" editable')));
    const mark = marks(element)[1]!;
    expect([mark.getAttribute('role'), mark.getAttribute('aria-pressed')]).to.deep.equal(['button', 'false']);
    mark.focus();
    mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }));
    await until(() => mark.getAttribute('aria-pressed') === 'true');
    expect(element.have).to.deep.equal(['r']);
  });
});

describeClient('The keys of <skill-map>', (fixture) => {
  for (const dir of ['ltr', 'rtl'] as const) {
    for (const width of [800, 300]) {
      it(`lead along skills and groups: ${dir}, ${width} pixels`, async () => {
        const element = only(await fixture(tag(map), { dir, width }));
        expect(marks(element).map((mark) => mark.tabIndex)).to.deep.equal([0, -1, -1, -1, -1, -1, -1]);
        const [on, back] = dir === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
        marks(element)[0]!.focus();
        for (const [key, number] of [['ArrowDown', 1], ['ArrowDown', 2], [on, 4], [back, 1], ['Home', 0], ['ArrowUp', 0], [back, 0], ['End', 6], ['ArrowDown', 6], [on, 6], ['ArrowUp', 5], [back, 3]] as const) {
          await sendKeys({ press: key });
          expect(focused(element), key).to.equal(String(number));
        }
        await sendKeys({ press: 'Escape' });
        expect(focused(element)).to.equal(undefined);
      });
    }
  }

  it('mark with Space and Enter, once each', async () => {
    const element = only(await fixture(tag(plain, 'editable')));
    let changes = 0;
    element.addEventListener('have-change', () => changes++);
    marks(element)[0]!.focus();
    await sendKeys({ press: ' ' });
    await until(() => changes === 1);
    await sendKeys({ press: 'Enter' });
    await until(() => changes === 2);
    expect(element.have).to.deep.equal([]);
  });
});

describeClient('The memory of <skill-map>', (fixture) => {
  const key = 'skill-map-test';
  afterEach(() => localStorage.removeItem(key));

  it('keeps marks under the key of the page, and reads them when it comes again', async () => {
    const element = only(await fixture(tag(plain, `editable remember="${key}"`)));
    expect(localStorage.getItem(key)).to.equal(null);
    marks(element)[2]!.click();
    await until(() => localStorage.getItem(key) === '["writing"]');
    const again = only(await fixture(tag(plain, `remember="${key}"`)));
    expect(again.have).to.deep.equal(['writing']);
  });

  it('begins with what the page says, and goes by what the reader has marked from then on', async () => {
    const write = tag(plain, `have="sql" editable remember="${key}"`);
    const element = only(await fixture(write));
    expect(element.have).to.equal('sql');
    marks(element)[2]!.click();
    await until(() => localStorage.getItem(key) === '["sql","writing"]');
    marks(element)[0]!.click();
    await until(() => localStorage.getItem(key) === '["writing"]');
    // A page that draws itself anew says the same again.
    element.have = ['sql'];
    await element.updateComplete;
    expect(element.have).to.deep.equal(['writing']);
    expect(only(await fixture(write)).have).to.deep.equal(['writing']);
    for (const mark of marks(element)) expect(mark.getAttribute('aria-pressed')).to.equal(mark.textContent.includes('Writing') ? 'true' : 'false');
  });

  it('shows what the reader marks where nothing can be stored', async () => {
    const { setItem } = Storage.prototype;
    localStorage.setItem(key, '["sql"]');
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const element = only(await fixture(tag(plain, `editable remember="${key}"`)));
      marks(element)[2]!.click();
      await until(() => String(element.have) === 'sql,writing');
      await element.updateComplete;
      expect(marks(element)[2]!.getAttribute('aria-pressed')).to.equal('true');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('stores nothing without it, and minds nothing that it cannot read', async () => {
    const before = localStorage.length;
    const element = only(await fixture(tag(plain, 'editable')));
    marks(element)[0]!.click();
    await until(() => Array.isArray(element.have));
    expect(localStorage.length).to.equal(before);
    for (const text of ['{', '{"a":1}', '7']) {
      localStorage.setItem(key, text);
      expect(only(await fixture(tag(plain, `remember="${key}"`))).have).to.equal(null);
    }
  });

  it('is taken up when a server drew the map', async () => {
    localStorage.setItem(key, '["r"]');
    const element = only(await place(tag(plain, `editable remember="${key}"`), 'hydrated'));
    await until(() => findAll(element, '.have').length === 1);
  });
});

describeBoth('<skill-map> as it is laid out', (fixture, arrival) => {
  before(loadTestFonts);

  const name = 'Coordination of information technology, data protection and digital transformation across every department';
  const unbroken = 'Rechtsschutzversicherungsgesellschaftenangestelltenverwaltungsdirektorenkonferenzprotokoll';
  const cases: Readonly<Record<string, unknown>> = {
    typical: map,
    long: { groups: [{ title: unbroken, id: 'a', description: name, skills: [name, { name: unbroken, level: { suppressed: name } }] }, { title: name, skills: ['SQL', '数据分析'.repeat(20), 'القيادة '.repeat(12)] }], links: [{ from: 'sql', to: 'a' }] },
    many: { groups: Array.from({ length: 20 }, (_, group) => ({ title: `Group ${group}`, skills: Array.from({ length: 20 }, (_, skill) => `Skill ${group}.${skill}`) })) },
    uneven: { groups: [{ title: 'A', skills: Array.from({ length: 21 }, (_, skill) => `Skill ${skill}`) }, { title: 'B', skills: ['One'] }], links: [{ from: 'one', to: 'skill-20' }] },
  };
  for (const [what, options] of [['left to right', {}], ['in Arabic', { lang: 'ar' }], ['English from right to left', { dir: 'rtl' }]] as const) {
    it(`keeps everything inside and apart at every width: ${what}`, async () => {
      // Four hundred skills take long to lay out, and have no text that depends on the language.
      const drawn = what === 'left to right' ? cases : { ...cases, many: undefined };
      const stage = await fixture(Object.values(drawn).flatMap((data) => (data ? tag(data, 'have="sql"') : [])).join('') + tag(map, 'layout="radial"'), options);
      for (const [font, size] of textSettingsFor(arrival).flatMap((font) => ['', '32px'].map((size) => [font, size] as const))) {
        setText(stage, font);
        stage.style.fontSize = size;
        for (const width of [240, 320, 480, 640, 960, 1200]) {
          stage.style.width = `${width}px`;
          await looked();
          // Firefox counts a space that hangs at the end of a line.
          expect(stage.scrollWidth, `${width} ${size}`).to.be.at.most(engine === 'Firefox' ? width + 10 : width);
          for (const element of stage.querySelectorAll('skill-map')) {
            const frame = element.getBoundingClientRect();
            const boxes = marks(element).map((mark) => mark.getBoundingClientRect());
            for (const [index, box] of boxes.entries()) {
              expect(box.left >= frame.left - 1 && box.right <= frame.right + 1, `${width} ${size}: ${index} from ${box.left} to ${box.right}`).to.equal(true);
              const next = boxes[index + 1];
              if (next) expect(next.top >= box.bottom - 1 || next.left >= box.right - 1 || next.right <= box.left + 1 || next.bottom <= box.top + 1, `${width} ${size}: ${index} overlaps the next`).to.equal(true);
            }
          }
        }
      }
    });
  }

  it('makes rows of one height where lines link columns', async () => {
    const element = only(await fixture(tag(cases.uneven)));
    const rows = findAll(element, '.skills > li:not(.fill)').map((row) => row.getBoundingClientRect().height);
    for (const height of rows) expect(Math.abs(height - rows[0]!)).to.be.below(0.1);
    expect(rows[0]).to.be.at.least(24);
  });
});

describeClient('axe finds nothing in <skill-map>', (fixture) => {
  for (const attributes of ['', 'have="sql"', 'editable', 'layout="radial" have="sql"', 'layout="radial" editable', 'view="table" tools']) {
    it(attributes || 'as it comes', async () => {
      const stage = await fixture(tag(map, attributes));
      const { violations } = await axe.run(stage, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).to.deep.equal([]);
    });
  }
});

describeClient('Hostile text in <skill-map>', (fixture) => {
  it('is text wherever it stands', async () => {
    const texts = ['<img src=x onerror=alert(1)>', '</script><b>x</b>', '${7*7}', '__proto__', 'constructor', 'javascript:alert(1)', '\u202etxt', '<!--lit-part-->'];
    const groups = texts.map((text) => ({ title: text, description: text, skills: [text, { name: text, level: { value: 0.5, note: text, source: { title: text, url: text } } }] }));
    for (const attributes of ['have="x" editable', 'layout="radial"', 'view="table"']) {
      const element = only(await fixture(tag({ intro: texts[0], groups }, attributes)));
      expect(element.status).to.equal('ready');
      expect(findAll(element, 'img, script')).to.have.length(0);
      expect(findAll<HTMLAnchorElement>(element, 'a').filter(({ protocol }) => protocol === 'javascript:')).to.have.length(0);
      for (const text of texts) expect(element.shadowRoot!.textContent).to.contain(text);
      expect(element.toCSV()).to.contain('onerror');
    }
  });
});

const { maps } = await executeServerCommand<{ readonly maps?: readonly { readonly name: string; readonly map: Section }[] }, unknown>('real-skill-maps');

describe('Real skills in <skill-map>', () => {
  if (!maps) {
    it.skip('were left out, because ../shared/real-data is not there');
    return;
  }
  it(`are shown as they are: ${maps.length} maps`, async () => {
    for (const { name, map } of maps) {
      const stage = await place(tag(map));
      const element = only(stage);
      expect(element.status, `${name}: ${element.error?.message}`).to.equal('ready');
      const names = map.groups.flatMap(({ skills }) => skills.map((skill) => (typeof skill === 'string' ? skill : skill.name)));
      expect(findAll(element, '.name').map(({ textContent }) => textContent), name).to.deep.equal(names);
      expect(shownText(element), name).not.to.match(/NaN|undefined|\[object/);
      stage.remove();
    }
  });
});
