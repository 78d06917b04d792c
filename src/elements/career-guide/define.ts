/** Registers `<career-guide>`, and every element that it draws. */
import { register } from '../../define.js';
import '../career-faq/define.js';
import '../career-hero/define.js';
import '../career-tiers/define.js';
import '../case-studies/define.js';
import '../day-timeline/define.js';
import '../education-path/define.js';
import '../guide-section/define.js';
import '../job-market/define.js';
import '../job-outlook/define.js';
import '../market-demand/define.js';
import '../pricing-plans/define.js';
import '../pros-cons/define.js';
import '../region-outlook/define.js';
import '../related-roles/define.js';
import '../salary-range/define.js';
import '../share-guide/define.js';
import '../skill-list/define.js';
import '../skill-map/define.js';
import '../source-list/define.js';
import '../tech-stack/define.js';
import '../work-balance/define.js';
import { CareerGuide } from './career-guide.js';

register({ 'career-guide': CareerGuide });

export * from './career-guide.js';
