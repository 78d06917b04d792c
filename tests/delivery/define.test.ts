import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { define, type Elements } from '../../src/define.js';

/** A class, as there are no elements here. */
const some = (): CustomElementConstructor => class {} as never;
const elements: Elements = { 'salary-range': some(), 'skill-map': some() };

/** A registry of these tags alone. */
function registryOf(classes: Readonly<Record<string, CustomElementConstructor>> = {}): CustomElementRegistry & { readonly tags: () => readonly string[] } {
  const known = new Map(Object.entries(classes));
  return { get: (tag: string) => known.get(tag), define: (tag: string, made: CustomElementConstructor) => void known.set(tag, made), tags: () => [...known.keys()] } as never;
}

const warn = vi.spyOn(console, 'warn');
beforeEach(() => void warn.mockImplementation(() => undefined));
afterEach(() => warn.mockReset());

describe('a tag that is taken', () => {
  test('is told once for each registry and each tag, however often elements are defined', () => {
    const Foreign = some();
    const registries = [registryOf({ 'salary-range': Foreign, 'a-salary-range': Foreign }), registryOf({ 'salary-range': Foreign })];
    for (const registry of [...registries, ...registries]) define(elements, { registry });
    define(elements, { registry: registries[0], prefix: 'a' });
    expect(warn.mock.calls.map(([line]) => /^<(.*?)>/.exec(String(line))?.[1])).toEqual(['salary-range', 'salary-range', 'a-salary-range']);
  });
});

describe('a prefix', () => {
  test.each(['Acme', '1a', 'a b', 'acmE', '-a', 'a/b', '_a', ' ', 'ä', 5 as never])('is refused where no tag can begin with it, and nothing is registered: %j', (prefix) => {
    const registry = registryOf();
    expect(() => define(elements, { prefix, registry })).toThrow(new TypeError(`A prefix is small letters, digits and hyphens, a letter first, not ${JSON.stringify(prefix)}`));
    expect(registry.tags()).toEqual([]);
  });

  test.each([['acme', 'acme'], ['acme-', 'acme'], ['a1-b', 'a1-b'], ['my_app', 'my_app'], ['a.b', 'a.b'], ['größe', 'größe']])('may be whatever a registry takes: %s', (prefix, before) => {
    const registry = registryOf();
    define(elements, { prefix, registry });
    expect(registry.tags()).toEqual([`${before}-salary-range`, `${before}-skill-map`]);
  });

  test.each(['', undefined, null as never])('may be none: %j', (prefix) => {
    const registry = registryOf();
    define(elements, { prefix, registry });
    expect(registry.tags()).toEqual(Object.keys(elements));
  });
});
