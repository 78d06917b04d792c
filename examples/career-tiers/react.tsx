import { useState } from 'react';
import 'career-widgets/career-tiers';

const tiers = [
  { id: 'junior', title: 'Junior Programmer', experience: { maxYears: 2 }, focus: ['Small, well-defined tasks', 'Reviewed code'] },
  { id: 'programmer', title: 'Programmer', experience: { minYears: 2, maxYears: 5 }, focus: ['Reviewed code', 'Whole features'] },
  { id: 'senior', title: 'Senior Programmer', experience: { minYears: 5, maxYears: 8 }, focus: ['Whole features', 'Systems of several parts'] },
  { id: 'lead', title: 'Lead Programmer', experience: { minYears: 8 }, focus: ['Systems of several parts', 'The work of a team'] },
];

export function Tiers() {
  const [chosen, setChosen] = useState('nothing');
  return (
    <>
      <career-tiers data={tiers} years={6} tools="table" ontier-select={(event) => setChosen(event.item.title)} />
      <p>
        Chosen: <output>{chosen}</output>.
      </p>
    </>
  );
}
