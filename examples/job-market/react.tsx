import 'career-widgets/job-market';

const data = {
  challenges: 'Energy and rent have risen faster than the price of bread.',
  growthPaths: ['Restaurants and hotels want bread of their own, and someone who bakes it.'],
  trends: ['Sourdough is back, and fewer bakeries work at night: the dough rests in the cold instead.'],
};

export function JobMarket() {
  return <job-market data={data} />;
}
