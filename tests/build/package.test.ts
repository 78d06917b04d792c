import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, callsAtLoad, importsOf, programOf } from './bundle.js';
import { entriesOf, installPackage, listFiles, products, readManifest, root, run, runNode, type Installed } from './built.js';

let installed: Installed;
let shipped: readonly string[];
const read = (file: string): string => readFileSync(path.join(installed.folder, file), 'utf8');
const imports = new Map<string, readonly string[]>();
/** What a shipped file imports; each is read once. */
function importsIn(file: string): readonly string[] {
  const found = imports.get(file) ?? importsOf(read(file), file);
  imports.set(file, found);
  return found;
}

beforeAll(async () => {
  installed = await installPackage();
  shipped = listFiles(installed.folder);
}, 120_000);
afterAll(() => installed?.remove());

/** Whether a file matches a pattern of `package.json`. */
function matches(file: string, pattern: string): boolean {
  const whole = pattern.includes('/') ? path.posix.normalize(pattern) : `**/${pattern}`;
  const parts = { '**/': '(?:.*/)?', '*': '[^/]*', '?': '[^/]' };
  const source = whole.replace(/\*\*\/|\*|\?|[.+^${}()|[\]\\]/g, (part) => parts[part as keyof typeof parts] ?? `\\${part}`);
  return new RegExp(`^${source}$`).test(file);
}

describe('the package', () => {
  test('has every file that it promises', () => {
    const { files, exports } = installed.manifest;
    const missing = products(installed.manifest).filter((target) => !shipped.includes(target));
    expect(missing).toEqual([]);
    expect(files.filter((name) => !shipped.some((file) => file === name || file.startsWith(`${name}/`)))).toEqual([]);
    const others = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : []));
    expect(others.filter((target) => !shipped.some((file) => matches(file, target)))).toEqual([]);
  });

  test('promises every element and every language', () => {
    const names = [...entriesOf(installed.manifest).keys()];
    const elements = readdirSync(path.join(root, 'src/elements')).map((tag) => `career-widgets/${tag}`);
    const languages = readdirSync(path.join(root, 'src/words')).filter((name) => /^[a-z]{2}\.ts$/.test(name)).map((name) => `career-widgets/words/${name.slice(0, 2)}`);
    expect(elements.length).toBeGreaterThan(1);
    expect(languages.length).toBeGreaterThan(1);
    expect(names).toEqual(expect.arrayContaining([...elements, ...languages]));
    for (const language of languages) expect(shipped).toContain(`dist/cdn/words/${language.slice(-2)}.js`);
  });

  test('ships what is made for users and nothing else', async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'], installed.folder);
    const [pack] = JSON.parse(stdout) as [{ files: readonly { path: string }[] }];
    const packed = pack.files.map((file) => file.path);
    expect(packed).toEqual(expect.arrayContaining([...products(installed.manifest), 'LICENSE', 'data/guides/information-technology-manager.json', 'data/career-guide.schema.json', 'custom-elements.json']));
    expect(packed.filter((file) => !/^(dist\/.+\.(js|js\.map|d\.ts|css|json)|dist\/cdn\/LICENSES\.txt|data\/guides\/[\w-]+\.json|data\/career-guide\.schema\.json|custom-elements\.json|package\.json|README\.md|LICENSE)$/.test(file))).toEqual([]);
    expect(packed.filter((file) => /test|stories|\.tsbuildinfo/.test(file))).toEqual([]);
  });

  test('imports only what it declares, and declares only what it imports', () => {
    const { dependencies, peerDependencies } = installed.manifest;
    const used = new Map<string, string[]>();
    // What is for a framework speaks of that framework, which whoever imports it has.
    for (const file of shipped.filter((name) => /^dist\/(?!cdn\/|types\/).*(?<!\.map)\.(js|d\.ts)$/.test(name))) {
      for (const name of importsIn(file).filter((target) => !/^(\.|node:)/.test(target))) {
        const owner = name.split('/', name.startsWith('@') ? 2 : 1).join('/');
        used.set(owner, [...(used.get(owner) ?? []), file]);
      }
    }
    expect([...used.keys()].sort()).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).sort());
    // Optional peers are only there for those who draw on a server.
    const forServers = Object.keys(peerDependencies).flatMap((name) => used.get(name) ?? []);
    expect(new Set(forServers)).toEqual(new Set(['dist/server.js', 'dist/server-page.js', 'dist/server-page.d.ts']));
  });

  test('imports its own files by their whole names', () => {
    const broken = shipped
      .filter((file) => /^dist\/.*\.(js|d\.ts)$/.test(file))
      .flatMap((file) =>
        importsIn(file)
          .filter((target) => target.startsWith('.'))
          .filter((target) => !target.endsWith('.js') || !shipped.includes(path.posix.join(path.posix.dirname(file), file.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target)))
          .map((target) => `${file}: ${target}`),
      );
    expect(broken).toEqual([]);
  });

  test('has types beside the code', () => {
    // Nobody imports the command.
    const modules = shipped.filter((file) => /^dist\/(?!cdn\/|cli\/).*\.js$/.test(file));
    expect(modules.length).toBeGreaterThan(40);
    expect(modules.filter((file) => !shipped.includes(file.replace(/\.js$/, '.d.ts')))).toEqual([]);
  });
});

