import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/model/check.js';
import { skillMap, slug } from '../../src/model/skill-map.js';

const name = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const wrong = (map: unknown): readonly string[] => check(skillMap, map).problems.map(({ pointer }) => pointer);

describe('slug', () => {
  test.each([
    ['SQL', 'sql'],
    ['Cloud Infrastructure Management', 'cloud-infrastructure-management'],
    ['  Risk: assessment & mitigation! ', 'risk-assessment-mitigation'],
    ['Vendor–Contract', 'vendor-contract'],
    ['Équipe à gérer', 'equipe-a-gerer'],
    ['Führung', 'fuhrung'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['Ｃ＋＋', 'c-plus-plus'],
    ['CompTIA Security+', 'comptia-security-plus'],
    ['Pay + benefits', 'pay-plus-benefits'],
    ['.NET 8', 'net-8'],
    ['ﬁnance', 'finance'],
    ['データ分析', 'データ分析'],
    ['かぎ', 'かぎ'],
    ['القيادة', 'القيادة'],
    ['कौशल', 'कौशल'],
    ['ความเป็นผู้นำ', 'ความเป็นผู้นํา'],
    ['!?', ''],
    ['', ''],
  ])('of "%s" is "%s"', (from, to) => {
    expect(slug(from)).toBe(to);
  });

  test('tells words apart that differ only in marks outside European scripts', () => {
    for (const [one, other] of [['かき', 'かぎ'], ['कल', 'कला'], ['ตี', 'ตา'], ['はは', 'ばば']] as const) expect(slug(one)).not.toBe(slug(other));
  });

  test('is the same however accents are written', () => {
    fc.assert(fc.property(name, (text) => void expect(slug(text.normalize('NFD'))).toBe(slug(text.normalize('NFC')))));
  });

  test('is its own slug', () => {
    fc.assert(fc.property(name, (text) => void expect(slug(slug(text))).toBe(slug(text))));
  });

  test('is not empty for a name with a letter or digit', () => {
    fc.assert(fc.property(name, fc.constantFrom('a', 'Ż', '7', '字', 'ع', 'ß', '𝒳', '①'), (text, letter) => void expect(slug(text + letter)).not.toBe('')));
  });

  test('has no space, no capital of the alphabet, and no hyphen at an end or beside another', () => {
    fc.assert(fc.property(name, (text) => void expect(slug(text)).toMatch(/^(?!-)(?!.*--)[^\sA-Z]*(?<!-)$/u)));
  });

  test('is an id where the name is in plain letters', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abcXYZ019 .-_/&'), minLength: 1 }).filter((text) => /[a-z0-9]/i.test(text));
    fc.assert(fc.property(plain, (text) => void expect(slug(text)).toMatch(/^[A-Za-z0-9._-]+$/)));
  });
});

describe('A skill map', () => {
  test('links groups and skills by id, and plain skills by the slug of their name', () => {
    const groups = [
      { title: 'Base', id: 'base', skills: ['Data & SQL', { name: 'Cloud', id: 'aws' }, { name: 'Risk Assessment' }] },
      { title: 'More', skills: ['データ'] },
    ];
    const ids = ['base', 'data-sql', 'aws', 'risk-assessment', 'データ'];
    expect(wrong({ groups, links: ids.flatMap((from) => ids.map((to) => ({ from, to }))) })).toEqual([]);
    expect(wrong({ groups, links: [{ from: 'cloud', to: 'more' }] })).toEqual(['/links/0/from', '/links/0/to']);
  });

  test('lets two skills have one name, in one group or in two', () => {
    expect(wrong({ groups: [{ title: 'A', skills: ['SQL', 'SQL'] }, { title: 'B', skills: ['sql'] }] })).toEqual([]);
  });

  test('looks at ids and links while other fields are wrong', () => {
    const groups = [{ id: 'a', skills: [{ id: 'a' }, 5] }, null];
    expect(wrong({ intro: 1, groups, links: [{ from: 'a', to: 'b' }, 7, { to: 'c' }] }).toSorted()).toEqual([
      '/groups/0/skills/0/id',
      '/groups/0/skills/0/name',
      '/groups/0/skills/1',
      '/groups/0/title',
      '/groups/1',
      '/intro',
      '/links/0/to',
      '/links/1',
      '/links/2/from',
      '/links/2/to',
    ]);
  });

  test('has an id for every skill of any name with a letter, so that any skill can be linked', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('a', '字', '𝒳'), (text, letter) => {
        const skill = text + letter;
        expect(wrong({ groups: [{ title: 'A', skills: [skill] }], links: [{ from: slug(skill), to: slug(skill) }] })).toEqual([]);
      }),
    );
  });
});
