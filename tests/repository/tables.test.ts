import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as model from '../../src/model.js';
import { balanceTable } from '../../src/model/balance-table.js';
import { caseStudiesTable } from '../../src/model/case-studies-table.js';
import { demandTable } from '../../src/model/demand-table.js';
import { educationTable } from '../../src/model/education-table.js';
import { faqTable } from '../../src/model/faq-table.js';
import { guideKeys } from '../../src/model/root.js';
import { marketTable } from '../../src/model/market-table.js';
import { outlookTable } from '../../src/model/outlook-table.js';
import { prosConsTable } from '../../src/model/pros-cons-table.js';
import { proseTable } from '../../src/model/prose-table.js';
import { regionsTable } from '../../src/model/regions-table.js';
import { relatedRolesTable } from '../../src/model/related-roles-table.js';
import { skillsTable } from '../../src/model/skills-table.js';
import { sourcesTable } from '../../src/model/sources-table.js';
import { technologiesTable } from '../../src/model/technologies-table.js';
import { textsTable } from '../../src/model/texts-table.js';

const forms = {
  demand: demandTable, Prose: proseTable, Texts: textsTable, technologies: technologiesTable, skills: skillsTable, education: educationTable, regions: regionsTable,
  market: marketTable, balance: balanceTable, prosCons: prosConsTable, caseStudies: caseStudiesTable, outlook: outlookTable, relatedRoles: relatedRolesTable,
  faq: faqTable, sources: sourcesTable,
};
/** The rows of the README's list: what a form is for, its rows, its columns. */
const listed = [...readFileSync('README.md', 'utf8').split('### Tables of its sections')[1]!.split('\n## ')[0]!.matchAll(/^\| `(.*?)`(?: \(`(\w+)`\))? \| (.*?) \| `(.*?)`.* \|$/gm)]
  .map(([, keys = '', name = keys, rows = '', columns = '']) => ({ keys: keys.split(' '), name, rows, columns: columns.split(' ') }));

describe('the tables that README.md lists', () => {
  test('are those that there are, with their columns and lists', () => {
    expect(listed.map(({ name }) => name)).toEqual(Object.keys(forms));
    for (const { name, rows, columns } of listed) {
      const form = forms[name as keyof typeof forms];
      expect(columns, name).toEqual(form.columns.filter((column) => !column.startsWith('salary.')));
      if (form.lists) expect(rows, name).toBe(`\`${form.lists.join(' ')}\``);
    }
  });

  test('are there for every section but one, and can be written and read by name', () => {
    const own = ['salary', 'tiers', 'day', 'skillMap', 'pricing'];
    const ofGuide = ['$schema', 'id', 'lang', 'title', 'shortTitle', 'alternateTitles', 'summary', 'url', 'updated', 'codes'];
    expect([...listed.flatMap(({ keys }) => keys), ...own, ...ofGuide, 'remote'].sort()).toEqual([...guideKeys].sort());
    for (const name of [...listed.map((row) => row.name), ...own]) {
      const title = name[0]!.toUpperCase() + name.slice(1);
      expect(model, title).toHaveProperty(`write${title}Table`);
      expect(model, title).toHaveProperty(`read${title}Table`);
    }
  });
});
