import 'career-widgets/career-guide';

const data = {
  title: 'Gardener',
  lang: 'en',
  summary: 'Plants, prunes and plans: a garden takes years, and somebody who comes back.',
  salary: {
    currency: 'USD',
    unitText: 'HOUR',
    percentile10: 14,
    median: 18,
    percentile90: 27,
    levels: [{ name: 'Head gardener', value: 25, tier: 'head' }],
  },
  responsibilities: ['Know what grows where.', 'Cut at the right time of the year.', 'Keep tools sharp.'],
  tiers: [
    { title: 'Gardener', id: 'gardener', experience: { minYears: 0, maxYears: 5 }, focus: ['Planting'] },
    { title: 'Head gardener', id: 'head', experience: { minYears: 5 }, focus: ['Planning', 'Leading'] },
  ],
  skillMap: {
    groups: [
      { title: 'In the garden', skills: ['Planting', 'Pruning'] },
      { title: 'At the desk', skills: ['Planning', 'Leading'] },
    ],
  },
  advice: ['Work through a winter before you decide.'],
};

export function CareerGuide() {
  return <career-guide data={data} />;
}
