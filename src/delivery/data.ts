import { looksLikeJson, readJson, type Written } from './written.js';

/** What a framework writes when it sets an object as an attribute. */
const stringified = /^\s*\[object /;

/**
 * Makes a reader of `data`, which is a value or JSON text. The text is parsed once for as long as it stays the same.
 *
 * @param isSection whether text that is no JSON is a section as it stands
 */
export function dataReader(warn: (message: string) => void, isSection: (text: string) => boolean = () => false): (data: unknown) => Written | undefined {
  let text: string | undefined;
  let read: Written | undefined;
  return (data) => {
    if (data === undefined || data === null) return undefined;
    if (typeof data !== 'string') return { value: data };
    if (data === text) return read;
    text = data;
    read = undefined;
    if (stringified.test(data)) warn('was given data="[object Object]": an attribute cannot hold an object; set the property "data" instead');
    else if (data.trim()) read = looksLikeJson(data) ? readJson(data) : isSection(data) ? { value: data } : { problem: { pointer: '', expected: 'JSON text in "data"', found: JSON.stringify(data.slice(0, 40)) } };
    return read;
  };
}
