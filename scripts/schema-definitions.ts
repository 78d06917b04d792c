/**
 * What the JSON Schema says in words: a name and a description for each thing that the model is made of, in the order
 * of the schema's `$defs`. The shapes themselves are the model's.
 */
import { figure, share } from '../src/model/figure.js';
import { guide, sections } from '../src/model/guide.js';
import { prose, passage } from '../src/model/prose.js';
import { salary } from '../src/model/salary.js';
import { citation, source } from '../src/model/source.js';
import { currency, id, period, unitText, type Schema } from '../src/model/values.js';

export { guide };

/** A schema, what it is, and what a JSON Schema can say of it that the model says in a rule. */
export type Definition = readonly [schema: Schema, description: string, more?: object];

const stated = figure.options[1];
const { education, tiers, regions, day, balance, skillMap, pricing, demand, market, remote, outlook } = sections;
const plan = pricing.entries.plans.item;
const feature = plan.entries.features.wrapped.item;
const skill = sections.skills.item.entries.items.item;

const leapYear = String.raw`(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)`;
const date = String.raw`(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?|-(0[13-9]|1[0-2])-(29|30)|-(0[13578]|1[02])-31)?|${leapYear}-02-29)`;

/** The forms of texts for which the model asks the platform. */
export const forms = {
  period: new RegExp(`^${date}(/${date})?$`).source,
  language: String.raw`^([A-Za-z]{2,3}|[A-Za-z]{5,8})(-[A-Za-z\d]{1,8})*$`,
  timeZone: String.raw`^([A-Za-z][\w+/-]*|[+-]\d\d(:?\d\d)?)$`,
} as const;

const absent = { type: 'null' };
const number = { type: 'number' };

/** The model asks for a value or for bounds, and for neither where the number is not published. That bounds stand in order is left to `career-widgets check`. */
const someNumber = {
  anyOf: [
    { properties: { value: number, atLeast: absent, atMost: absent, suppressed: absent }, required: ['value'] },
    { properties: { value: absent, atLeast: number, suppressed: absent }, required: ['atLeast'] },
    { properties: { value: absent, atMost: number, suppressed: absent }, required: ['atMost'] },
  ],
};
const noNumber = { allOf: [{ properties: { value: absent, atLeast: absent, atMost: absent } }] };

/** Each named definition. */
export const definitions: Readonly<Record<string, Definition>> = {
  Id: [id, 'A name that is unique in its list: letters, digits, ".", "_" and "-".'],
  Language: [guide.entries.lang!.wrapped, 'A BCP 47 language tag such as en-US.', { pattern: forms.language }],
  Period: [period, 'A time or a span of time: 2024, 2024-05, 2024-05-31, or two of them around a slash.', { pattern: forms.period }],
  Currency: [currency, 'An ISO 4217 currency code.'],
  UnitText: [unitText, 'The time that a sum of money is for.'],
  Source: [source, 'A citable source, cited by its id.'],
  InlineSource: [citation.options[1], 'A source written where it is cited.'],
  Citation: [citation, 'Where something comes from: the id of one of the guide’s sources, or a source written in place.'],
  FigureKind: [stated.entries.kind.wrapped, 'Whether a number was counted, estimated, computed from others, or set by an editor.'],
  StatedFigure: [stated, 'A number, or a bound or two of it, with what it is and where it comes from.', someNumber],
  SuppressedFigure: [figure.options[2], 'A number that is not published, with the reason: "unreliable", "confidential", "not-applicable", or the publisher’s words.', noNumber],
  Figure: [figure, 'A number; a number or bounds with kind, source, period and note; or the reason why there is none. Zero is a value.'],
  StatedShare: [share.options[1], 'A share, or a bound or two of it, with what it is and where it comes from.', someNumber],
  Share: [share, 'A figure from 0 to 1.'],
  Passage: [passage, 'A titled passage of prose: paragraphs and a list of points.'],
  Prose: [prose, 'One text, or a list of paragraphs and titled passages. Plain text only.'],
  OccupationCode: [(guide.entries.codes!.wrapped as unknown as { readonly item: Schema }).item, 'The occupation’s place in a classification such as us-soc-2018, onet-soc-2019, uk-soc-2020, isco-08 or esco.'],

  Remote: [remote, 'How far the work can be done from elsewhere.'],
  Demand: [demand, 'How much the occupation is asked for: a named step, on a scale of named steps from low to high where one is given.'],
  SalaryPercentile: [salary.entries.percentiles.wrapped.item, 'A percentile that has no field of its own.'],
  SalaryLevel: [salary.entries.levels.wrapped.item, 'A named point of pay, such as entry level.'],
  Salary: [salary, 'Pay in one place, currency and unit of time. Ends and percentiles stand in order.'],
  SalarySection: [sections.salary, 'One salary or a list of them.'],
  Technology: [sections.technologies.item, 'A tool of the trade: its name, with category and link where known.'],
  Technologies: [sections.technologies, 'The tools of the trade.'],
  DescribedSkill: [skill.options[1], 'A skill by name, with what is known of it.'],
  Skill: [skill, 'A skill: its name, or more about it.'],
  SkillList: [sections.skills.item, 'A named list of skills.'],
  Skills: [sections.skills, 'Named lists of skills.'],
  EducationLevel: [education.entries.levels.wrapped.item, 'A level of education and how far it is asked for.'],
  Certification: [education.entries.certifications.wrapped.item, 'A certification and what it proves.'],
  Education: [education, 'What one has to have learned.'],
  Experience: [tiers.item.entries.experience.wrapped, 'The years of experience of a tier; without an upper end it is open.'],
  Focus: [tiers.item.entries.focus.wrapped.item, 'What a tier is about: a point, or a titled list of points.'],
  Tier: [tiers.item, 'A step of a career.'],
  Tiers: [tiers, 'The steps of a career, from the first to the last.'],
  RegionDemand: [regions.entries.demand.wrapped.item, 'How much the occupation is asked for in one region.'],
  Hub: [regions.entries.hubs.wrapped.item, 'A place where much of the work is.'],
  Regulation: [regions.entries.regulations.wrapped.item, 'A law that bears on the work.'],
  Regions: [regions, 'Where the work is, and under which laws.'],
  Market: [market, 'The job market today.'],
  StartTime: [day.entries.blocks.item.entries.start, 'A time on a 24-hour clock, from 00:00 to 23:59.'],
  EndTime: [day.entries.blocks.item.entries.end, 'A time on a 24-hour clock, to 24:00. Before the start: on the next day; equal to it: 24 hours.'],
  Block: [day.entries.blocks.item, 'A part of the day.'],
  TimeZone: [day.entries.timeZone.wrapped, 'An IANA time zone such as Europe/Berlin. Without it, now is the reader’s clock.', { pattern: forms.timeZone }],
  Day: [day, 'A day at work.'],
  Stress: [balance.entries.stress.wrapped, 'A span of named steps, on a scale from low to high where one is given.'],
  Rating: [balance.entries.rating.wrapped, 'A named step, on a scale from low to high where one is given.'],
  Balance: [balance, 'Stress, and how work and life go together.'],
  MappedSkill: [skillMap.entries.groups.item.entries.skills.item, 'A skill of the map. Without an id it goes by the slug of its name: "Cloud platforms" by cloud-platforms.'],
  SkillGroup: [skillMap.entries.groups.item, 'A group of skills.'],
  SkillLink: [skillMap.entries.links.wrapped.item, 'What leads to what: ids of groups or skills.'],
  SkillMap: [skillMap, 'Skills in groups, and what leads to what. Links may form cycles.'],
  ProsCons: [sections.prosCons, 'What speaks for the occupation, and what against it.'],
  CaseStudy: [sections.caseStudies.item, 'A story from the work.'],
  CaseStudies: [sections.caseStudies, 'Stories from the work.'],
  Benchmark: [outlook.entries.benchmark.wrapped, 'What the projected growth is compared with, such as all occupations.'],
  Outlook: [outlook, 'How employment is projected to change.'],
  RelatedRole: [sections.relatedRoles.item, 'An occupation close by.'],
  RelatedRoles: [sections.relatedRoles, 'Occupations close by.'],
  Question: [sections.faq.item, 'A question and its answer.'],
  Faq: [sections.faq, 'Questions and answers.'],
  Price: [plan.entries.prices.wrapped.item, 'What something costs in one currency and period.'],
  DescribedFeature: [feature.options[1], 'A feature of a plan by name, and whether or how much of it the plan has.'],
  Feature: [feature, 'A feature of a plan: its name, or more about it.'],
  CallToAction: [plan.entries.cta.wrapped, 'Where a reader can get the plan.'],
  Plan: [plan, 'What one can buy.'],
  AddOn: [pricing.entries.addOns.wrapped.item, 'What can be added to a plan.'],
  Proof: [pricing.entries.proof.wrapped, 'A claim about those who buy, with its number and date.'],
  Pricing: [pricing, 'What a service costs.'],
};

