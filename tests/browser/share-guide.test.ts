import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import { elements, type ShareGuide } from '../../src/classes.js';
import { describeBoth, find, findAll, folded, jsonScript, openFrame, until, watchPage } from './fixture.js';

const { axe } = window as unknown as { readonly axe: { run(element: Element, options: RunOptions): Promise<AxeResults> } };

const guide = { title: 'Registered Nurse', summary: 'Nurses watch over patients.', url: 'https://acme.example/nurse', advice: ['Rest </script><b>well</b>'] };

/** Puts another object in the place of one of the navigator's, until the end of the test. */
function replace(name: 'share' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
  ends.push(() => Reflect.deleteProperty(navigator, name));
}
const ends: (() => void)[] = [];

/** A clipboard that takes everything. */
function takeAll(): string[] {
  const taken: string[] = [];
  replace('clipboard', { writeText: (text: string) => Promise.resolve(void taken.push(text)) });
  return taken;
}
const refuseAll = (): void => replace('clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });

describeBoth('<share-guide>', (fixture) => {
  watchPage();
  afterEach(() => ends.splice(0).forEach((end) => end()));

  const draw = async (data: unknown = guide, attributes = '', options = {}): Promise<ShareGuide> => (await fixture(`<share-guide ${attributes}>${jsonScript(data)}</share-guide>`, options)).querySelector('share-guide')!;
  const buttons = (element: Element): readonly HTMLElement[] => findAll(element, '[part=tool]').filter((button) => button.checkVisibility());
  const names = (element: Element): readonly string[] => buttons(element).map(({ textContent }) => folded(textContent));
  const message = (element: Element): string => folded(find(element, '[role=status]').textContent);
  const press = async (element: ShareGuide, name: string): Promise<void> => {
    buttons(element).find(({ textContent }) => folded(textContent) === name)!.click();
    await until(() => message(element) !== '', 'a message');
  };

  it('has the platform’s sheet where there is one, and the other ways everywhere', async () => {
    replace('share', undefined);
    expect(names(await draw())).to.deep.equal(['Copy link', 'Copy embed code', 'Save offline copy']);
    replace('share', () => Promise.resolve());
    expect(names(await draw())).to.deep.equal(['Share…', 'Copy link', 'Copy embed code', 'Save offline copy']);
  });

  it('hands title, summary and address to the sheet, and says so', async () => {
    const shared: unknown[] = [];
    replace('share', (data: unknown) => Promise.resolve(void shared.push(data)));
    const element = await draw();
    await press(element, 'Share…');
    expect(shared).to.deep.equal([{ title: 'Registered Nurse', text: 'Nurses watch over patients.', url: 'https://acme.example/nurse' }]);
    expect(message(element)).to.equal('The guide is shared.');
  });

  it('says nothing where a reader closes the sheet, and offers the link where the sheet fails', async () => {
    let asked = 0;
    replace('share', () => Promise.reject(new DOMException('closed', ++asked > 1 ? 'NotAllowedError' : 'AbortError')));
    const element = await draw();
    buttons(element)[0]!.click();
    await until(() => asked === 1, 'the sheet');
    await element.updateComplete;
    expect([message(element), findAll(element, 'textarea').length]).to.deep.equal(['', 0]);
    await press(element, 'Share…');
    expect(message(element)).to.equal('Sharing did not work. The link can be copied instead.');
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal(guide.url);
  });

  it('copies the guide’s own address, or the page’s where it has none that leads to a page', async () => {
    const taken = takeAll();
    for (const url of ['https://acme.example/nurse', '/nurse', 'javascript:alert(1)', null]) {
      const element = await draw({ ...guide, url });
      await press(element, 'Copy link');
      expect(message(element)).to.equal('The link is copied.');
    }
    expect(taken).to.deep.equal(['https://acme.example/nurse', `${location.origin}/nurse`, location.href, location.href]);
  });

  it('copies HTML that shows this guide on another page, in which data stays data', async () => {
    const taken = takeAll();
    const element = await draw(guide, 'module="https://acme.example/widgets.js"');
    await press(element, 'Copy embed code');
    const parsed = new DOMParser().parseFromString(taken[0]!, 'text/html');
    expect(parsed.querySelector('script')!.getAttribute('src')).to.equal('https://acme.example/widgets.js');
    expect(JSON.parse(parsed.querySelector('career-guide > script')!.textContent)).to.deep.equal(guide);
    expect(parsed.querySelectorAll('b')).to.have.length(0);
    expect(message(element)).to.equal('The embed code is copied.');
  });

  it('loads the embedded guide with the package unless the page says otherwise', async () => {
    const taken = takeAll();
    await press(await draw(), 'Copy embed code');
    expect(taken[0]).to.contain('src="https://cdn.jsdelivr.net/npm/career-widgets"');
  });

  it('loads the words of the guide’s language with it', async () => {
    const taken = takeAll();
    await press(await draw({ ...guide, lang: 'ja' }, 'locale="en"'), 'Copy embed code');
    expect(taken[0]).to.contain('src="https://cdn.jsdelivr.net/npm/career-widgets/dist/cdn/words/ja.js"');
  });

  /** What a reader saves. */
  async function save(element: ShareGuide): Promise<{ readonly name: string; readonly type: string; readonly text: string }> {
    const saved: { name: string; blob: Blob }[] = [];
    const { createObjectURL } = URL;
    let last: Blob;
    URL.createObjectURL = (blob: Blob) => createObjectURL.call(URL, (last = blob));
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, blob: last });
    };
    try {
      const before = document.body.children.length;
      buttons(element).find(({ textContent }) => folded(textContent) === 'Save offline copy')!.click();
      await until(() => message(element) === 'The copy is on its way to your downloads.', 'the copy');
      expect(document.body.children).to.have.length(before);
    } finally {
      Object.assign(URL, { createObjectURL });
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved).to.have.length(1);
    return { name: saved[0]!.name, type: saved[0]!.blob.type, text: await saved[0]!.blob.text() };
  }

  /** A page of its own, in which no script runs. */
  async function open(text: string): Promise<Document> {
    const frame = openFrame();
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.style.cssText = 'width: 700px; height: 600px';
    frame.srcdoc = text;
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    return frame.contentDocument!;
  }

  it('saves a page that can be read without a network or a script', async () => {
    const whole = { ...(await (await fetch('/data/guides/electrician.json')).json()), advice: guide.advice } as Readonly<Record<string, unknown>>;
    const { name, type, text } = await save(await draw(whole));
    expect([name, type]).to.deep.equal(['Electrician.html', 'text/html']);
    const page = await open(text);
    expect(page.title).to.equal('Electrician');
    expect([...page.querySelectorAll('script')].map((script) => script.type)).to.deep.equal(['application/json']);
    expect(JSON.parse(page.querySelector('script')!.textContent)).to.deep.equal(whole);
    expect(page.querySelectorAll('link, img, iframe')).to.have.length(0);
    const links = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href')!);
    expect(links).to.include('#salary').and.not.to.include('#share');
    for (const link of links) expect(page.querySelector(link), link).to.exist;
    const contents = page.querySelector('nav')!;
    expect([contents.ariaLabel, contents.previousElementSibling!.id]).to.deep.equal(['Contents', 'hero']);
    // As quiet as the guide's own.
    for (const link of page.querySelectorAll('a')) expect(getComputedStyle(link).color, link.textContent).not.to.equal('rgb(0, 0, 238)');
    expect(getComputedStyle(contents.querySelector('a')!).textDecorationLine).to.equal('none');
    const pay = page.querySelector('#salary salary-range')!.shadowRoot!;
    expect(pay.textContent).to.contain('$29.98');
    const plot = pay.querySelector('[part=plot]')!.getBoundingClientRect();
    expect(plot.width).to.be.within(500, 700);
    expect(plot.height).to.be.greaterThan(100);
    expect(page.querySelector('#advice guide-section')!.shadowRoot!.textContent).to.contain('Rest </script><b>well</b>');
    // Nothing opens there what is folded.
    for (const description of page.querySelector('#tiers career-tiers')!.shadowRoot!.querySelectorAll('[part=description]')) expect(description.checkVisibility()).to.equal(true);
  });

  it('saves what a hostile guide holds as text', async () => {
    const evil = '"><img src=x onerror=alert(1)><!--</style></script></template>';
    const { text } = await save(await draw({ title: evil, url: `https://a.example/${evil}`, summary: evil, salary: { name: evil, currency: 'USD', median: 1, levels: [{ name: evil, value: 2 }] }, day: { blocks: [{ name: evil, start: '09:00', end: '10:00' }] }, tiers: [{ title: evil, focus: [evil] }] }));
    const page = await open(text);
    const all = (root: ParentNode): readonly Element[] => [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
    expect(all(page).filter((node) => node.localName === 'img' || (node.localName === 'script' && (node as HTMLScriptElement).type !== 'application/json'))).to.deep.equal([]);
    expect(all(page).flatMap(({ attributes }) => [...attributes].filter(({ name }) => name.startsWith('on')))).to.deep.equal([]);
    expect(page.querySelector('salary-range')!.shadowRoot!.textContent).to.contain(evil);
  });

  it('saves plain text where the element for whole guides is not on the page', async () => {
    if (!customElements.get('lonely-share-guide')) customElements.define('lonely-share-guide', class extends elements['share-guide'] {});
    const stage = document.createElement('div');
    document.body.append(stage);
    const element = document.createElement('lonely-share-guide') as ShareGuide;
    stage.append(element);
    element.data = { ...guide, salary: { currency: 'USD', median: 5 } };
    await element.updateComplete;
    try {
      const { text } = await save(element);
      const page = await open(text);
      expect(page.querySelector('h1')!.textContent).to.equal('Registered Nurse');
      expect(page.body.innerText).to.contain('Nurses watch over patients.').and.to.contain('Rest </script><b>well</b>').and.to.contain('median');
    } finally {
      stage.remove();
    }
  });

  for (const [what, refuse] of [['refused', refuseAll], ['not there', () => replace('clipboard', undefined)]] as const) {
    it(`shows what to copy by hand where the clipboard is ${what}, and nothing throws`, async () => {
      refuse();
      const element = await draw();
      await press(element, 'Copy link');
      expect(message(element)).to.equal('The link could not be copied. Here it is, to copy by hand.');
      const text = find<HTMLTextAreaElement>(element, 'textarea');
      expect([text.value, text.readOnly]).to.deep.equal([guide.url, true]);
      text.focus();
      expect(text.value.slice(text.selectionStart, text.selectionEnd)).to.equal(guide.url);
      await press(element, 'Copy embed code');
      await until(() => message(element).startsWith('The embed code'), 'the other message');
      expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.contain('<career-guide>');
    });
  }

  it('clears the last message before the next, so that the same words are heard again', async () => {
    takeAll();
    const element = await draw();
    await press(element, 'Copy link');
    const seen: string[] = [];
    const watcher = new MutationObserver(() => seen.push(message(element)));
    watcher.observe(find(element, '[role=status]'), { childList: true, characterData: true, subtree: true });
    buttons(element)[0]!.click();
    await until(() => seen.length > 1, 'two changes');
    watcher.disconnect();
    expect([seen[0], seen.at(-1)]).to.deep.equal(['', 'The link is copied.']);
  });

  it('leads nowhere else: no links, and its address is no one’s but the guide’s', async () => {
    expect(findAll(await draw(), 'a, img, iframe')).to.deep.equal([]);
  });

  it('takes the heading the page gives, at the level it says, or none', async () => {
    expect(folded(find(await draw(guide, 'heading="Own words" heading-level="4"'), 'h4').textContent)).to.equal('Own words');
    expect(findAll(await draw(guide, 'heading=""'), '[part=heading]')).to.deep.equal([]);
  });

  it('shares a guide without a title or anything else under the page’s own title', async () => {
    const shared: { title: string }[] = [];
    replace('share', (data: { title: string }) => Promise.resolve(void shared.push(data)));
    await press(await draw({ $schema: 'x' }), 'Share…');
    expect(shared).to.deep.equal([{ title: document.title, url: location.href }]);
  });

  it('names what is wrong with what it hands on, and shows what the page put inside; without a guide, only that', async () => {
    const stage = await fixture(`<share-guide>${jsonScript({ title: 7, url: 1, salary: 'broken' })}<p>Later.</p></share-guide><share-guide><p>Later.</p></share-guide>`);
    const [first, second] = [...stage.querySelectorAll<ShareGuide>('share-guide')];
    expect(first!.error!.problems.map(({ pointer }) => pointer)).to.deep.equal(['/title', '/url']);
    expect([first!.status, second!.status]).to.deep.equal(['failed', 'empty']);
    for (const element of [first!, second!]) expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('keeps its buttons large enough and inside, at every width, from either side', async () => {
    refuseAll();
    for (const width of [240, 320, 960]) {
      for (const lang of ['en', 'ar']) {
        const element = await draw(guide, 'density="compact"', { width, lang });
        buttons(element)[0]!.click();
        await until(() => findAll(element, 'textarea').length === 1, 'the text');
        const box = element.getBoundingClientRect();
        for (const node of findAll(element, '*').filter((each) => each.checkVisibility())) {
          const { left, right } = node.getBoundingClientRect();
          expect(left >= box.left - 1 && right <= box.right + 1, node.outerHTML.slice(0, 80)).to.equal(true);
        }
        for (const button of buttons(element)) expect(button.getBoundingClientRect().height).to.be.at.least(24);
      }
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe objects to, also after a refusal: ${scheme}`, async () => {
      refuseAll();
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.style.background = 'Canvas';
      try {
        const element = await draw();
        await press(element, 'Copy link');
        const { violations, passes } = await axe.run(element.parentElement!, {});
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('; ')}`)).to.deep.equal([]);
        expect(passes.length).to.be.greaterThan(3);
      } finally {
        document.documentElement.removeAttribute('style');
      }
    });
  }
});
