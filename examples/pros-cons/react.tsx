import 'career-widgets/pros-cons';

const data = {
  pros: ['Warm all winter, and the bread is fresh.', 'The afternoon is yours.', 'Every town needs a baker.'],
  cons: ['The alarm rings at two.', 'Flour in the air, and sacks of 25 kilograms.'],
};

export function ProsCons() {
  return <pros-cons data={data} />;
}
