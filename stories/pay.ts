/** Real pay for the stories, with its publisher, period and license. */

/** The wage survey of the United States, May 2024. Public domain. */
const oews = {
  title: 'Occupational Employment and Wage Statistics',
  publisher: 'U.S. Bureau of Labor Statistics',
  url: 'https://www.bls.gov/oes/',
  period: '2024-05',
};

/** The earnings survey of the United Kingdom, 2024 provisional. */
const ashe = {
  title: 'Annual Survey of Hours and Earnings, table 14',
  publisher: 'Office for National Statistics',
  url: 'https://www.ons.gov.uk/',
  period: '2024',
  license: 'Open Government Licence v3.0',
};

const usYear = { region: 'US', currency: 'USD', unitText: 'YEAR', asOf: '2024-05', source: oews } as const;
const ukYear = { region: 'GB', currency: 'GBP', unitText: 'YEAR', asOf: '2024', source: ashe } as const;
/** The survey names no amount from $239,200 a year on. */
const top = { atLeast: 239200 } as const;
const unreliable = { suppressed: 'unreliable' } as const;

type Five = readonly [number, number, number, number | typeof top, number | typeof top];

const yearly = (name: string, [percentile10, percentile25, median, percentile75, percentile90]: Five, mean: number) =>
  ({ name, ...usYear, percentile10, percentile25, median, percentile75, percentile90, mean }) as const;

export const nurses = yearly('Registered nurses', [66030, 78610, 93600, 107960, 135320], 98430);
export const electricians = yearly('Electricians', [39430, 48820, 62350, 81730, 106030], 69630);
export const developers = yearly('Software developers', [79850, 103050, 133080, 169000, 211450], 144570);
export const managers = yearly('Computer and information systems managers', [104450, 134350, 171200, 216220, top], 187990);
export const pilots = yearly('Airline pilots, copilots, and flight engineers', [98560, 154360, 226600, top, top], 280570);
const technicians = yearly('Wind turbine service technicians', [49110, 58910, 62580, 75640, 88090], 67580);
const firefighters = yearly('Firefighters', [34490, 44180, 59530, 77410, 101330], 63890);
export const couriers = yearly('Couriers and messengers', [29880, 35130, 38340, 44630, 50590], 40060);
const editors = yearly('Film and video editors', [39170, 50230, 70980, 101570, 145900], 83530);
const analysts = yearly('Information security analysts', [69660, 92160, 124910, 159600, 186420], 127730);
const scientists = yearly('Data scientists', [63650, 82630, 112590, 155810, 194410], 124590);
export const polishers = yearly(
  'Grinding, lapping, polishing, and buffing machine tool setters, operators, and tenders, metal and plastic',
  [34980, 38420, 45190, 51380, 61550],
  46600,
);
export const filterers = yearly(
  'Separating, filtering, clarifying, precipitating, and still machine setters, operators, and tenders',
  [35810, 41830, 49500, 61350, 75860],
  53830,
);

/** Paid by the hour: the survey gives dancers no yearly pay. */
export const dancers = {
  name: 'Dancers',
  ...usYear,
  unitText: 'HOUR',
  percentile10: 13.96,
  percentile25: 16.83,
  median: 23.97,
  percentile75: 37.43,
  percentile90: 53.66,
  mean: 30.3,
} as const;

/** The ends and the mean are held back as unreliable. */
export const executives = {
  name: 'Chief executives and senior officials',
  ...ukYear,
  percentile10: unreliable,
  percentile25: 51861,
  median: 81776,
  percentile75: 119419,
  percentile90: unreliable,
  mean: unreliable,
  percentiles: [
    { percent: 20, value: 47229 },
    { percent: 80, value: 129050 },
  ],
} as const;

export const fitters = {
  name: 'Electricians and electrical fitters',
  ...ukYear,
  percentile10: 22537,
  percentile25: 30207,
  median: 38077,
  percentile75: 45497,
  percentile90: unreliable,
  mean: 38328,
} as const;

/** A row for each occupation of the United States above. */
export const everyone = [nurses, electricians, developers, managers, pilots, technicians, firefighters, couriers, editors, analysts, scientists, polishers, filterers];
