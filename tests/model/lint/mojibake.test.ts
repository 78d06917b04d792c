import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/model/lint.js';
import { mendText } from '../../../src/model/lint/mojibake.js';
import { realGuides } from '../../real-data/guides.js';

/** The signs of windows-1252 from 0x80 on. Written out, as some versions of Node decode that page as another. */
const signs = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const sign = (byte: number): string => (byte >= 0x80 && byte < 0xa0 ? signs[byte - 0x80]! : String.fromCharCode(byte));
/** Reads a text as a program does that takes UTF-8 for windows-1252. */
const garble = (text: string): string => [...new TextEncoder().encode(text)].map(sign).join('');
/** Reads a text as a program does that takes UTF-8 for ISO 8859-1. */
const garbleMore = (text: string): string => [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');

const good: Readonly<Record<string, readonly string[]>> = {
  French: ['Où êtes-vous ? À l’hôtel « Café » — déjà vu…', 'L’ÉCOLE « ÉLÉGANTE »', 'CAFÉ…', 'CAFÉ®', 'Coûté € 20', 'Salaire annualisé\u00a0€ 45\u00a0000', 'le café\u00a0»', 'Voilà\u00a0…', 'élève’s', 'Île-de-France', 'À\u00a0«\u00a0Â\u00a0»', 'CŒUR', 'Noël ß', 'ÊTRE', 'né\u00a0–\u00a0mort'],
  Portuguese: ['AMANHÃ…', '“MAÇÔ', 'MANHÃ–TARDE', '“É…”', 'É – sim', 'A irmã»…', 'irmã”…', 'Gestão de informação', 'SÃO PAULO™', 'MAÇÃ®', 'n.º 3ª', 'Nº 1 É°'],
  Spanish: ['«dijo “ya está”»', 'ya está»”', '¿Qué? ¡Señor!', 'ESPAÑA', 'JOSÉ’S', 'está»…', 'AÑO™'],
  German: ['Größe – Straße', '„Fuß“', 'muß…', 'GRÖSSE', 'ÄÖÜ', 'Übermaß“', 'Ø 2 mm', 'Ä–Ö'],
  Vietnamese: ['Quản lý công nghệ thông tin', 'Kỹ sư phần mềm', 'ĐÃ”', 'Ă, Â, Ê', 'bảng chữ cái Ă–Â–Ê', 'là”…', 'Chuyên viên “đã”'],
  Nordic: ['Å…', 'BLÅ®', 'Å–Ä–Ö', 'på – å', 'Ærø', 'SMÅ”', 'ÞÓRÐ…'],
  Polish: ['Zarządzanie „źródłem”', 'ŁÓDŹ'],
  Romanian: ['Inginer de rețea', 'ÎN…', 'hotărâ…'],
  Turkish: ['Bilgi İşlem Müdürü', 'İstanbul’da', 'Ç…'],
  Arabic: ['مدير تقنية المعلومات', '«مهندس»'],
  Japanese: ['情報技術管理者', '「部長」…'],
  Chinese: ['信息技术经理“好”'],
  Russian: ['Менеджер «ИТ»…'],
  Greek: ['Διευθυντής…', 'β…»', 'α, β „γ“', 'π ≈ 3,14', '«π»', 'ΠΡΟΪΣΤΑΜΕΝΟΣ', 'β™', 'π™'],
  Hebrew: ['מנהל מערכות מידע'],
  Technical: ['25°C ± 2 µm × 3²', '© 2026 ® ™', '€ 5 – £ 6', '½ ¾', 'O*NET® “29”', '🙂 👩‍💻', 'ﬁ'],
};

describe('mendText', () => {
  test.each(Object.entries(good))('leaves good text alone: %s', (_, texts) => {
    expect(texts.filter((text) => mendText(text) !== text)).toEqual([]);
  });

  test.each([
    ['cafÃ©', 'café'],
    ['πŸ“ˆ Demand', '📈 Demand'],
    ['πŸ‡ΊπŸ‡Έ Pay', '🇺🇸 Pay'],
    ['90,000β€”160,000', '90,000—160,000'],
    ['learningβ€”whether', 'learning—whether'],
    ['βœ… Pros', '✅ Pros'],
    ['Go to account β€Ί', 'Go to account ›'],
    ['Ã©cole', 'école'],
    ['donâ€™t', 'don’t'],
    ['a â€“ b â€” c', 'a – b — c'],
    ['â€œquotedâ€\x9d', '“quoted”'],
    ['â€œquotedâ€', '“quoted”'],
    ['wait â€¦', 'wait …'],
    ['â‚¬ 20', '€ 20'],
    ['O*NETÂ®', 'O*NETÂ®'],
    ['10Â kg', '10Â kg'],
    ['10Â\u00a0kg', '10\u00a0kg'],
    ['Â£50', '£50'],
    ['25Â°C', '25°C'],
    ['voilÃ\u00a0', 'voilà'],
    ['Ã–sterreich', 'Österreich'],
    ['GrÃ¶ÃŸe', 'Größe'],
    ['ESPAÃ\x91A', 'ESPAÑA'],
    ['EspaÃ±a', 'España'],
    ['ZarzÄ…dzanie', 'Zarządzanie'],
    ['ðŸ™‚', '🙂'],
    ['cafÃƒÂ©', 'café'],
    ['Ð¼ÐµÐ½ÐµÐ´Ð¶ÐµÑ€', 'менеджер'],
  ])('reads %j as %j', (text, mended) => {
    expect(mendText(text)).toBe(mended);
  });

  test.each(Object.entries(good))('reads again what went through the wrong code page, by whole sentences: %s', (_, texts) => {
    const sentence = texts.join(' ');
    expect(mendText(garble(sentence))).toBe(sentence);
    expect(mendText(garbleMore(sentence))).toBe(sentence);
    expect(mendText(garble(garble(sentence)))).toBe(sentence);
  });

  test('leaves what is ASCII, or in no page of Windows, alone', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => void expect(mendText(text)).toBe(text)));
    const outside = fc.string({ unit: fc.integer({ min: 0x2190, max: 0xd7ff }).map((code) => String.fromCharCode(code)) });
    fc.assert(fc.property(outside, (text) => void expect(mendText(text)).toBe(text)));
  });

  test('never throws, and has nothing more to say of what it mended', () => {
    const latin = fc.string({ unit: fc.integer({ min: 0x80, max: 0xff }).map(sign) });
    fc.assert(fc.property(fc.oneof(latin, fc.string({ unit: 'binary' })), (text) => {
      expect(typeof mendText(text)).toBe('string');
    }));
  });

  test('leaves words and signs of Latin languages alone, in small letters and in capitals', () => {
    const lower = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþß');
    const mark = fc.constantFrom(...'”’»›…–—™®°. ,');
    const word = fc.array(lower, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''));
    const title = word.map((text) => text.charAt(0).toUpperCase() + text.slice(1));
    const text = fc.array(fc.tuple(fc.oneof(word, title, word.map((all) => all.toLocaleUpperCase('fr'))), mark), { maxLength: 6 }).map((words) => words.map((pair) => pair.join('')).join(' '));
    fc.assert(fc.property(text, (good) => void expect(mendText(good)).toBe(good)), { numRuns: 3000 });
  });

  test('gets through a long text', () => {
    expect(mendText('Ã'.repeat(300_000))).toHaveLength(300_000);
    expect(mendText('cafÃ© '.repeat(100_000))).toBe('café '.repeat(100_000));
  });
});

