/** The geometry of the charts: data in, numbers out. No DOM. */
export { findDomain, findTicks, fraction, type Domain, type Tick } from './geometry/axis.js';
export type { Overlap, PlacedBlock, Span } from './geometry/day-spans.js';
export type { DayTick } from './geometry/day-ticks.js';
export * from './geometry/day-timeline.js';
export { fitLabels, textWidth, widths, type Anchor, type FitsFrom, type LabelFit, type LabelRequest } from './geometry/labels.js';
export type { PayFigure, PayName } from './geometry/pay-points.js';
export { convertAmount, convertPay, type Conversion, type Pay, type PayOptions, type RateTable } from './geometry/pay-units.js';
export * from './geometry/salary-range.js';
export * from './geometry/career-tiers.js';
export * from './geometry/job-outlook.js';
export { addedFeatures, compareFeatures, includedPlans, type FeatureCell, type FeatureRow } from './geometry/plan-features.js';
export { savingOf, type PlanPeriod, type Saving } from './geometry/plan-prices.js';
export * from './geometry/pricing-plans.js';
export * from './geometry/skill-map.js';
export * from './geometry/skill-tree.js';