describe('in Node, without a DOM,', () => {
  /** Imports entries in a Node of their own, one after the other; tells what each changed. */
  const look = `
    const tags = JSON.parse(process.argv[1]);
    const owners = { globalThis, ...Object.fromEntries(Object.getOwnPropertyNames(globalThis).flatMap((name) => {
      const { value } = Object.getOwnPropertyDescriptor(globalThis, name);
      return typeof value === 'function' && value.prototype ? [[name, value], [name + '.prototype', value.prototype]] : [];
    })), Math, JSON, Intl, Reflect, console };
    const describe = () => new Map(Object.entries(owners).flatMap(([owner, object]) => Reflect.ownKeys(object).map((key) => [owner + '.' + String(key), Object.getOwnPropertyDescriptor(object, key)])));
    const registered = () => tags.filter((tag) => globalThis.customElements?.get(tag));
    // Node makes some of its own only when they are asked for.
    const late = (one, other) => one.get && 'value' in other && one.get.call(globalThis) === other.value;
    const same = (one, other) => other && (late(one, other) || ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'].every((key) => Object.is(one[key], other[key])));
    const told = [];
    for (const name of process.argv.slice(2)) {
      const [before, had] = [describe(), registered()];
      const entry = await import(name);
      const after = describe();
      told.push({
        names: Object.keys(entry),
        added: [...after.keys()].filter((key) => !before.has(key)),
        changed: [...before].filter(([key, one]) => !same(one, after.get(key))).map(([key]) => key),
        registered: registered().filter((tag) => !had.includes(tag)),
      });
    }
    console.log(JSON.stringify(told));`;

  interface Look {
    readonly names: readonly string[];
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly registered: readonly string[];
  }

  const tags = readdirSync(path.join(root, 'src/elements'));

  /** Looks at entries, each where only those before it in the list have been. */
  async function lookAt(entries: readonly string[]): Promise<ReadonlyMap<string, Look>> {
    // From inside the package: it may import itself by its name.
    const { code, stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', look, JSON.stringify(tags), ...entries], installed.folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const looks = JSON.parse(stdout) as readonly Look[];
    return new Map(entries.map((entry, index) => [entry, looks[index]!]));
  }

  /** What Lit itself leaves: its versions, what it knows of decorators, and a registry and a root of events where there are none. */
  const lit = /^(globalThis\.(lit(Html|Element)Versions|reactiveElementVersions|litPropertyMetadata|customElements|litServerRoot)|Symbol\.metadata)$/;

  const withoutLit = ['model', 'geometry', ...readdirSync(path.join(root, 'src/words')).flatMap((name) => (/^[a-z]{2}\.ts$/.test(name) ? [`words/${name.slice(0, 2)}`] : []))].map((name) => `career-widgets/${name}`);

  test('the model, geometry and languages leave everything as it is', async () => {
    for (const [entry, { added, changed, registered }] of await lookAt(withoutLit)) expect({ added, changed, registered }, entry).toEqual({ added: [], changed: [], registered: [] });
  });

  const classOf = (tag: string): string => tag.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
  const single = tags.filter((tag) => tag !== 'career-guide');
  // What one entry registers must not hide behind one that came before: forwards and backwards, each is the first of any two.
  const orders = [['classes', 'server', ...single], [...single.toReversed(), 'server', 'classes']].map((names) => names.map((name) => `career-widgets/${name}`));

  test.each(orders.map((order) => ({ from: order[0], order })))('an entry registers what its name says, from $from on', async ({ order }) => {
    for (const [entry, { names, added, changed, registered }] of await lookAt(order)) {
      const tag = entry.replace('career-widgets/', '');
      const exported = { classes: ['SalaryRange', 'CareerData', 'define', 'elements', 'setWords'], server: ['renderToString'] }[tag] ?? [classOf(tag)];
      expect(registered, entry).toEqual(tags.includes(tag) ? [tag] : []);
      expect(names, entry).toEqual(expect.arrayContaining(exported));
      expect({ changed, added: added.filter((name) => !lit.test(name)) }, entry).toEqual({ changed: [], added: [] });
    }
  });

  test.each([
    { entry: 'career-widgets', registers: tags, exports: ['SalaryRange', 'CareerData', 'define', 'setWords', 'GuideElement', 'GuideError'] },
    { entry: 'career-widgets/career-guide', registers: tags.filter((tag) => tag !== 'career-data'), exports: ['CareerGuide'] },
  ])('$entry registers what its name says', async ({ entry, registers, exports }) => {
    const { names, added, changed, registered } = (await lookAt([entry])).get(entry)!;
    expect(registered).toEqual(registers);
    expect(names).toEqual(expect.arrayContaining(exports));
    expect({ changed, added: added.filter((name) => !lit.test(name)) }).toEqual({ changed: [], added: [] });
  });

  test('data files can be imported', async () => {
    const code = `
      import guide from 'career-widgets/guides/information-technology-manager.json' with { type: 'json' };
      import schema from 'career-widgets/career-guide.schema.json' with { type: 'json' };
      console.log(guide.title, '|', schema.title, '|', import.meta.resolve('career-widgets/reserve.css').split('/').at(-1), '|', import.meta.resolve('career-widgets/cdn').split('/').at(-1));`;
    const { stdout } = await runNode(code, installed.folder);
    expect(stdout.trim()).toBe('Information Technology Manager | Career guide | reserve.css | career-widgets.js');
  });

  test('server drawing speaks every language the package ships', async () => {
    const code = `
      import { renderToString } from 'career-widgets/server';
      const draw = (lang) => renderToString('<salary-range median="125000" currency="EUR" tools></salary-range>', { lang });
      console.log(JSON.stringify(await Promise.all(process.argv.slice(1).map(draw))));`;
    const toolsOf = (html = ''): readonly string[] => [...html.matchAll(/<button part="tool".*?<\/button>/g)].map(([button]) => button.replace(/<.*?>/g, '').trim());
    const shown = { en: 'Show as table', ar: 'عرض في جدول', de: 'Als Tabelle anzeigen', es: 'Ver como tabla', fr: 'Afficher le tableau', ja: '表で表示' };
    expect(Object.keys(installed.manifest.exports).flatMap((key) => /^\.\/words\/(\w+)$/.exec(key)?.[1] ?? [])).toEqual(Object.keys(shown).slice(1));
    // One server speaks to readers of all of them at the same time.
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code, ...Object.keys(shown)], installed.project);
    const pages = JSON.parse(stdout) as readonly string[];
    expect(pages.map((html) => toolsOf(html)[0])).toEqual(Object.values(shown));
  });
});

