import 'career-widgets/tech-stack';

const data = [
  { name: 'Multimeter', category: 'Test equipment' },
  { name: 'Insulation tester', category: 'Test equipment' },
  { name: 'Conduit bender', category: 'Tools' },
  { name: 'Cable puller', category: 'Tools' },
  { name: 'LibreCAD', category: 'Drawings', url: 'https://librecad.example/' },
];

export function TechStack() {
  return <tech-stack data={data} />;
}
