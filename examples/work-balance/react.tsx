import 'career-widgets/work-balance';

const data = {
  stress: { scale: ['Low', 'Moderate', 'High'], from: 'Low', to: 'Moderate' },
  rating: { scale: ['Challenging', 'Fair', 'Good'], value: 'Fair' },
  body: 'The day is done before noon, and the night begins at two.',
  causes: ['Orders for weddings and holidays', 'Ovens that fail'],
  mitigations: ['A second baker for the early hours', 'Dough that rests overnight'],
};

export function WorkBalance() {
  return <work-balance data={data} />;
}
