import { useState } from 'react';
import 'career-widgets/day-timeline';

const day = {
  blocks: [
    { name: 'Ovens', start: '03:00', end: '07:00', focus: 'Bread and rolls', tasks: ['Shape the dough', 'Bake the first batch'] },
    { name: 'Shop', start: '07:00', end: '10:00', focus: 'Morning customers' },
    { name: 'Dough', start: '10:30', end: '12:00', focus: 'Tomorrow', tasks: ['Set the sourdough', 'Order flour'] },
  ],
};

export function Day() {
  const [view, setView] = useState('chart');
  return (
    <>
      <day-timeline data={day} heading="A baker’s day" tools="table" onview-change={(event) => setView(event.view)} />
      <p>
        Shown as a <output>{view}</output>.
      </p>
    </>
  );
}
