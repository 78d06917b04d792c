/** Scales of named steps, from low to high. */
import { describe, type Rule } from './check.js';
import { isRecord } from './values.js';

/** Fields that must name a step of the `scale` beside them, where there is one. */
export const onScale = (...fields: readonly string[]): Rule =>
  function* (value) {
    if (!isRecord(value) || !Array.isArray(value.scale)) return;
    const names = value.scale.filter((name) => typeof name === 'string').map(describe).join(', ') || 'no step';
    for (const field of fields) {
      const step = value[field];
      if (typeof step === 'string' && !value.scale.includes(step)) {
        yield { path: [field], expected: `a step of "scale" (${names})`, found: step };
      }
    }
  };
