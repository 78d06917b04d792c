import { expect } from 'chai';
import type { MarketDemand } from '../../src/classes.js';
import '../../src/words/ar.js';
import { describeBoth, find, findAll, folded, isDisplayed, jsonScript, watchPage } from './fixture.js';
import { obeysSectionLaws } from './section-laws.js';

const sample = {
  value: 'High',
  scale: ['Low', 'Moderate', 'High'],
  drivers: ['Data centers', 'Old wiring'],
  note: 'The editors’ reading.',
  source: { title: 'Vacancies', publisher: 'Office of Statistics', url: 'https://stats.example/jobs', period: '2025' },
};

obeysSectionLaws({
  tag: 'market-demand',
  key: 'demand',
  sample,
  broken: { section: { value: 'Huge', scale: ['Low', 'High'], drivers: [7] }, pointers: ['/drivers/0', '/value'] },
  empty: [null, { title: 'A guide' }, { value: '' }, { value: ' ', drivers: [] }],
  // The law of the guide's language and of long words changes each text alone: the scale has to go with the value.
  unsaid: /^\/(value|scale\/\d|source\/(url|period))$/,
});

describeBoth('<market-demand>', (fixture) => {
  watchPage();
  const only = (stage: HTMLElement): MarketDemand => stage.querySelector('market-demand')!;
  const draw = async (data: unknown, width = 800): Promise<MarketDemand> => only(await fixture(`<market-demand>${jsonScript(data)}</market-demand>`, { width }));
  const steps = (element: MarketDemand): readonly HTMLElement[] => findAll(element, '[part=step]');
  const shown = (element: MarketDemand, selector: string): readonly string[] => findAll(element, selector).filter((node) => isDisplayed(node) && node.clientWidth !== 1).map((node) => folded(node.textContent));

  it('shows every step in its order, and fills and marks the one it is', async () => {
    const element = await draw(sample);
    expect(steps(element).map((step) => folded(step.textContent))).to.deep.equal(sample.scale);
    expect(steps(element).map((step) => step.getAttribute('aria-current'))).to.deep.equal([null, null, 'true']);
    expect(find(element, 'ol').getAttribute('aria-label')).to.equal('Market demand: High');
    const filled = steps(element).map((step) => Number.parseFloat(getComputedStyle(step, '::before').borderTopWidth) > 2);
    expect(filled).to.deep.equal([false, false, true]);
  });

  it('makes steps of one width, which fill the row', async () => {
    for (const scale of [['Low', 'High'], Array.from({ length: 10 }, (_, index) => `Level ${index}`).with(9, 'High')]) {
      const boxes = steps(await draw({ value: 'High', scale })).map((step) => step.getBoundingClientRect());
      expect(boxes).to.have.length(scale.length);
      for (const { width, top } of boxes) {
        expect(width).to.be.closeTo(boxes[0]!.width, 0.1);
        expect(top).to.equal(boxes[0]!.top);
      }
      expect(boxes.at(-1)!.right - boxes[0]!.left).to.be.closeTo(640, 1);
    }
  });

  it('begins at the right in a page that is read from there', async () => {
    const element = only(await fixture(`<market-demand>${jsonScript(sample)}</market-demand>`, { lang: 'ar' }));
    const [low, , high] = steps(element).map((step) => step.getBoundingClientRect().left);
    expect(low).to.be.greaterThan(high!);
  });

  it('names each step under it where all have room', async () => {
    for (const width of [240, 800]) {
      const element = await draw(sample, width);
      expect(shown(element, '[part=step] bdi'), String(width)).to.deep.equal(sample.scale);
      expect(shown(element, '.ends > *'), String(width)).to.deep.equal([]);
    }
  });

  it('names the ends and what it is where there is no room for all, and keeps every name for a reader of the screen', async () => {
    const scale = Array.from({ length: 10 }, (_, index) => `Level ${index + 1}`);
    const element = await draw({ value: 'Level 4', scale }, 240);
    expect(shown(element, '.ends > *')).to.deep.equal(['Level 1', 'Level 4', 'Level 10']);
    expect(shown(element, '.ends > b')).to.deep.equal(['Level 4']);
    expect(shown(element, '[part=step] bdi')).to.deep.equal([]);
    expect(find(element, '.ends').getAttribute('aria-hidden')).to.equal('true');
    expect(steps(element).map((step) => folded(step.textContent))).to.deep.equal(scale);
    expect(shown(await draw({ value: 'Level 10', scale }, 240), '.ends > *')).to.deep.equal(['Level 1', 'Level 10']);
  });

  it('writes the names of its steps in the language of the guide', async () => {
    const element = await draw({ title: 'A guide', lang: 'ar', demand: { value: 'مرتفع', scale: ['منخفض', 'مرتفع'] } });
    const names = findAll(element, '[part=scale] bdi');
    expect(names).to.have.length(4);
    for (const name of names) expect(name.lang).to.equal('ar');
  });

  it('says a value without a scale in words, and draws nothing', async () => {
    const element = await draw({ value: 'High' });
    expect(folded(find(element, '[part=value]').textContent)).to.equal('High');
    expect(findAll(element, '[part=step], [part=group], [part=notes]')).to.deep.equal([]);
  });

  it('lists what drives it under a heading, and cites its source in a note', async () => {
    const element = await draw(sample);
    expect(folded(find(element, 'h3').textContent)).to.equal('What drives it');
    expect(findAll(element, 'ul li').map(({ textContent }) => textContent)).to.deep.equal(sample.drivers);
    expect(folded(find(element, '[part=notes]').textContent)).to.equal('Market demand Source: Office of Statistics, Vacancies, 2025');
    expect(find<HTMLAnchorElement>(element, '[part=link]').href).to.equal('https://stats.example/jobs');
  });

  it('keeps steps that can be seen with forced colors and in print: they are borders', async () => {
    const element = await draw(sample);
    for (const step of steps(element)) expect(getComputedStyle(step, '::before').backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });
});
