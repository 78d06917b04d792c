import { register } from '../../define.js';
import { PricingPlans } from './pricing-plans.js';

register({ 'pricing-plans': PricingPlans });

export * from './pricing-plans.js';
