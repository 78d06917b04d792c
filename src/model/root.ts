/** The keys of a guide, without the schemas behind them: what a provider needs to know of it. */
import { anything, optional, record } from './values.js';

/** Every key of a guide. */
export const guideKeys = [
  '$schema', 'id', 'lang', 'title', 'shortTitle', 'alternateTitles', 'summary', 'url', 'updated', 'codes', 'sources',
  'remote', 'demand', 'salary', 'coreFunctions', 'responsibilities', 'workSetting', 'technologies', 'skills', 'careerPath',
  'education', 'tiers', 'globalOutlook', 'regions', 'market', 'day', 'balance', 'skillMap', 'prosCons', 'mistakes', 'advice',
  'caseStudies', 'portfolio', 'outlook', 'relatedRoles', 'faq', 'pricing',
] as const;

/** A guide by its outer shape: any object. Each element checks its own section. */
export const guideRoot = record(Object.fromEntries(guideKeys.map((key) => [key, optional(anything)])));
