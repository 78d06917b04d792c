/** The floor: the markup that `<salary-range>` drew, parsed before the clock starts, cloned into shadow roots that share one sheet. */
import { slotsOf } from './chart.js';

const sheet = new CSSStyleSheet();
const drawn = { first: [], second: [] };
let hosts = [];

const parse = (markup) => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template;
};

/** @type {import('./chart.js').Contender & { prepare(): Promise<void> }} */
export const contender = {
  name: 'cloned',
  /** Fetches and parses the markup, which is not measured. */
  async prepare() {
    const answer = await fetch('/drawn.json');
    const { css, first, second } = await answer.json();
    sheet.replaceSync(css);
    drawn.first = first.map(parse);
    drawn.second = second.map(parse);
  },
  mount(container) {
    hosts = slotsOf(container).map((slot, index) => {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(document.importNode(drawn.first[index].content, true));
      slot.append(host);
      return host;
    });
  },
  update() {
    hosts.forEach((host, index) => host.shadowRoot.replaceChildren(document.importNode(drawn.second[index].content, true)));
  },
  unmount() {
    hosts.forEach((host) => host.remove());
    hosts = [];
  },
};