/** What a field is where its name does not say it, under its key or `Definition.key`. */
export const fields: Readonly<Record<string, string>> = {
  'Guide.id': 'The guide’s own id.',
  'Guide.title': 'The occupation.',
  'Guide.alternateTitles': 'Other titles that the occupation goes by.',
  'Guide.url': 'Where the guide is published. Links in it are read from here.',
  'Guide.updated': 'When the guide was last changed.',
  'Remote.share': 'The part of workers who can work remotely.',
  'EducationLevel.share': 'The part of workers with this level.',
  'Demand.value': 'One of the steps of the scale, where there is one.',
  'Rating.value': 'One of the steps of the scale, where there is one.',
  'Salary.region': 'ISO 3166-1, ISO 3166-2 or UN M.49.',
  'Salary.mean': 'The average. Not the median.',
  'Salary.sampleSize': 'How many people, or jobs, the pay was counted from.',
  'Salary.unitText': 'The time that the pay is for; a year unless said.',
  'SalaryPercentile.percent': 'Above 0, below 100.',
  'SalaryLevel.tier': 'The id of one of the guide’s tiers.',
  'StatedFigure.atLeast': 'The number is this or more.',
  'StatedFigure.atMost': 'The number is this or less.',
  'StatedFigure.value': 'The exact number. Leaves no room for a bound.',
  'DescribedSkill.description': 'What the skill is, or what it is for in this occupation.',
  'Tier.alternateTitles': 'Other titles that the step goes by.',
  'Tier.track': 'The branch of the career, where it has several.',
  'Outlook.name': 'The occupation that the projection is for, where it is wider than the guide’s.',
  'Outlook.growthPercent': 'In percent over the whole period: 11 means 11 % more jobs.',
  'Outlook.period': 'From when to when: 2024/2034.',
  'RelatedRole.summary': 'What the role is, in a sentence or two.',
  'DescribedFeature.value': 'How much of the feature the plan has: a number or text.',
  'DescribedFeature.unit': 'What a number as the value counts: "GB", "users".',
  'Plan.includes': 'The id of the plan whose features this one has too.',
  'Plan.priceText': 'Stands in for a price: "Contact sales".',
  'Price.per': 'What the price is for one of: "user".',
  asOf: 'The time that the figures are of.',
  scale: 'The names of the steps, from low to high.',
  source: 'Where the figures come from.',
};
