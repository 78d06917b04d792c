import 'career-widgets';

const guide = {
  title: 'Electrician',
  salary: { currency: 'USD', percentile25: 48820, median: 62350, percentile75: 81730 },
};

export function Guide() {
  return (
    <career-data data={guide}>
      <h1>{guide.title}</h1>
      <salary-range />
    </career-data>
  );
}