describe('types', () => {
  const consumer = `
    import { define, elements, GuideElement, GuideError, SalaryRange, setWords, type Figure, type Problem, type RateTable, type Salary, type Status, type Words } from 'career-widgets';
    import { CareerData } from 'career-widgets/career-data';
    import { SalaryRange as Alone } from 'career-widgets/salary-range';
    import { define as defineAll, type DefineOptions } from 'career-widgets/classes';
    import { readSalaryTable, writeCsv } from 'career-widgets/model';
    import { findTicks, layoutSalaryRange, type PayAxis } from 'career-widgets/geometry';
    import { renderToString, type ServerOptions } from 'career-widgets/server';
    import 'career-widgets/words/de';
    import 'career-widgets/words/ar';

    const range: SalaryRange = new Alone();
    const figure: Figure = { atLeast: 208000, kind: 'measured' };
    const salary: Salary = { currency: 'USD', median: figure, unitText: 'YEAR' };
    range.data = salary;
    range.rates = null;
    range.view = 'table';
    // @ts-expect-error A view is 'chart' or 'table'.
    range.view = 'pie';
    // @ts-expect-error A figure is a number or text.
    range.median = { value: 1 };
    // @ts-expect-error The status is read-only.
    range.status = 'ready';
    const status: Status = range.status;
    const csv: string = range.toCSV();
    const svg: string = range.toSVG();
    const png: Promise<Blob> = range.toPNG({ scale: 2 });
    range.addEventListener('guide-error', (event) => {
      const problems: readonly Problem[] = event.error.problems;
      console.log(problems[0]?.pointer, event.error instanceof GuideError);
    });
    range.addEventListener('view-change', (event) => console.log(event.view));
    // What a reader does bubbles up to the window.
    window.addEventListener('tier-select', ({ item, index }) => item.title.at(index));
    document.addEventListener('tier-select', ({ item, index }) => item.title.at(index));
    document.body.addEventListener('tier-select', ({ item, index }) => item.title.at(index));
    window.addEventListener('skill-select', ({ item }) => item.name.length);
    document.addEventListener('plan-select', ({ item }) => item.prices?.length);
    document.addEventListener('role-select', ({ item }) => item.url?.length);
    document.body.addEventListener('have-change', ({ have }) => have.length);
    document.addEventListener('view-change', ({ view }) => view === 'table');
    document.addEventListener('period-change', ({ period }) => period.length);
    document.querySelector('svg')?.addEventListener('view-change', ({ view }) => view === 'chart');
    document.addEventListener('guide-error', (event) => {
      // @ts-expect-error What does not bubble does not arrive here.
      console.log(event.error);
    });
    GuideElement.fetch = (url, init) => fetch(url, init);
    const data = new CareerData();
    data.data = { title: 'Tester', salary };
    const options: DefineOptions = { prefix: 'acme', registry: customElements };
    define(options);
    defineAll();
    new elements['salary-range']();
    const words: Partial<Words> = {};
    setWords('de', words);
    // @ts-expect-error Words of no part.
    setWords('de', { salry: {} });
    const rates: RateTable | null = range.rates;
    const table = readSalaryTable([['currency'], ['USD']], new Map());
    const ticks = findTicks, layout: typeof layoutSalaryRange = layoutSalaryRange;
    const axes: readonly PayAxis[] = [];
    const server: ServerOptions = { nonce: 'n', lang: 'en', load: async (src) => new Response(src) };
    const html: Promise<string> = renderToString('', server);
    export { axes, csv, html, layout, png, rates, status, svg, table, ticks, writeCsv };
  `;

  const tags = `
    import 'career-widgets';
    export const csv: string | undefined = document.querySelector('salary-range')?.toCSV();
    document.createElement('career-data').reload();
  `;

  const guides = `
    import { checkGuide, coverageOf, lint, readJsonLd, salariesOf, snippet, toJsonLd, writeDayTable, writeEducationTable, writeJsonLd, writePricingTable, writeProseTable, writeSalaryTable, writeSkillMapTable, writeTiersTable, type CheckedGuide, type Finding, type Guide, type JsonLd, type LintRule } from 'career-widgets/model';
    import { layoutCareerTiers, layoutDayTimeline, layoutPricingPlans, layoutSkillMap } from 'career-widgets/geometry';
    import type { Guide as Same } from 'career-widgets';
    const guide: Guide = { title: 'Tester', salary: { currency: 'USD', median: { atLeast: 208000 } }, tiers: [{ title: 'One' }] };
    // @ts-expect-error A guide has a title.
    const untitled: Guide = { salary: { currency: 'USD' } };
    const checked: CheckedGuide = checkGuide(guide);
    const title: string | undefined = checked.value?.tiers?.[0]?.title;
    const same: Same = guide;
    const findings: readonly Finding[] = lint(guide, { today: '2026-11-21' });
    const rule: LintRule | undefined = findings[0]?.rule;
    const document: JsonLd = toJsonLd(guide, { url: 'https://example.org/' });
    const texts: readonly string[] = [writeJsonLd(document), snippet('salary-range', { guide, attributes: { headingLevel: 3, tools: true } })];
    const back: Guide | undefined = readJsonLd(document);
    // @ts-expect-error A day is text.
    lint(guide, { today: new Date() });
    // What nobody can change is a guide as well, with every section.
    const fixed = {
      title: 'T', lang: 'en', alternateTitles: ['A'], codes: [{ scheme: 'a', value: 'b' }], sources: [{ id: 'a', title: 'A' }], remote: { level: 'hybrid' }, demand: { value: 'High', scale: ['Low', 'High'], drivers: ['A'] },
      salary: [{ currency: 'USD', median: { value: 5, kind: 'measured', source: 'a' }, levels: [{ name: 'A', value: 5 }], percentiles: [{ percent: 5, value: 5 }] }], coreFunctions: ['A', { title: 'B', items: ['C'] }], responsibilities: ['A'],
      technologies: ['A', { name: 'B' }], skills: [{ title: 'A', items: ['B', { name: 'C', examples: ['D'] }] }], education: { levels: [{ name: 'A', need: 'required', fields: ['B'] }], certifications: [{ name: 'C' }] },
      tiers: [{ title: 'A', focus: ['B', { title: 'C', items: ['D'] }], salary: { currency: 'USD', median: 5 } }], regions: { demand: [{ name: 'A', scale: ['B'] }], hubs: [{ name: 'C' }], regulations: [{ name: 'D' }] }, market: { trends: ['A'] },
      day: { blocks: [{ name: 'A', start: '09:00', end: '10:00', tasks: ['B'] }] }, balance: { stress: { scale: ['A'], from: 'A' }, causes: ['B'] }, skillMap: { groups: [{ title: 'A', skills: ['B', { name: 'C' }] }], links: [{ from: 'b', to: 'c' }] },
      prosCons: { pros: ['A'], cons: ['B'] }, caseStudies: [{ title: 'A', body: ['B'] }], outlook: { growthPercent: 3 }, relatedRoles: [{ title: 'A', salary: { currency: 'USD', median: 5 } }], faq: [{ question: 'A', answer: ['B'] }],
      pricing: { plans: [{ id: 'a', name: 'A', prices: [{ price: 5, priceCurrency: 'USD' }], features: ['B', { text: 'C' }] }], addOns: [{ name: 'D' }], proof: { count: 5, claim: 'E' } },
    } as const;
    const whole: Guide = fixed;
    const frozen: Guide = Object.freeze({ title: 'T', advice: Object.freeze(['A']), tiers: Object.freeze([Object.freeze({ title: 'A' })]) });
    const rows = [writeTiersTable(fixed.tiers), writePricingTable(fixed.pricing), writeSkillMapTable(fixed.skillMap), writeDayTable(fixed.day), writeSalaryTable(salariesOf(fixed.salary)), writeEducationTable(fixed.education), writeProseTable(fixed.coreFunctions)];
    const laidOut = [layoutCareerTiers, layoutDayTimeline, layoutPricingPlans(fixed.pricing), layoutSkillMap(fixed.skillMap), coverageOf(fixed.skillMap, ['b'])];
    export { back, frozen, laidOut, rows, rule, same, texts, title, untitled, whole };
  `;

  const resolutions = {
    NodeNext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
    Bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, exactOptionalPropertyTypes: true },
  };

  /** What users write, by the name of their file. */
  const scripts = { 'consumer.ts': consumer, 'guides.ts': guides, 'tags.ts': tags };
  const programs = new Map<string, ts.Program>();

  /** A project with all that users write, made once for each resolution. */
  function programFor(resolution: keyof typeof resolutions): ts.Program {
    const options: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], strict: true, noEmit: true, types: [], ...resolutions[resolution] };
    const program = programs.get(resolution) ?? programOf(Object.fromEntries(Object.entries(scripts).map(([name, code]) => [path.join(installed.project, name), code])), options);
    programs.set(resolution, program);
    return program;
  }

  /** What a compiler says of a part of a project, and of the project's settings. */
  function problems(within: string, resolution: keyof typeof resolutions): readonly string[] {
    const program = programFor(resolution);
    const sources = program.getSourceFiles().filter(({ fileName }) => path.relative(installed.project, fileName).startsWith(within));
    expect(sources.length).toBeGreaterThan(0);
    const said = [...program.getOptionsDiagnostics(), ...sources.flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)])];
    return said.map(({ file, start = 0, messageText }) => {
      const { line = 0 } = file?.getLineAndCharacterOfPosition(start) ?? {};
      return `${file ? path.relative(installed.project, file.fileName) : ''}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  }

  describe.each(['NodeNext', 'Bundler'] as const)('with module resolution %s', (resolution) => {
    test('serve a strict project', () => {
      expect(problems('consumer.ts', resolution)).toEqual([]);
    });

    test('serve those who write a whole guide', () => {
      expect(problems('guides.ts', resolution)).toEqual([]);
    });

    test('know the elements by their tags', () => {
      expect(problems('tags.ts', resolution)).toEqual([]);
    });
  });

  test('are right themselves', () => {
    expect(problems('node_modules/career-widgets/', 'NodeNext')).toEqual([]);
  });
});

describe('side effects', () => {
  /** Whether importing a module alone does something: it calls, or it imports another that does. */
  function acts(folder: string, file: string, ending: string): boolean {
    const code = readFileSync(path.join(folder, file), 'utf8');
    if (callsAtLoad(code, file).length) return true;
    const bare = [...code.matchAll(/^\s*import\s*['"](\.[^'"]+)['"]/gm)].map(([, target = '']) => path.posix.join(path.posix.dirname(file), target).replace(/\.js$/, ending));
    return bare.some((target) => acts(folder, target, ending));
  }

  test.each([
    { where: 'dist', ending: '.js' },
    { where: 'src', ending: '.ts' },
  ])('are listed of every file in $where that has any, and of no other', ({ where, ending }) => {
    const folder = where === 'src' ? root : installed.folder;
    const files = listFiles(path.join(folder, where)).map((name) => `${where}/${name}`).filter((name) => name.endsWith(ending) && !name.endsWith('.d.ts') && !name.startsWith('dist/cdn/'));
    const listed = files.filter((file) => installed.manifest.sideEffects.some((pattern) => matches(file, pattern)));
    expect(listed).toEqual(files.filter((file) => acts(folder, file, ending)));
    expect(listed.length).toBeGreaterThan(5);
  });

  test('are listed of every file for a script tag, and of style sheets', () => {
    const files = shipped.filter((file) => /^dist\/cdn\/.*\.js$|\.css$/.test(file));
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !installed.manifest.sideEffects.some((pattern) => matches(file, pattern)))).toEqual([]);
  });

  test('are listed by patterns that each match something', () => {
    const files = [...shipped, ...listFiles(path.join(root, 'src')).map((name) => `src/${name}`)];
    expect(installed.manifest.sideEffects.filter((pattern) => !files.some((file) => matches(file, pattern)))).toEqual([]);
  });

  const withVite = async (script: string): Promise<{ code: string; atOnce: readonly string[] }> => {
    const result = await build({
      root: installed.project,
      configFile: false,
      logLevel: 'silent',
      mode: 'production',
      plugins: [{ name: 'script', resolveId: (id) => (id === 'script.js' ? path.join(installed.project, id) : undefined), load: (id) => (id.endsWith('/script.js') ? script : undefined) }],
      build: { write: false, minify: true, modulePreload: { polyfill: false }, rolldownOptions: { input: 'script.js', preserveEntrySignatures: 'strict' } },
    });
    const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
    const chunks = outputs.flatMap(({ output }) => output.flatMap((file) => (file.type === 'chunk' ? [file] : [])));
    const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules)).filter(([, { code }]) => code?.trim()).map(([id]) => id.replace(/^.*node_modules\//, ''));
    return { code: chunks.map((chunk) => chunk.code).join('\n'), atOnce: modules.filter((id) => !id.endsWith('/script.js')) };
  };
  const withEsbuild = (script: string) => bundle(script, installed.project);

  describe.each([
    { bundler: 'esbuild', make: withEsbuild },
    { bundler: 'Vite', make: withVite },
  ])('in a bundle of $bundler', ({ make }) => {
    test.each([
      "import { SalaryRange } from 'career-widgets/classes';",
      "import * as everything from 'career-widgets/classes';",
      "import { layoutSalaryRange } from 'career-widgets/geometry';",
      "import { checkGuide } from 'career-widgets/model';",
    ])('nothing is left of %s', async (script) => {
      expect((await make(`${script}\nexport const one = 1;`)).atOnce).toEqual([]);
    });

    const all = readdirSync(path.join(root, 'src/elements')).sort();
    test.each([
      { script: "import 'career-widgets';", tags: all },
      { script: "import { SalaryRange } from 'career-widgets';", tags: all },
      { script: "import 'career-widgets/salary-range';", tags: ['salary-range'] },
      { script: "import { SalaryRange } from 'career-widgets/salary-range';", tags: ['salary-range'] },
      { script: "import { CareerData } from 'career-widgets/career-data';", tags: ['career-data'] },
    ])('the registration of $script stays', async ({ script, tags }) => {
      const { code, atOnce } = await make(script);
      const classes = all.filter((tag) => atOnce.includes(`career-widgets/dist/elements/${tag}/${tag}.js`));
      expect(classes).toEqual(tags);
      for (const tag of tags) expect(new RegExp(`["'\`]${tag}["'\`]:`).test(code)).toBe(true);
    });

    test('a language stays, and brings only its words', async () => {
      const { code, atOnce } = await make("import 'career-widgets/words/de';");
      expect(code.includes('Als Tabelle anzeigen')).toBe(true);
      expect(atOnce.filter((name) => !name.startsWith('career-widgets/dist/words/'))).toEqual([]);
      expect(atOnce.filter((name) => !/words\/(de\.js|de\/.+|words\.js|is-one\.js|en\/.+|locale\.js)$/.test(name))).toEqual([]);
    });
  });

  test('a function of the model brings that function only', async () => {
    const { modules } = await bundle("import { writeCsv } from 'career-widgets/model'; console.log(writeCsv([]));", installed.project);
    expect(modules).toEqual(['career-widgets/dist/model/csv.js']);
  });

  test('the server in a bundle speaks every language', async () => {
    const { code } = await bundle("import { renderToString } from 'career-widgets/server'; console.log(renderToString);", installed.project, { platform: 'node', splitting: false });
    expect(code.includes('Als Tabelle anzeigen')).toBe(true);
    expect(/[\u0600-\u06ff]|\\u06[0-9a-f]{2}/i.test(code)).toBe(true);
  });

  test('the style sheet stays', async () => {
    const { code } = await bundle("import 'career-widgets/reserve.css';", installed.project);
    expect(code).toMatch(/salary-range\{[^}]*min-block-size/);
  });
});

