import 'career-widgets/education-path';

const data = {
  body: 'Most come in through an apprenticeship of four to five years.',
  levels: [
    { name: 'High school diploma', need: 'required', share: { value: 0.31, kind: 'editorial' } },
    {
      name: 'Certificate',
      need: 'preferred',
      share: { value: 0.62, kind: 'editorial' },
      fields: ['Electrical technology', 'Controls'],
    },
  ],
  certifications: [
    {
      name: 'Journeyman license',
      proves: 'That you can work without supervision.',
      url: 'https://license.example/',
    },
  ],
  training: 'A course on the new code every three years.',
};

export function EducationPath() {
  return <education-path data={data} />;
}
