import { useState } from 'react';
import 'career-widgets/skill-map';

const skills = {
  groups: [
    { title: 'Foundations', skills: ['SQL', 'Statistics', 'Spreadsheets'] },
    { title: 'Analysis', skills: ['Experiments', 'Forecasting'] },
  ],
  links: [
    { from: 'sql', to: 'experiments' },
    { from: 'statistics', to: 'forecasting' },
  ],
};

export function Skills() {
  const [have, setHave] = useState('sql');
  return (
    <>
      <skill-map data={skills} have={have} editable onhave-change={(event) => setHave(event.have.join(' '))} />
      <p>
        Marked: <output>{have}</output>.
      </p>
    </>
  );
}
