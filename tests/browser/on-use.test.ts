import { expect } from 'chai';
import { OnUse } from '../../src/chart/on-use.js';
import { SalaryRange } from '../../src/classes.js';
import { settled, watchPage } from './fixture.js';

let attempts = 0;
/** Code that cannot be had at first, as on a train. */
class OfflineRange extends SalaryRange {
  static override readonly onUse = new OnUse(() => (++attempts < 2 ? Promise.reject(new Error('offline')) : import('../../src/elements/salary-range/on-use.js')));
}
customElements.define('offline-range', OfflineRange);

describe('Code that is loaded on use', () => {
  const heard = watchPage();

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