describe('nothing names the place where it was made:', () => {
  test('the lock file names no registry', () => {
    const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { resolved?: string; integrity?: string }> };
    const packages = Object.entries(lock.packages);
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
    expect(packages.filter(([name, entry]) => name && !entry.integrity)).toEqual([]);
    const { name, dependencies, peerDependencies, devDependencies } = readManifest(root);
    expect(lock.packages['']).toMatchObject({ name, dependencies, peerDependencies, devDependencies });
  });

  /** Folders of a machine, and hosts that packages come from. The pages that a guide cites may have such folders. */
  const places = [
    /(?<![\w.~%:)-])\/(?:work|root)(?:\/|\b(?![.(-]))/,
    /(?<![\w.~%:)-])\/(?:tmp|home|Users|var\/folders)\/\w/,
    /\b[A-Z]:\\{1,2}Users/,
    /\bregistry\.[\w-]+\.\w/,
    /_auth[T]oken|npm\.pkg\.github|code[a]rtifact|arti[f]actory|ver[d]accio/,
    /\/-\/[\w.-]+\.tgz/,
  ];
  const own = path.resolve(root);

  const hits = (text: string): readonly string[] => [...places.map((place) => place.exec(text)?.[0]), text.includes(own) ? own : undefined].filter((hit) => hit !== undefined);

  const found = (folder: string, files: readonly string[]): readonly string[] =>
    files.flatMap((file) => hits(readFileSync(path.join(folder, file), 'utf8')).map((hit) => `${file}: ${hit}`));

  test('the search finds such places, and no others', () => {
    const bad = [['', 'work', 'main'], ['"', 'root"'], ['', 'tmp', 'a.js'], ['file:', '', '', 'home', 'me'], ['https:', '', ['registry', 'example', 'org'].join('.'), 'lit'], ['https:', '', 'a.example', 'lit', '-', 'lit-3.tgz']].map((parts) => parts.join('/'));
    expect(bad.filter((text) => !hits(text).length)).toEqual([]);
    expect(bad).toHaveLength(6);
    expect(['https://www.bls.gov/ooh/home/work', 'a/work/b', 'network/root', './tmp/a', 'src/root.ts', 'registry.get(tag)'].flatMap(hits)).toEqual([]);
  });

  test('what is shipped', () => {
    expect(found(installed.folder, shipped)).toEqual([]);
  });

  test('what is in the repository', async () => {
    const { code, stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], root);
    // A copy without its history has no list of files.
    const files = code === 0 ? stdout.split('\0').filter(Boolean) : listFiles(root).filter((name) => !/^(node_modules|dist|\.git)\//.test(name));
    expect(files.length).toBeGreaterThan(100);
    const texts = files.filter((name) => /\.(ts|mjs|js|cjs|json|css|html|md|mdx|yml|yaml|csv|txt|svg)$|(^|\/)[.\w-]+$/.test(name));
    expect(found(root, texts.filter((name) => ts.sys.fileExists(path.join(root, name))))).toEqual([]);
  });

  test('source maps, which carry their sources', () => {
    const maps = shipped.filter((file) => file.endsWith('.map'));
    expect(maps.length).toBeGreaterThan(10);
    const poor = maps.filter((file) => {
      const { sources, sourcesContent } = JSON.parse(read(file)) as { sources: readonly string[]; sourcesContent?: readonly (string | null)[] };
      return sources.some((source, index) => path.isAbsolute(source) || !sourcesContent?.[index]);
    });
    expect(poor).toEqual([]);
  });
});
