import 'career-widgets/share-guide';

const data = { title: 'Electrician', url: 'https://guides.example/electrician', advice: ['Ask before you cut.'] };

export function ShareGuide() {
  return <share-guide data={data} />;
}
