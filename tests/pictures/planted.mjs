/** Proves before each run that the measuring can fail: it has to find every fault on a planted page, and nothing else. */
import { collect } from './collect.mjs';
import { deficiencies, difference, seenWith } from './color.mjs';
import { judge } from './looks.mjs';
import { readPng } from './png.mjs';

/** Answers what is wrong with the measuring. */
export async function checkPlanted({ page, client, shoot, resize, emulate, close }, origin) {
  await emulate({ scheme: 'light', forced: 'none' });
  await resize(800, 1000);
  await page.goto(`${origin}/planted.html`);
  const clip = { x: 0, y: 0, width: 800, height: 1000 };
  const picture = readPng(await shoot(clip));
  const collected = await page.evaluate(collect, '#planted', clip);
  const found = judge(collected, picture);
  const planted = await page.evaluate(() => [...document.querySelectorAll('[data-fault]')].flatMap((element) => element.getAttribute('data-fault').split(' ')));
  const wrong = [
    ...found.filter(({ measure, fault }) => !fault?.split(' ').includes(measure)).map(({ measure, path, what, measured }) => `The measuring finds what was not planted: ${measure} ${what} at ${path}: ${measured}`),
    ...[...new Set(planted)].filter((fault) => found.filter(({ measure }) => measure === fault).length < (fault === 'overlap' ? 1 : planted.filter((other) => other === fault).length)).map((fault) => `The measuring misses a planted fault: ${fault}`),
  ];

  // The colors that are worked out are those that the browser shows with a deficiency.
  const place = await page.$eval('#swatch', (swatch) => {
    const { x, y } = swatch.getBoundingClientRect();
    return { x: x + 10, y: y + 10, width: 4, height: 4 };
  });
  const color = [...readPng(await shoot(place)).data.subarray(0, 3)];
  for (const deficiency of deficiencies) {
    await client.send('Emulation.setEmulatedVisionDeficiency', { type: deficiency });
    const shown = [...readPng(await shoot(place)).data.subarray(0, 3)];
    const worked = seenWith(deficiency, color);
    if (difference(shown, worked) > 0.02) wrong.push(`With ${deficiency} the browser shows ${shown} where ${worked.map(Math.round)} was worked out`);
  }
  await close();
  return wrong;
}
