import { useState } from 'react';
import 'career-widgets/salary-range';

const pay = {
  name: 'Electricians',
  region: 'US',
  currency: 'USD',
  percentile10: 39430,
  percentile25: 48820,
  median: 62350,
  percentile75: 81730,
  percentile90: 106030,
  asOf: '2024-05',
};

export function Pay() {
  const [view, setView] = useState('chart');
  return (
    <>
      <salary-range data={pay} tools="table" onview-change={(event) => setView(event.view)} />
      <p>
        Shown as a <output>{view}</output>.
      </p>
    </>
  );
}
