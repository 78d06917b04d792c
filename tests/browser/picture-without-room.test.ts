/** Pictures of charts to which the page gives no room: closed tabs, folded details, elements that are not on the page. */
import { expect } from 'chai';
import type { GuideElement } from '../../src/classes.js';
import '../../src/words/all.js';
import { looked } from './crowded.js';
import { describeBoth, describeClient, engine, jsonScript, settled, watchPage } from './fixture.js';

type Chart = GuideElement & { toSVG(): string; toPNG(options?: { readonly scale?: number }): Promise<Blob> };

const charts: Readonly<Record<string, unknown>> = {
  'salary-range': { currency: 'USD', minValue: 90000, median: { value: 125000, kind: 'estimated' }, maxValue: 160000, note: 'Full-time.' },
  'career-tiers': [{ title: 'Junior', experience: { minYears: 0, maxYears: 3 } }, { title: 'Lead', experience: { minYears: 3 } }],
  'day-timeline': { blocks: [{ name: 'Mail', start: '08:00', end: '10:00' }, { name: 'Rounds', start: '10:00', end: '13:00' }] },
  'job-outlook': { growthPercent: 17, benchmark: { growthPercent: 4 } },
  'skill-map': { groups: [{ title: 'Data', skills: ['SQL', 'Python'] }, { title: 'People', skills: ['Coaching'] }] },
};

/** A page that hides what stands in it. */
const places: Readonly<Record<string, (inside: string) => string>> = {
  'in a closed tab': (inside) => `<div style="display: none">${inside}</div>`,
  'in folded details': (inside) => `<details><summary>More</summary>${inside}</details>`,
  'in what is hidden': (inside) => `<div style="visibility: hidden">${inside}</div>`,
  'in what is left out': (inside) => `<div style="content-visibility: hidden">${inside}</div>`,
  'without width': (inside) => `<div style="inline-size: 0">${inside}</div>`,
};

const theme = 'background: #102030; color: #f0e0d0; font: 18px serif; --career-accent: #c04000';

/** A picture with its places to a tenth of a pixel: Firefox lays out the same a little otherwise elsewhere on a page. */
const roughly = (svg: string): string => (engine !== 'Firefox' ? svg : svg.replace(/\d+\.\d+/g, (number) => Number(number).toFixed(1)));

describeBoth('The picture of a chart without room', (fixture) => {
  watchPage();
  const only = (stage: ParentNode, tag: string): Chart => stage.querySelector<Chart>(tag)!;

  for (const [tag, data] of Object.entries(charts)) {
    const write = (attributes = ''): string => `<${tag} ${attributes}>${jsonScript(data)}</${tag}>`;

    it(`is what the page would show 640 pixels wide: <${tag}>`, async () => {
      for (const [attributes, lang] of [['', 'en'], ['view="table"', 'ar']] as const) {
        const onPage = only(await fixture(`<div style="${theme}">${write(attributes)}</div>`, { width: 640, lang }), tag);
        await looked();
        const shown = onPage.toSVG();
        expect(shown.match(/<text/g)!.length).to.be.greaterThan(3);
        for (const [where, hide] of Object.entries(places)) {
          const element = only(await fixture(`<div style="${theme}">${hide(write(attributes))}</div>`, { width: 500, lang }), tag);
          expect(roughly(element.toSVG()), where).to.equal(roughly(shown));
        }
      }
    });
  }

  it('is painted, too, and leaves nothing on the page', async () => {
    const stage = await fixture(`<div style="display: none"><salary-range>${jsonScript(charts['salary-range'])}</salary-range></div>`);
    const before = document.documentElement.outerHTML;
    const image = await createImageBitmap(await only(stage, 'salary-range').toPNG({ scale: 1 }));
    expect(image.width).to.equal(640);
    expect(image.height).to.be.greaterThan(100);
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('keeps to its form whatever the page says of the tags in it', async () => {
    const html = `<div style="display: none"><salary-range>${jsonScript(charts['salary-range'])}</salary-range></div>`;
    const plain = only(await fixture(html), 'salary-range').toSVG();
    const sheet = document.createElement('style');
    sheet.textContent = 'body div, html > div { padding: 40px; border: 9px solid; inline-size: 80px !important } html > div { display: none !important; }';
    document.head.append(sheet);
    try {
      expect(only(await fixture(html), 'salary-range').toSVG()).to.equal(plain);
    } finally {
      sheet.remove();
    }
  });
});

describeClient('The picture of a chart that is not on the page', (fixture) => {
  watchPage();

  it('is drawn all the same', async () => {
    const stage = await fixture(`<salary-range>${jsonScript(charts['salary-range'])}</salary-range>`, { width: 640 });
    const element = stage.querySelector('salary-range')!;
    await settled(stage);
    const shown = element.toSVG();
    element.remove();
    expect(element.toSVG().replace(/font-family="[^"]*"/g, '')).to.equal(shown.replace(/font-family="[^"]*"/g, ''));
  });

  // WebKit lays a page out in a frame that is not displayed, too.
  (engine === 'WebKit' ? it.skip : it)('is none in a frame that is not displayed', async () => {
    const stage = await fixture(`<iframe style="display: none"></iframe><salary-range>${jsonScript(charts['salary-range'])}</salary-range>`);
    const element = stage.querySelector('salary-range')!;
    stage.querySelector('iframe')!.contentDocument!.body.append(element);
    await element.updateComplete;
    expect(element.toSVG()).to.equal('');
  });
});
