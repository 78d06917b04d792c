/** Pay data for the charts: made up, close to what surveys of pay look like, and the same in every run. */

const fields = ['Software', 'Network', 'Data', 'Security', 'Hospital', 'School', 'Civil', 'Marine', 'Quality', 'Energy', 'Retail', 'Forest', 'Laboratory'];
const jobs = ['Manager', 'Analyst', 'Technician', 'Engineer', 'Administrator', 'Planner', 'Inspector', 'Coordinator'];

/** Numbers from 0 to 1, always the same ones for a seed. */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Rounds pay as surveys do. */
const round = (value, to = 100) => Math.round(value / to) * to;

/** Some occupations and what they pay. Another seed gives other pay for the same occupations. */
export function makeRows(count, seed = 1) {
  const next = numbersFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const min = round(32_000 + 48_000 * next(), 1000);
    const max = round(min * (1.8 + 0.8 * next()), 1000);
    const at = (share) => round(min + (max - min) * share);
    const median = 0.42 + 0.12 * next();
    return {
      title: `${fields[index % fields.length]} ${jobs[index % jobs.length]}`,
      min,
      p25: at(median - 0.15 - 0.05 * next()),
      median: at(median),
      p75: at(median + 0.15 + 0.1 * next()),
      max,
      levels: [
        { name: 'Entry-Level', value: at(0.1 + 0.08 * next()) },
        { name: 'Mid-Level', value: at(median - 0.04 + 0.06 * next()) },
        { name: 'Senior-Level', value: at(0.8 + 0.1 * next()) },
      ],
    };
  });
}
