import type { Guide } from '../model/guide.js';

/** Numbers of the starter are made up, and say so. */
const madeUp = (value: number) => ({ value, kind: 'editorial' as const });

/**
 * A small guide to start from: every section once, with a placeholder that says what belongs there. It passes the check,
 * lint finds nothing, and every number says that it is editorial.
 */
export const starter = (title: string): Guide => ({
  $schema: 'https://cdn.jsdelivr.net/npm/career-widgets/data/career-guide.schema.json',
  lang: 'en',
  title,
  summary: 'Two or three sentences: what the work is, for whom, and what makes it different.',
  codes: [{ scheme: 'isco-08', value: '0000' }],
  sources: [{ id: 'survey', title: 'Title of the survey', publisher: 'Who publishes it', period: '2025', url: 'https://example.org/survey' }],
  remote: { level: 'hybrid', note: 'Say when people have to be there.' },
  demand: { value: 'Moderate', scale: ['Low', 'Moderate', 'High'], drivers: ['What makes employers ask for it'], note: 'Say how you know.' },
  salary: {
    region: 'US',
    currency: 'USD',
    unitText: 'YEAR',
    percentile10: madeUp(42000),
    median: madeUp(60000),
    percentile90: madeUp(95000),
    levels: [
      { name: 'Junior', value: madeUp(48000), tier: 'junior' },
      { name: 'Senior', value: madeUp(82000), tier: 'senior' },
    ],
    note: 'These numbers are made up. Replace them with published ones, and cite their source.',
  },
  coreFunctions: ['What the work is about, in a paragraph or two.'],
  responsibilities: ['Something done every week', 'Something answered for'],
  workSetting: ['Where the work is done, with whom, and at which hours.'],
  technologies: [{ name: 'A tool', category: 'Its kind' }, 'Another tool'],
  skills: [
    { title: 'Technical skills', items: ['A skill', { name: 'Another skill', examples: ['An example'] }] },
    { title: 'Working with people', items: ['A skill with people'] },
  ],
  careerPath: ['How people get into the work, and where it leads.'],
  education: {
    body: ['What one has to have learned.'],
    levels: [{ name: 'Bachelor’s degree', need: 'preferred', fields: ['A field of study'] }],
    certifications: [{ name: 'A certification', abbr: 'ABC', proves: 'What it proves' }],
    experienceRequirements: 'What one has to have done before.',
    training: 'What is learned on the job.',
  },
  tiers: [
    { id: 'junior', title: `Junior ${title}`, experience: { minYears: 0, maxYears: 3 }, description: 'What this step is about.', focus: ['What is learned first'] },
    { id: 'senior', title: `Senior ${title}`, experience: { minYears: 3 }, description: 'What this step adds.', focus: ['What is led'] },
  ],
  globalOutlook: ['How the work differs from place to place.'],
  regions: {
    demand: [{ name: 'A region', value: 'Moderate', trend: 'steady' }],
    hubs: [{ name: 'A city', country: 'US' }],
    regulations: [{ name: 'A law', place: 'Where it holds' }],
  },
  market: { challenges: ['What is hard now.'], growthPaths: ['Where there is room to grow.'], trends: ['What is changing.'] },
  day: {
    blocks: [
      { name: 'Morning', start: '09:00', end: '12:30', focus: 'What the morning is for', tasks: ['A task'] },
      { name: 'Lunch', start: '12:30', end: '13:00' },
      { name: 'Afternoon', start: '13:00', end: '17:00', focus: 'What the afternoon is for', tasks: ['Another task'] },
    ],
  },
  balance: {
    stress: { scale: ['Low', 'Moderate', 'High'], from: 'Low', to: 'Moderate' },
    rating: { scale: ['Poor', 'Fair', 'Good'], value: 'Fair' },
    causes: ['What wears people out'],
    mitigations: ['What helps'],
  },
  skillMap: {
    intro: 'Which skills lead to which.',
    groups: [
      { id: 'basics', title: 'Basics', skills: [{ id: 'first', name: 'A first skill' }] },
      { id: 'advanced', title: 'Advanced', skills: [{ id: 'next', name: 'What it leads to' }] },
    ],
    links: [{ from: 'first', to: 'next' }],
  },
  prosCons: { pros: ['A good reason to do it'], cons: ['A good reason not to'] },
  mistakes: ['What beginners get wrong'],
  advice: ['What people in the work would have liked to know'],
  caseStudies: [{ title: 'A story from the work', sector: 'Where it happened', body: ['What happened.'], takeaway: 'What it teaches.' }],
  portfolio: ['What to show to employers.'],
  outlook: { growthPercent: madeUp(3), period: '2025/2035', status: 'As fast as average', benchmark: { name: 'All occupations', growthPercent: madeUp(3) } },
  relatedRoles: [{ title: 'A related role', summary: 'How it differs.' }],
  faq: [{ question: 'A question that people ask?', answer: ['The answer.'] }],
  pricing: { plans: [{ id: 'free', name: 'Free', prices: [{ price: 0, priceCurrency: 'USD', unitText: 'MONTH' }], features: ['What is included'] }] },
});
