/** How small text gets on a page whose own text is small. */
import { expect } from 'chai';
import { elements, type GuideElement } from '../../src/classes.js';
import { notes } from '../../stories/plans.js';
import { describeClient, findAll, jsonScript } from './fixture.js';
import { sample } from './sample-texts.js';

/** Text that is body text wherever it stands: what an author wrote as prose, and what an element says in sentences. */
const body = '[part=summary], [part=answer] p, [part=description] p, [part=tasks] li, [part=feature], section > p, section > ul > li';

for (const [tag, { reader }] of Object.entries(elements)) {
  if (tag === 'career-data' || tag === 'career-guide') continue;
  describeClient(`Text of <${tag}> on a page in small text`, (fixture) => {
    for (const density of ['comfortable', 'compact']) {
      it(`is not under 14 pixels, nor labels under 12: ${density}`, async () => {
        for (const size of ['8px', '12px', '16px']) {
          const stage = await fixture(`<div><${tag} density="${density}" ${reader.key === '' ? 'name="responsibilities"' : ''}>${jsonScript({ ...sample, pricing: notes })}</${tag}></div>`);
          stage.style.fontSize = size;
          const element = stage.querySelector<GuideElement>(tag)!;
          expect(element.status, element.error?.message).to.equal('ready');
          const sizeOf = (node: Element): number => parseFloat(getComputedStyle(node).fontSize);
          for (const node of findAll(element, body)) expect(sizeOf(node), `${size}: ${node.outerHTML.slice(0, 80)}`).to.be.at.least(14);
          for (const node of findAll(element, '*:not(style)')) expect(sizeOf(node), `${size}: ${node.outerHTML.slice(0, 80)}`).to.be.at.least(12);
          stage.remove();
        }
      });
    }
  });
}
