import { expect } from 'chai';
import type { GuideSection } from '../../src/classes.js';
import { describeBoth, describeClient, find, findAll, folded, jsonScript, watchPage } from './fixture.js';
import { obeysSectionLaws } from './section-laws.js';

const path = [
  'Most begin in support, and learn the systems by mending them.',
  { title: 'The first team', body: ['After some years you lead a few people.', 'Meetings take up the day.'], items: ['Plan the work', 'Answer for it'] },
  'Some stay with the machines: that is a career too.',
];

obeysSectionLaws({
  tag: 'guide-section',
  key: 'careerPath',
  attributes: 'name="careerPath"',
  sample: path,
  broken: { section: [{ body: 'one' }, 7], pointers: ['/0/title', '/0/body', '/1'] },
  empty: [null, [], ' ', [' ', ''], { title: 'A guide' }, { title: 'A guide', careerPath: [] }],
});

describeBoth('<guide-section>', (fixture) => {
  watchPage();
  const only = (stage: HTMLElement): GuideSection => stage.querySelector('guide-section')!;
  const guide = { title: 'A guide', careerPath: path, responsibilities: ['Lead', 'Plan'], ownNotes: ['Kept', 'as it is'] };
  const section = (attributes: string): string => `<career-data>${jsonScript(guide)}<guide-section ${attributes}></guide-section></career-data>`;

  it('shows the section it is named for, under a heading that says what it is', async () => {
    const element = only(await fixture(section('name="careerPath"')));
    expect(find(element, '[part=heading]').textContent).to.equal('The way up');
    expect(findAll(element, 'h3').map(({ textContent }) => textContent)).to.deep.equal(['The first team']);
    expect(findAll(element, 'section > p').map(({ textContent }) => folded(textContent))).to.deep.equal([path[0], 'After some years you lead a few people.', 'Meetings take up the day.', path[2]]);
    expect(findAll(element, 'li').map(({ textContent }) => textContent)).to.deep.equal(['Plan the work', 'Answer for it']);
  });

  it('shows texts as points where the section is a list, as paragraphs where it is prose', async () => {
    const list = only(await fixture(section('name="responsibilities"')));
    expect(findAll(list, 'li').map(({ textContent }) => textContent)).to.deep.equal(['Lead', 'Plan']);
    const own = only(await fixture(section('name="ownNotes" heading="Notes"')));
    expect(findAll(own, 'section > p').map(({ textContent }) => textContent)).to.deep.equal(['Kept', 'as it is']);
  });

  it('shows another section when its name changes', async () => {
    const element = only(await fixture(section('name="careerPath"')));
    element.name = 'responsibilities';
    await element.updateComplete;
    expect(find(element, '[part=heading]').textContent).to.equal('Responsibilities');
    expect(findAll(element, 'li')).to.have.length(2);
    element.name = 'portfolio';
    await element.updateComplete;
    expect(element.status).to.equal('empty');
  });

  it('shows one text as one paragraph', async () => {
    const element = only(await fixture(`<guide-section name="portfolio"><script type="application/json">"Show three things."</script></guide-section>`));
    expect(findAll(element, 'section > p').map(({ textContent }) => textContent)).to.deep.equal(['Show three things.']);
  });

  it('takes plain text for its section as a property, and JSON text for what it says', async () => {
    const element = only(await fixture('<guide-section name="portfolio"></guide-section>'));
    const paragraphs: unknown[] = [];
    for (const data of ['Show three things.', ' “Three” things.\n', '"Three."', '["One.", "Two."]', '12']) {
      element.data = data;
      await element.updateComplete;
      expect(element.status, data).to.equal('ready');
      paragraphs.push(findAll(element, 'section > p').map(({ textContent }) => folded(textContent)));
    }
    expect(paragraphs).to.deep.equal([['Show three things.'], ['“Three” things.'], ['Three.'], ['One.', 'Two.'], ['12']]);
    element.data = '[see below';
    await element.updateComplete;
    expect(element.error!.problems[0]!.expected).to.equal('JSON');
  });

  it('takes no text but JSON in the attribute, where it may be an address', async () => {
    const element = only(await fixture('<guide-section name="portfolio" data="guide.json"></guide-section>'));
    expect(element.error!.problems).to.deep.equal([{ pointer: '', expected: 'JSON text in "data"', found: '"guide.json"' }]);
    element.data = 'Show three things.';
    await element.updateComplete;
    expect(element.section).to.equal('Show three things.');
  });

  it('never takes a heading from what every object has', async () => {
    const element = only(await fixture(`<guide-section name="toString" heading="Own"><script type="application/json">"x"</script></guide-section>`));
    expect(find(element, '[part=heading]').textContent).to.equal('Own');
  });
});

describeClient('<guide-section> in the console', (fixture) => {
  const heard = watchPage();

  it('asks once for a heading where it has none of its own', async () => {
    const element = (await fixture(`<guide-section name="ownNotes">${jsonScript(['Kept'])}</guide-section>`)).querySelector<GuideSection>('guide-section')!;
    expect(element.status).to.equal('ready');
    expect(findAll(element, '[part=heading]')).to.deep.equal([]);
    expect(heard().filter((line) => line.includes('needs a "heading", as it has none for "ownNotes"'))).to.have.length(1);
  });
});
