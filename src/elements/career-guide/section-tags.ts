/** Which tag draws which section of a guide, in the order in which a guide is read. */

/** A section of the page: its name in links and in `sections`, and how it is drawn. */
export interface PageSection {
  /** The key of the section in a guide; `hero` and `share` draw the guide itself. */
  readonly name: string;
  readonly tag: string;
  /** Whether it is short enough to stand beside its neighbor where there is room. */
  readonly isShort: boolean;
}

const whole = (name: string, tag: string): PageSection => ({ name, tag, isShort: false });
const short = (name: string, tag: string): PageSection => ({ name, tag, isShort: true });

/** Every section of the page. */
export const pageSections: readonly PageSection[] = [
  whole('hero', 'career-hero'),
  whole('demand', 'market-demand'),
  whole('salary', 'salary-range'),
  short('coreFunctions', 'guide-section'),
  short('responsibilities', 'guide-section'),
  short('workSetting', 'guide-section'),
  short('technologies', 'tech-stack'),
  whole('skills', 'skill-list'),
  whole('careerPath', 'guide-section'),
  whole('education', 'education-path'),
  whole('tiers', 'career-tiers'),
  short('globalOutlook', 'guide-section'),
  short('regions', 'region-outlook'),
  whole('market', 'job-market'),
  whole('day', 'day-timeline'),
  whole('balance', 'work-balance'),
  whole('skillMap', 'skill-map'),
  whole('prosCons', 'pros-cons'),
  short('mistakes', 'guide-section'),
  short('advice', 'guide-section'),
  whole('caseStudies', 'case-studies'),
  short('portfolio', 'guide-section'),
  short('outlook', 'job-outlook'),
  whole('relatedRoles', 'related-roles'),
  whole('faq', 'career-faq'),
  whole('sources', 'source-list'),
  whole('share', 'share-guide'),
  whole('pricing', 'pricing-plans'),
];
