/** Which tag draws which section of a guide, in the order in which a guide is read. */

/** A section of the page: its name in links and in `sections`, and how it is drawn. */
export interface PageSection {
  /** The key of the section in a guide; `hero` and `share` draw the guide itself. */
  readonly name: string;
  readonly tag: string;
  /** Whether it is short enough to stand beside its neighbor where there is room. */
  readonly isShort: boolean;
  /** The parts that its element has besides the shared ones. */
  readonly parts: string;
}

/** Parts that most sections have. */
export const sharedParts = 'error loading section summary tools tool heading notes link table scroller';

const whole = (name: string, tag: string, parts = ''): PageSection => ({ name, tag, isShort: false, parts });
const short = (name: string, tag: string, parts = ''): PageSection => ({ name, tag, isShort: true, parts });

/** Every section of the page. */
export const pageSections: readonly PageSection[] = [
  whole('hero', 'career-hero', 'figure facts fact titles'),
  whole('demand', 'market-demand', 'group scale steps step value'),
  whole('salary', 'salary-range', 'figure plot tooltip note list'),
  short('coreFunctions', 'guide-section'),
  short('responsibilities', 'guide-section'),
  short('workSetting', 'guide-section'),
  short('technologies', 'tech-stack', 'group technologies technology'),
  whole('skills', 'skill-list', 'group measure bar skills skill'),
  whole('careerPath', 'guide-section'),
  whole('education', 'education-path', 'group measure bar levels level badge certifications certification'),
  whole('tiers', 'career-tiers', 'figure plot tooltip note tiers tier badge description new'),
  short('globalOutlook', 'guide-section'),
  short('regions', 'region-outlook', 'group scale steps step value trend regions region place'),
  whole('market', 'job-market', 'group'),
  whole('day', 'day-timeline', 'figure plot tooltip now blocks block focus tasks'),
  whole('balance', 'work-balance', 'group scale steps step value'),
  whole('skillMap', 'skill-map', 'figure plot tooltip gaps group skill'),
  whole('prosCons', 'pros-cons', 'group pro con'),
  short('mistakes', 'guide-section'),
  short('advice', 'guide-section'),
  whole('caseStudies', 'case-studies', 'cases case sector story takeaway'),
  short('portfolio', 'guide-section'),
  short('outlook', 'job-outlook', 'figure plot tooltip note status facts'),
  whole('relatedRoles', 'related-roles', 'roles role pay'),
  whole('faq', 'career-faq', 'item question answer'),
  whole('sources', 'source-list', 'sources source title details attribution'),
  whole('share', 'share-guide', 'message text'),
  whole('pricing', 'pricing-plans', 'plans periods period add-ons proof badge plan tagline price amount unit billing cta includes features feature lack'),
];
