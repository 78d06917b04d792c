import { register } from '../../define.js';
import { DayTimeline } from './day-timeline.js';

register({ 'day-timeline': DayTimeline });

export * from './day-timeline.js';
