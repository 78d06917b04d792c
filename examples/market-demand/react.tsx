import 'career-widgets/market-demand';

const data = {
  value: 'Moderate',
  scale: ['Low', 'Moderate', 'High'],
  drivers: ['Bakeries that open again in small towns', 'Retirement: one baker in four is over 55'],
  note: 'Night work keeps the number of applicants down.',
  source: { title: 'Vacancies in crafts', publisher: 'Chamber of Crafts', period: '2025' },
};

export function MarketDemand() {
  return <market-demand data={data} />;
}
