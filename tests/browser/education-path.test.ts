import { expect } from 'chai';
import type { EducationPath } from '../../src/classes.js';
import { describeBoth, find, findAll, folded, jsonScript, watchPage } from './fixture.js';
import { obeysSectionLaws } from './section-laws.js';
import { placeOf } from './text-place.js';

const asked = { kind: 'measured', source: { title: 'Asked at work' }, note: 'Share of those asked.' };

const education = {
  body: ['Most come in through an apprenticeship.', { title: 'Schools', body: ['They shorten the path.'], items: ['Algebra first'] }],
  levels: [
    { name: 'High school diploma', need: 'required', share: { value: 0.25, ...asked } },
    { name: 'Certificate', need: 'preferred', share: { suppressed: 'unreliable', ...asked }, fields: ['Electrical technology', 'Controls'] },
    { name: 'Master’s degree', need: 'optional' },
    { name: 'Anything else' },
  ],
  certifications: [
    { name: 'Journeyman license', abbr: 'JL', proves: 'That you can work without supervision.', url: 'https://acme.example/license' },
    { name: 'First aid' },
  ],
  experienceRequirements: 'Four years on site.',
  training: 'A course every year.',
};

obeysSectionLaws({
  tag: 'education-path',
  key: 'education',
  sample: education,
  unsaid: /\/(url|kind|need|suppressed)$/,
  broken: { section: { body: 7, levels: [{ need: 'maybe', share: 3 }], certifications: 'none' }, pointers: ['/body', '/levels/0/name', '/levels/0/need', '/levels/0/share', '/certifications'] },
  empty: [null, {}, { title: 'A guide' }, { title: 'A guide', education: {} }, { levels: [], certifications: [], training: ' ' }],
});

describeBoth('<education-path>', (fixture) => {
  watchPage();
  const draw = async (section: unknown, attributes = '', options = {}): Promise<EducationPath> => (await fixture(`<education-path ${attributes}>${jsonScript(section)}</education-path>`, options)).querySelector('education-path')!;
  const texts = (element: Element, selector: string): readonly string[] => findAll(element, selector).map(({ textContent }) => folded(textContent));

  it('puts what there is under headings, in the order of the path, and nothing under none', async () => {
    expect(texts(await draw(education), 'h3')).to.deep.equal(['Schools', 'Levels', 'Certifications', 'Experience', 'Training']);
    expect(texts(await draw({ training: 'A course every year.' }), 'h3')).to.deep.equal(['Training']);
    expect(texts(await draw({ body: 'Come as you are.' }), 'h3')).to.deep.equal([]);
  });

  it('says of each level how much it is needed, where the data does', async () => {
    const levels = findAll(await draw(education), '[part=level]');
    expect(levels.map((level) => folded(level.querySelector('[part=badge]')?.textContent))).to.deep.equal(['Required', 'Preferred', 'Optional', '']);
    const looks = levels.slice(0, 3).map((level) => getComputedStyle(level.querySelector('[part=badge]')!)).map(({ fontWeight, borderInlineStartStyle }) => `${fontWeight} ${borderInlineStartStyle}`);
    expect(new Set(looks).size, 'three looks').to.equal(3);
  });

  it('says the share of a level with its note, and draws it only where it is published', async () => {
    const element = await draw(education);
    expect(texts(element, '[part=measure]')).to.deep.equal(['Share of workers: 25%¹', 'Share of workers: not published because it is unreliable¹']);
    expect(findAll(element, '[part=bar] .sure').map((bar) => bar.getAttribute('width'))).to.deep.equal(['25%']);
    expect(texts(element, '[part=notes] li').join()).to.contain('High school diploma and Certificate').and.contain('Measured').and.contain('Share of those asked.').and.contain('Asked at work');
  });

  it('has no figure where the data has none', async () => {
    const element = await draw({ levels: [{ name: 'Master’s degree', need: 'optional' }] });
    expect(findAll(element, '[part=measure], [part=bar], [part=notes]')).to.deep.equal([]);
    expect(find(element, '[part=section]').textContent).not.to.match(/\d/);
  });

  it('says what a certification proves, and links it only where that is safe', async () => {
    const element = await draw({ certifications: [...education.certifications, { name: 'Script', url: 'javascript:alert(1)' }] });
    expect(texts(element, '[part=certification]')).to.deep.equal(['Journeyman license JLThat you can work without supervision.', 'First aid', 'Script (javascript:alert(1))']);
    expect(findAll<HTMLAnchorElement>(element, 'a').map(({ href }) => href)).to.deep.equal(['https://acme.example/license']);
  });

  it('puts levels side by side where there is room', async () => {
    const tops = async (width: number): Promise<number> => new Set(findAll(await draw(education, '', { width }), '[part=level]').map((level) => level.getBoundingClientRect().top)).size;
    expect(await tops(320)).to.equal(4);
    expect(await tops(960)).to.be.lessThan(3);
  });

  it('begins with the name of a certification and of a level, from either side, in words of either direction', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      for (const name of ['Accountant', 'محاسب']) {
        for (const [part, section] of [['JL', { certifications: [{ name, abbr: 'JL' }] }], ['Required', { levels: [{ name, need: 'required' }] }]] as const) {
          const element = await draw(section, '', { dir });
          const [first, second] = [placeOf(element, name), placeOf(element, part)];
          if (dir === 'ltr') expect(first.right, `${name} ${part} ltr`).to.be.at.most(second.left);
          else expect(first.left, `${name} ${part} rtl`).to.be.at.least(second.right);
        }
      }
    }
  });

  it('begins its bars at the right where the page is read from there', async () => {
    const element = await draw(education, '', { dir: 'rtl' });
    expect(find(element, '[part=bar] .sure').getAttribute('x')).to.equal('75%');
  });
});
