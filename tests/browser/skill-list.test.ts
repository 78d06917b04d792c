import { expect } from 'chai';
import type { SkillList } from '../../src/classes.js';
import { describeBoth, find, findAll, folded, jsonScript, watchPage } from './fixture.js';
import { obeysSectionLaws } from './section-laws.js';
import { placeOf } from './text-place.js';

const rated = { kind: 'derived', source: { title: 'Skill survey', publisher: 'Acme' }, note: 'From a scale of five.' };

const lists = [
  {
    title: 'On the tools',
    items: [
      { name: 'Bending', id: 'bending', description: 'Pipes and conduit.', examples: ['offsets', 'saddles'], level: { value: 0.75, ...rated }, importance: { value: 0.5, ...rated, period: '2024' } },
      { name: 'Pulling', level: { value: 0.25, ...rated } },
    ],
  },
  { title: 'With people', items: ['Patience', { name: 'Clear talk', examples: ['on the phone'] }] },
];

obeysSectionLaws({
  tag: 'skill-list',
  key: 'skills',
  sample: lists,
  unsaid: /\/(id|kind|period)$/,
  broken: { section: [{ title: 'A', items: [{ name: 'B', level: 75 }, 7] }, { items: [] }], pointers: ['/0/items/0/level', '/0/items/1', '/1/title'] },
  empty: [null, [], { title: 'A guide' }, { title: 'A guide', skills: [] }, [{ title: 'Nothing yet', items: [] }]],
});

describeBoth('<skill-list>', (fixture) => {
  watchPage();
  const draw = async (section: unknown, attributes = '', options = {}): Promise<SkillList> => (await fixture(`<skill-list ${attributes}>${jsonScript(section)}</skill-list>`, options)).querySelector('skill-list')!;
  const measures = (element: Element): readonly string[] => findAll(element, '[part=measure]').map(({ textContent }) => folded(textContent));
  const bars = (element: Element, name: string): readonly (readonly (string | null)[])[] => findAll<SVGElement>(element, `[part=bar] .${name}`).map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')]);
  const alone = (...levels: readonly unknown[]): unknown => [{ title: 'Skills', items: levels.map((level, index) => ({ name: `Skill ${index}`, level })) }];

  it('says each figure in words with its name and its note, and draws it as long as it is', async () => {
    const element = await draw(lists);
    expect(measures(element)).to.deep.equal(['Level: 75%¹', 'Importance: 50%²', 'Level: 25%¹']);
    expect(bars(element, 'sure')).to.deep.equal([['0%', '75%'], ['0%', '50%'], ['0%', '25%']]);
    const [first, second] = findAll(element, '[part=notes] li').map(({ textContent }) => folded(textContent));
    expect(first).to.contain('On the tools: Level').and.contain('Worked out from other figures').and.contain('From a scale of five.').and.contain('Acme, Skill survey');
    expect(second).to.contain('On the tools: Importance').and.contain('for 2024');
  });

  it('has no bar, no number and no note for a skill without a figure', async () => {
    const element = await draw([lists[1]]);
    expect(findAll(element, '[part=measure], [part=bar], [part=notes]')).to.deep.equal([]);
    expect(find(element, '[part=section]').textContent).not.to.match(/\d/);
  });

  it('takes nothing for a value: its bar is empty, and the words say 0%', async () => {
    const element = await draw(alone(0, 1));
    expect(measures(element)).to.deep.equal(['Level: 0%', 'Level: 100%']);
    expect(bars(element, 'sure')).to.deep.equal([['0%', '100%']]);
  });

  it('words bounds, draws what is sure of them and what is open, and says what is not published without a bar', async () => {
    const element = await draw(alone({ atLeast: 0.75 }, { atMost: 0.25 }, { atLeast: 0.25, atMost: 0.5 }, { suppressed: 'unreliable' }));
    expect(measures(element)).to.deep.equal(['Level: 75% or more', 'Level: 25% or less', 'Level: 25% – 50%', 'Level: not published because it is unreliable']);
    expect(bars(element, 'sure')).to.deep.equal([['0%', '75%'], ['0%', '25%']]);
    expect(bars(element, 'open')).to.deep.equal([['75%', '25%'], ['0%', '25%'], ['25%', '25%']]);
    expect(findAll(element, '[part=bar]')).to.have.length(3);
  });

  it('begins its bars at the right where the page is read from there', async () => {
    const element = await draw(alone(0.25), '', { dir: 'rtl' });
    expect(bars(element, 'sure')).to.deep.equal([['75%', '25%']]);
    const [bar, all] = ['.sure', '.all'].map((name) => find(element, `[part=bar] ${name}`).getBoundingClientRect());
    expect(bar!.right).to.be.closeTo(all!.right, 1);
  });

  it('has bars of one length, whatever the words beside them, so that they can be compared', async () => {
    for (const width of [240, 320, 960]) {
      const element = await draw(alone(0, 0.5625, { atLeast: 0.75, kind: 'editorial' }), '', { width });
      expect(new Set(findAll(element, '[part=bar]').map((bar) => bar.getBoundingClientRect().width)).size, `${width}`).to.equal(1);
    }
  });

  it('keeps examples apart and in their order, from either side, in words of either direction', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      for (const [first, second] of [['offsets', 'saddles'], ['أولًا', 'ثانيًا'], ['offsets', 'ثانيًا']] as const) {
        const element = await draw([{ title: 'Skills', items: [{ name: 'Bending', examples: [first, second] }] }], '', { dir });
        const [one, other] = [placeOf(element, first), placeOf(element, second)];
        // A dot and the spaces around it.
        expect(dir === 'ltr' ? other.left - one.right : one.left - other.right, `${first} ${second} ${dir}`).to.be.within(4, 24);
      }
    }
  });

  it('sets notes no larger where it is compact', async () => {
    const sizes = await Promise.all(['', 'density="compact"'].map(async (density) => parseFloat(getComputedStyle(find(await draw(lists, density), '[part=notes] li')).fontSize)));
    expect(sizes[1]).to.be.at.most(sizes[0]!);
  });

  it('leaves out a list without skills', async () => {
    const element = await draw([{ title: 'Nothing yet', items: [] }, ...lists]);
    expect(findAll(element, 'h3').map(({ textContent }) => folded(textContent))).to.deep.equal(['On the tools', 'With people']);
  });

  it('puts lists side by side where there is room', async () => {
    const tops = async (width: number): Promise<number> => new Set(findAll(await draw(lists, '', { width }), '[part=group]').map((group) => group.getBoundingClientRect().top)).size;
    expect(await tops(960)).to.equal(1);
    expect(await tops(320)).to.equal(2);
  });
});
