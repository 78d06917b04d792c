import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkGuide, sections, type Guide } from '../../src/model/guide.js';
import { lint } from '../../src/model/lint.js';
import { entriesOf, installPackage, root, run, type Answer, type Installed } from './built.js';
import { openDesk, type Desk } from './desk.js';

let installed: Installed;
let command: string;
let desk: Desk;

beforeAll(async () => {
  installed = await installPackage();
  command = path.join(installed.folder, installed.manifest.bin['career-widgets'] ?? '');
  desk = openDesk(command, installed.project);
}, 120_000);
afterAll(() => {
  desk?.close();
  installed?.remove();
});

/** Runs the command in the project, with a text on standard input if given: what draws, and loads words for that, in a process of its own. */
const call = (args: readonly string[], input?: string): Promise<Answer> => (args[0] === 'render' ? run(process.execPath, [command, ...args], installed.project, input) : desk.call(args, input));
/** Puts a file into the project. */
const put = (name: string, content: string | object): string => {
  writeFileSync(path.join(installed.project, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return name;
};
const sample = path.join(root, 'data/guides/information-technology-manager.json');
const wrong = { title: 'T', salary: { currency: 'USD', median: '12k' } };
const odd = { title: 'T', salary: { currency: 'USD', minValue: 1, median: 2, maxValue: 3 } };

describe('career-widgets', () => {
  test('is what npx runs: a script of Node with no dependency of its own', () => {
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect([...entriesOf(installed.manifest).keys()].some((name) => name.includes('cli'))).toBe(false);
  });

  test('says what it can do', async () => {
    const { code, stdout, stderr } = await call(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of ['check', 'lint', 'render', 'import', 'new']) expect(stdout).toMatch(new RegExp(`^ {2}${name} +\\w`, 'm'));
  });

  test.each(['check', 'lint', 'render', 'import', 'new'])('says how %s is called', async (name) => {
    const { code, stdout } = await call([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^career-widgets ${name} <`));
  });

  test.each([
    { args: [], says: /^career-widgets <command>/ },
    { args: ['bake'], says: /^There is no command "bake"\./ },
    { args: ['check'], says: /^Which files\?/ },
    { args: ['lint'], says: /^Which files\?/ },
    { args: ['render'], says: /^Which file\?/ },
    { args: ['import'], says: /^Which file\?/ },
    { args: ['new'], says: /^Which title\?/ },
    { args: ['render', 'a.json', 'b.json'], says: /^One file at a time\./ },
    { args: ['check', '--loud', 'a.json'], says: /^Unknown option '--loud'/ },
    { args: ['check', 'nowhere.json'], says: /^nowhere\.json cannot be read: / },
    { args: ['check', '--section', 'zodiac', 'a.json'], says: /^There is no section "zodiac"\. Sections: remote, / },
    { args: ['lint', '--today', 'now', 'a.json'], says: /^--today is a date such as/ },
  ])('refuses $args in words, without a stack', async ({ args, says }) => {
    const { code, stdout, stderr } = await call(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  test.each(['check', 'lint', 'render', 'import'])('%s says where a file is not JSON, and ends with 1', async (name) => {
    const { code, stdout, stderr } = await call([name, put('broken.json', '{\r\n  "title": "T",\r\n}\r\n')]);
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(/^broken\.json:3:1: not JSON: expected a key in quotation marks, found "}"\n/);
    expect(stderr).not.toContain('--help');
  });

  test('says its version, as the package has it', async () => {
    const file = path.join(installed.folder, 'package.json');
    const manifest = readFileSync(file, 'utf8');
    writeFileSync(file, manifest.replace(/"version": "[^"]+"/, '"version": "98.7.6"'));
    expect(await call(['--version'])).toEqual({ code: 0, stdout: '98.7.6\n', stderr: '' });
    writeFileSync(file, manifest);
    expect((await call(['--help'])).stdout).toContain('--version');
  });

  test('sends no colors and no signs that direct a screen', async () => {
    const { stdout } = await call(['check', '-'], JSON.stringify({ title: 'T', salary: { currency: 'USD', levels: [{ 'name\u001b[31m': 1 }], 'min\u001b[31m': 1 } }));
    expect(stdout).toContain('/salary');
    // eslint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe('check', () => {
  test('has nothing to say of a good guide', async () => {
    expect(await call(['check', sample])).toEqual({ code: 0, stdout: '', stderr: '1 file: 0 problems, 0 warnings\n' });
  });

  test('lists every problem of every file with its place', async () => {
    const files = [put('good.json', { title: 'T' }), put('wrong.json', wrong), put('worse.json', '{\r\n  "salary": [\r\n    {"a/b": 0, "median": "x"}\r\n  ]\r\n}')];
    const { code, stdout, stderr } = await call(['check', ...files]);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toEqual([
      'wrong.json:5:15: /salary/median: expected a number, found "12k"',
      'worse.json:3:5: /salary/0/currency: expected a currency code such as USD, found nothing',
      'worse.json:3:26: /salary/0/median: expected a number, found "x"',
      'worse.json:1:1: /title: expected text, found nothing',
    ].sort((a, b) => stdout.indexOf(a) - stdout.indexOf(b)));
    expect(stderr).toBe('3 files: 4 problems, 0 warnings\n');
  });

  test('goes on after a file that is not JSON', async () => {
    const files = [put('broken.json', '{"title": '), put('wrong.json', wrong), put('empty.json', ''), put('good.json', { title: 'T' })];
    expect(await call(['check', ...files])).toEqual({
      code: 1,
      stdout: `broken.json:1:11: not JSON: expected a value, found the end of the file
wrong.json:5:15: /salary/median: expected a number, found "12k"
empty.json:1:1: not JSON: expected a value, found the end of the file
`,
      stderr: '4 files: 3 problems, 0 warnings\n',
    });
    expect((await call(['lint', put('broken.json', '{'), put('odd.json', odd)])).stdout).toMatch(/^odd\.json:6:15: median-at-midpoint /);
  });

  test.each([
    { name: 'check', found: '0 problems, 0 warnings', says: '1 problem, 0 warnings' },
    { name: 'lint', found: '0 findings', says: '1 finding' },
  ])('$name goes on after a file that cannot be read, and ends with 2', async ({ name, found, says }) => {
    const wrongIn = put('wrong-for.json', name === 'check' ? wrong : odd);
    const { code, stdout, stderr } = await call([name, 'nowhere.json', wrongIn, installed.project]);
    expect(code).toBe(2);
    expect(stdout).toMatch(/^wrong-for\.json:\d+:15: [^\n]+\n$/);
    const [missing, folder, total, ...more] = stderr.trimEnd().split('\n');
    expect(missing).toMatch(/^nowhere\.json cannot be read: /);
    expect(folder).toContain(`${installed.project} cannot be read: `);
    expect([total, ...more]).toEqual([`3 files, 2 not read: ${says}`]);
    expect(await call([name, put('good.json', { title: 'T' }), 'nowhere.json'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`2 files, 1 not read: ${found}\n`) as string });
  });

  test('does not end with a failure for a warning', async () => {
    const { code, stdout } = await call(['check', put('slip.json', { title: 'T', salery: {} })]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'slip.json:3:13: /salery: is "salary" meant?\n' });
  });

  test('reads standard input, with a byte-order mark, and a section alone', async () => {
    expect(await call(['check', '-', '--section', 'salary'], '\uFEFF{"currency": "USD", "median": 5}')).toMatchObject({ code: 0 });
    expect(await call(['check', '-', '--section', 'salary'], '[{"median": 5}]')).toMatchObject({ code: 1, stdout: '-:1:2: /0/currency: expected a currency code such as USD, found nothing\n' });
  });

  test('knows every part of a guide that has a key of its own, sources too', async () => {
    expect(await call(['check', '-', '--section', 'sources'], '[{"id": "a", "title": "A", "licence": "MIT"}]')).toMatchObject({ code: 0, stdout: '-:1:39: /0/licence: is "license" meant?\n' });
    expect(await call(['check', '-', '--section', 'sources'], '[{"id": "a", "title": "A"}, {"id": "a"}]')).toMatchObject({ code: 1, stderr: '1 file: 2 problems, 0 warnings\n' });
  });

  test('finds places in any text that JSON allows', async () => {
    const { stdout } = await call(['check', '-'], String.raw`{"a\"{": "}", "title" :  7 , "b": [[], {}, -1e5, "[,:"], "summary":false}`);
    expect(stdout).toBe('-:1:26: /title: expected text, found 7\n-:1:68: /summary: expected text, found false\n');
  });
});

describe('lint', () => {
  test('lists findings with their rules, and ends with a failure', async () => {
    const { code, stdout, stderr } = await call(['lint', put('odd.json', odd)]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^odd\.json:6:15: median-at-midpoint \/salary\/median: The median is exactly halfway between 1 and 3\. .+\.\n$/);
    expect(stderr).toBe('1 file: 1 finding\n');
  });

  test('is silent at a good guide, and tells of what it passed over', async () => {
    expect(await call(['lint', put('good.json', { title: 'T' })])).toEqual({ code: 0, stdout: '', stderr: '1 file: 0 findings\n' });
    expect((await call(['lint', put('wrong.json', wrong)])).stderr).toContain('1 problem passed over');
  });

  test('knows the day, or is told it', async () => {
    const old = put('old.json', { title: 'T', updated: '2015' });
    expect((await call(['lint', old])).stdout).toContain('stale-date /updated');
    expect(await call(['lint', old, '--today', '2016-01-01'])).toMatchObject({ code: 0, stdout: '' });
  });
});

describe('render', () => {
  test('draws one element, readable without JavaScript, with its data', async () => {
    const { code, stdout, stderr } = await call(['render', sample, '--tag', 'salary-range']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^<salary-range[^>]*><template [^>]*shadowrootmode="open"/);
    expect(stdout).toContain('$125,000');
    expect(stdout).not.toContain('<!doctype');
    const json = /<script type="application\/json">([^]*?)<\/script>\s*<\/salary-range>\s*$/.exec(stdout)?.[1];
    expect(JSON.parse(json ?? '')).toMatchObject({ title: 'Information Technology Manager' });
  });

  test('draws every section that the guide has, under one provider', async () => {
    const { stdout } = await call(['render', '-'], JSON.stringify({ title: 'T', salary: { currency: 'EUR', median: 5000 }, tiers: [{ title: 'First step' }] }));
    const tags = [...stdout.matchAll(/<([a-z]+-[a-z]+)[ >]/g)].map(([, tag]) => tag);
    expect(tags[0]).toBe('career-guide');
    expect(tags).toEqual(expect.arrayContaining(['career-tiers', 'salary-range']));
    expect(tags).not.toContain('skill-map');
    expect(stdout).toContain('First step');
    expect(stdout).toContain('€5,000');
  });

  test('draws a section in words by its name', async () => {
    const guide = { title: 'T', advice: ['Read <more>'], '>tips': 'Mine' };
    const { code, stdout, stderr } = await call(['render', '-', '--tag', 'guide-section', '--name', 'advice'], JSON.stringify(guide));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^<guide-section[^>]* name="advice"/);
    expect(stdout).toContain('Read &lt;more&gt;');
    expect((await call(['render', '-', '--tag', 'guide-section', '--name', '>tips'], JSON.stringify(guide)))).toMatchObject({ code: 0, stdout: expect.stringContaining('Mine') as string });
  });

  test.each([
    { args: ['--tag', 'career-faq'], tag: 'career-faq' },
    { args: ['--tag', 'guide-section', '--name', 'advice'], tag: 'guide-section' },
    { args: ['--tag', 'skill-map', '--prefix', 'acme'], tag: 'acme-skill-map' },
    { args: ['--tag', 'source-list', '--full', '--module', '/a.js'], tag: 'source-list' },
  ])('says where <$tag> has nothing to show, and ends with 1', async ({ args, tag }) => {
    const { code, stdout, stderr } = await call(['render', '-', ...args], '{"title": "T", "lang": "en", "advice": null}');
    expect({ code, stderr }).toEqual({ code: 1, stderr: `<${tag}> is empty: - has nothing for it\n` });
    expect(stdout).toMatch(new RegExp(`<${tag} [^>]*status="empty"`));
  });

  test('says where an element cannot draw what there is, and ends with 1', async () => {
    const { code, stderr } = await call(['render', '-', '--tag', 'guide-section', '--name', 'salary'], '{"title": "T", "salary": {"currency": "USD", "median": 5}}');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '<guide-section> cannot draw what - has for it\n' });
  });

  test('says where a whole page names no language, as its guide names none', async () => {
    const { code, stdout, stderr } = await call(['render', '-', '--full'], '{"title": "T", "advice": ["A"]}');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '- names no "lang": neither does the page\n' });
    expect(stdout).toMatch(/^<!doctype html>\n<html>\n/);
  });

  test('draws under a prefix', async () => {
    const { stdout } = await call(['render', sample, '--tag', 'day-timeline', '--prefix', 'acme']);
    expect(stdout).toMatch(/^<acme-day-timeline[^>]*><template /);
    const page = await call(['render', sample, '--tag', 'day-timeline', '--prefix', 'acme', '--full', '--module', '/acme.js']);
    expect(page).toMatchObject({ code: 0, stderr: '' });
    expect(page.stdout).toContain('<script type="module" src="/acme.js"></script>');
  });

  test('draws a whole page that stays data, whatever the guide says', async () => {
    const title = '</title><script>alert(1)</script>';
    const { stdout } = await call(['render', '-', '--full', '--module', '/a.js'], JSON.stringify({ title, lang: 'de', salary: { currency: 'EUR', median: 5, name: title } }));
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="de">/);
    expect(stdout).toContain('<script type="module" src="/a.js"></script>');
    expect(stdout).toContain('"@type":"Occupation"');
    expect(stdout).not.toContain('<script>alert');
  });

  test('draws a whole page from right to left where the language runs so', async () => {
    const { stdout } = await call(['render', '-', '--full'], JSON.stringify({ title: 'T', lang: 'ar', salary: { currency: 'SAR', median: 5 } }));
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">\n/);
  });

  test('draws nothing of a guide that fails the check', async () => {
    const { code, stdout, stderr } = await call(['render', put('wrong.json', wrong)]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('wrong.json:5:15: /salary/median: expected a number, found "12k"');
  });

  test.each([
    { args: ['--tag', 'script'], says: /^There is no <script>\. Tags: career-data, / },
    { args: ['--prefix', 'a b'], says: /^A prefix is small letters, digits and hyphens, a letter first, not "a b"\n/ },
    { args: ['--tag', 'guide-section'], says: /^Which section\? --name is one of coreFunctions, .+, advice, / },
    { args: ['--tag', 'guide-section', '--name', ''], says: /^Which section\?/ },
    { args: ['--name', 'advice'], says: /^--name is the section that --tag guide-section shows/ },
    ...['javascript:x', 'data:text/javascript,x', 'mailto:a@b.c', ' JavaScript:x'].map((module) => ({ args: ['--full', '--module', module], says: new RegExp(`^No module can be loaded from "${module}"\n`) })),
    { args: ['--prefix', 'acme', '--full'], says: /^No script on a CDN registers tags under "acme": --module is / },
  ])('refuses $args', async ({ args, says }) => {
    const { code, stdout, stderr } = await call(['render', sample, ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });

  test('says what to install where it is missing, and the other commands do without', async () => {
    const bare = mkdtempSync(path.join(tmpdir(), 'career-widgets-bare-'));
    cpSync(installed.folder, path.join(bare, 'node_modules/career-widgets'), { recursive: true });
    for (const name of Object.keys(installed.manifest.dependencies)) {
      mkdirSync(path.dirname(path.join(bare, 'node_modules', name)), { recursive: true });
      symlinkSync(path.join(root, 'node_modules', name), path.join(bare, 'node_modules', name), 'junction');
    }
    const cli = path.join(bare, 'node_modules/career-widgets/dist/cli/main.js');
    const answer = await run(process.execPath, [cli, 'render', sample], installed.project);
    expect(answer).toMatchObject({ code: 2, stdout: '' });
    expect(answer.stderr).toMatch(/^Drawing needs two more packages: npm install @lit-labs\/ssr parse5\n/);
    expect(await run(process.execPath, [cli, 'check', sample], installed.project)).toMatchObject({ code: 0 });
    rmSync(bare, { recursive: true, force: true });
  });
});

describe('new', () => {
  test('prints a guide with every section, which passes the check and lint, and claims no number', async () => {
    const { code, stdout } = await call(['new', 'Welder', '&', '"Fitter"']);
    expect(code).toBe(0);
    const guide = JSON.parse(stdout) as Guide;
    expect(guide.title).toBe('Welder & "Fitter"');
    expect(checkGuide(guide)).toMatchObject({ problems: [], warnings: [] });
    expect(Object.keys(sections).filter((key) => !Object.hasOwn(guide, key))).toEqual([]);
    expect(lint(guide, { today: '2026-11-21' })).toEqual([]);
    const figures = [...JSON.stringify([guide.salary, guide.outlook]).matchAll(/"value":-?\d+(,"kind":"editorial")?/g)];
    expect(figures.length).toBeGreaterThan(4);
    expect(figures.filter(([, kind]) => !kind)).toEqual([]);
  });

  test('prints what the other commands take', async () => {
    const { stdout } = await call(['new', 'Welder']);
    expect(await call(['check', '-'], stdout)).toMatchObject({ code: 0, stdout: '' });
    const { code, stdout: html } = await call(['render', '-'], stdout);
    expect(code).toBe(0);
    for (const tag of readdirSync(path.join(root, 'src/elements'))) if (tag !== 'career-data') expect(html).toContain(`<${tag}`);
  });
});
