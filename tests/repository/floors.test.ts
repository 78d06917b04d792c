import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** The floor of each room of the source. Imports point down, or to rooms that the floor allows beside it. */
const floors: Readonly<Record<string, { readonly floor: number; readonly never: readonly string[] }>> = {
  model: { floor: 0, never: ['lit', '@lit/context', 'd3-array'] },
  geometry: { floor: 1, never: ['lit', '@lit/context', 'valibot'] },
  words: { floor: 2, never: ['d3-array', 'valibot'] },
  delivery: { floor: 2, never: ['d3-array'] },
  chart: { floor: 2, never: ['d3-array'] },
  styles: { floor: 2, never: ['d3-array', 'valibot'] },
  elements: { floor: 3, never: ['d3-array', 'valibot', '@lit/context'] },
  cli: { floor: 4, never: ['lit', '@lit/context', 'd3-array', 'valibot'] },
};

/** Rooms of one floor that may see each other: delivery speaks the languages of words. */
const beside: Readonly<Record<string, readonly string[]>> = { delivery: ['words'], chart: ['words', 'delivery', 'styles'] };

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** The room of a file; files that stand in `src` itself are assembly. */
const roomOf = (file: string): string => (file.includes(path.sep) ? file.split(path.sep)[0]! : 'assembly');

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(path.join('src', file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);

const local = (file: string, specifier: string): string => path.join(path.dirname(file), specifier).replace(/\.js$/, '.ts');

describe('the floors of the source', () => {
  test('are known for every room', () => {
    expect(new Set(files.map(roomOf))).toEqual(new Set([...Object.keys(floors), 'assembly']));
  });

  test.each(files.filter((file) => roomOf(file) !== 'assembly'))('%s imports only from below', (file) => {
    const room = roomOf(file);
    const { floor, never } = floors[room]!;
    for (const specifier of importsOf(file)) {
      if (!specifier.startsWith('.')) {
        expect(never.some((name) => specifier === name || specifier.startsWith(`${name}/`)), specifier).toBe(false);
        continue;
      }
      const target = roomOf(local(file, specifier));
      if (target === 'assembly') expect([['elements', 'define.ts'], ['cli', 'server.ts'], ['cli', 'classes.ts'], ['cli', 'define.ts']]).toContainEqual([room, local(file, specifier)]);
      else if (target !== room) {
        const allowed = floors[target]!.floor < floor || (beside[room] ?? []).includes(target);
        expect(allowed, `${file} → ${specifier}`).toBe(true);
      }
    }
  });

  test('keep elements out of each other’s folders', () => {
    // A whole guide draws the tags of all others: its registration brings theirs. Its class knows them by name only.
    const registersAll = path.join('elements', 'career-guide', 'define.ts');
    for (const file of files.filter((name) => roomOf(name) === 'elements')) {
      const folder = file.split(path.sep).slice(0, 2).join(path.sep);
      for (const specifier of importsOf(file).filter((name) => name.startsWith('.'))) {
        const target = local(file, specifier);
        const isRegistration = file === registersAll && path.basename(target) === 'define.ts';
        if (roomOf(target) === 'elements' && !isRegistration) expect(target.startsWith(folder), `${file} → ${specifier}`).toBe(true);
      }
    }
  });

  test('keep geometry away from chance and the clock, and the whole guide away from elements', () => {
    for (const file of files) {
      const text = readFileSync(path.join('src', file), 'utf8');
      if (roomOf(file) === 'geometry') expect(text, file).not.toMatch(/Math\.random|Date\.now|new Date/);
      if (roomOf(file) === 'elements') expect(importsOf(file).some((name) => local(file, name) === path.join('model', 'guide.ts')), file).toBe(false);
    }
  });
});