describe('real titles in 28 languages', () => {
  const titles = [...new Set((realGuides() ?? []).map(({ guide }) => guide.title))].filter((title) => /[^\0-\x7f]/.test(title) && !/[\ufffd]/.test(title));

  test.skipIf(!titles.length)('are left alone', () => {
    expect(titles.length).toBeGreaterThan(400);
    expect(titles.filter((title) => mendText(title) !== title)).toEqual([]);
  });

  test.skipIf(!titles.length)('are read again from the wrong code page, nearly all by themselves', () => {
    const missed = titles.filter((title) => mendText(garble(title)) !== title);
    expect(missed.length / titles.length).toBeLessThan(0.01);
  });
});

describe('wrong-encoding', () => {
  test('says where, and what it should read', () => {
    const [finding, ...others] = lint({ title: 'T', tiers: [{ title: 'Ingénieur', focus: ['Une longue phrase sur un cafÃ© qui continue encore'] }] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'wrong-encoding', pointer: '/tiers/0/focus/0', message: expect.stringContaining('"cafÃ©" should read "café"') });
  });

  test('says that what could not be read is lost', () => {
    expect(lint({ title: 'Caf\u{fffd}' })).toMatchObject([{ rule: 'wrong-encoding', pointer: '/title', message: expect.stringContaining('lost') }]);
  });

  test('looks at texts of every section, and not at unknown keys', () => {
    expect(lint({ title: 'T', faq: [{ question: 'donâ€™t?', answer: [{ title: 'donâ€™t', items: ['donâ€™t'] }] }], other: 'donâ€™t' }).map(({ pointer }) => pointer)).toEqual(['/faq/0/question', '/faq/0/answer/0/title', '/faq/0/answer/0/items/0']);
  });

  test('is silent at the sample', () => {
    expect(lint(JSON.parse(readFileSync('data/guides/information-technology-manager.json', 'utf8'))).filter(({ rule }) => rule === 'wrong-encoding')).toEqual([]);
  });
});

describe('The page this library comes from', () => {
  const page = '../shared/seed/career-guide-page.txt';
  test.skipIf(!existsSync(page))('has six garbled lines, and no other line is changed', () => {
    const lines = readFileSync(page, 'utf8').split('\n');
    const mended = lines.flatMap((line, index) => (mendText(line) === line ? [] : [index + 1]));
    expect(mended).toEqual([15, 23, 25, 138, 271, 422]);
  });
});
