import { useState } from 'react';
import 'career-widgets/related-roles';

const roles = [
  {
    title: 'Wind turbine technician',
    summary: 'Keeps turbines running, much of it at height.',
    url: '#wind-turbine-technician',
    salary: { region: 'US', currency: 'USD', median: { value: 62580, kind: 'measured' }, asOf: '2024-05' },
  },
  { title: 'Plumber', summary: 'The neighboring trade.', url: '#plumber' },
];

export function Roles() {
  const [chosen, setChosen] = useState('nothing');
  return (
    <>
      <related-roles
        data={roles}
        onrole-select={(event) => {
          event.preventDefault();
          setChosen(event.item.title);
        }}
      />
      <p>
        Chosen: <output>{chosen}</output>
      </p>
    </>
  );
}
