import 'career-widgets/guide-section';

const data = [
  'Learn to say what a machine does in words that a buyer knows.',
  'Write down every change, the small ones first.',
  'Find somebody who has done the job for ten years, and ask.',
];

export function GuideSection() {
  return <guide-section data={data} name="advice" />;
}
