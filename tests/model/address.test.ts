import { expect, test } from 'vitest';
import { addressOf } from '../../src/model/address.js';

const page = 'https://acme.example/jobs/nurse?from=list';

test('A guide is found at its own address, which may be relative to the page', () => {
  expect(addressOf('https://guides.example/nurse', page)).toBe('https://guides.example/nurse');
  expect(addressOf('/guides/nurse', page)).toBe('https://acme.example/guides/nurse');
});

test.each([undefined, '', ' ', 'javascript:alert(1)', 'data:text/html,x', 'mailto:a@acme.example', 'tel:1', 'https://'])('A guide with the address %o is found on the page', (url) => {
  expect(addressOf(url, page)).toBe(page);
});
