import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { OnUse } from '../../src/chart/on-use.js';
import { SalaryRange } from '../../src/classes.js';
import { find, findAll, place, settled, until, watchPage } from './fixture.js';

let attempts = 0;
/** Code that cannot be had at first, as on a train. */
class OfflineRange extends SalaryRange {
  static override readonly onUse = new OnUse(() => (++attempts < 2 ? Promise.reject(new Error('offline')) : import('../../src/elements/salary-range/on-use.js')));
}
customElements.define('offline-range', OfflineRange);

describe('Code that is loaded on use', () => {
  const heard = watchPage();

  it('is loaded for what a server drew, too, though nobody waits for it', async () => {
    const { html } = await executeServerCommand<{ html: string }, unknown>('render-on-server', { html: '<salary-range tools median="62350" currency="USD"></salary-range>'.repeat(2) });
    const stage = await place('');
    stage.setHTMLUnsafe(html);
    const ranges = [...stage.querySelectorAll<SalaryRange>('salary-range')];
    expect(ranges.some(({ hasUpdated }) => hasUpdated)).to.equal(false);
    await until(() => ranges.every(({ hasUpdated }) => hasUpdated), 'the elements to be taken over');
    find(ranges[1]!, '[part=tool]').click();
    await until(() => findAll(ranges[1]!, 'table').length === 1, 'the table');
  });

  it('and cannot be had, is a failure that says so, and not a page that hangs; reload() tries again', async () => {
    const element = document.createElement('offline-range') as OfflineRange;
    element.data = { currency: 'USD', median: 62350 };
    element.view = 'table';
    document.body.append(element);
    await settled(document.body);
    expect(element.status).to.equal('failed');
    expect(element.error?.problems[0]?.found).to.contain('offline');
    expect(attempts).to.equal(1);
    expect(heard().join()).to.contain('cannot load its code');
    element.reload();
    await settled(document.body);
    expect(element.status).to.equal('ready');
    expect(element.shadowRoot!.querySelector('table')).not.to.equal(null);
    element.remove();
  });
});
