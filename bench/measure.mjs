/** Measures one contender on fresh pages of one browser. */
import { setTimeout as pause } from 'node:timers/promises';
import { countDrawn, load } from './page.mjs';

/** A page of a contender, loaded and slowed down. */
async function open(browser, origin, { name }, { count, slow = 1, room = '' }) {
  const page = await browser.newPage();
  const failures = [];
  page.on('pageerror', (error) => failures.push(String(error)));
  const session = await page.createCDPSession();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${origin}/page.html?name=${name}&count=${count}&room=${room}`);
  await page.bringToFront();
  if (slow > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  return {
    page,
    session,
    load: () => page.evaluate(load, name),
    async close() {
      await page.close();
      if (failures.length) throw new Error(`${name}: ${failures.join('; ')}`);
    },
  };
}

/** Makes sure that what was timed is all that was to come. */
async function settle(page, name) {
  const before = await page.evaluate(countDrawn);
  await pause(150);
  const after = await page.evaluate(countDrawn);
  if (before !== after) throw new Error(`${name} went on drawing after its time was taken: ${before} nodes, then ${after}`);
  return after;
}

/** Milliseconds that the main thread of a page has worked; waiting for its turn is not counted. */
async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
}

/** Takes the time and the work of what a page does with its data. */
async function take(page, session, act) {
  await page.evaluate(() => window.bench.painted());
  const before = await workOf(session);
  const time = await page.evaluate((act) => {
    const { contender, container, data, time } = window.bench;
    return time(() => (act === 'mount' ? contender.mount(container, data[0]) : contender.update(data[1])));
  }, act);
  return { time, work: (await workOf(session)) - before };
}

/** Milliseconds from data to paint of some charts, and of new data for all of them: on the clock, and at work. */
export async function measureTime(browser, origin, contender, count, slow) {
  const { page, session, load: start, close } = await open(browser, origin, contender, { count, slow });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await start();
  await page.evaluate(async (count) => {
    const { bench } = window;
    bench.data = [await bench.rows(count, 1), await bench.rows(count, 2)];
  }, count);
  const mount = await take(page, session, 'mount');
  const nodes = await settle(page, contender.name);
  const update = await take(page, session, 'update');
  await settle(page, contender.name);
  await close();
  return { mount, update, nodes };
}

/** The sum of layout shifts while ten charts appear in a page that has already been painted. */
export async function measureShift(browser, origin, contender, slow, room) {
  const { page, load: start, close } = await open(browser, origin, contender, { count: 10, slow, room });
  await page.evaluate(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  await pause(50);
  await start();
  const shift = await page.evaluate(async () => {
    const { contender, container, frame, rows } = window.bench;
    await frame();
    await frame();
    await contender.mount(container, await rows(10, 1));
    await frame();
    await frame();
    await new Promise((resolve) => setTimeout(resolve, 200));
    return window.shift;
  });
  await close();
  return shift;
}

/** Bytes of the heap, of script and of nodes, and the count of nodes: once everything that can go has gone. */
async function weigh(session) {
  // What weak references hold goes with the second collection.
  for (let turn = 0; turn < 3; turn++) {
    await session.send('HeapProfiler.collectGarbage');
    await pause(50);
  }
  const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  return { bytes: usedSize + embedderHeapUsedSize, nodes: metrics.find(({ name }) => name === 'Nodes').value };
}

/** What is left after a hundred charts have come and gone: after the first time, and what each further time adds. */
export async function measureHeap(browser, origin, contender, count = 100, cycles = 4) {
  const { page, session, load: start, close } = await open(browser, origin, contender, { count });
  await session.send('Performance.enable');
  await start();
  await page.evaluate(async (count) => {
    window.data = await window.bench.rows(count, 1);
  }, count);
  const cycle = () =>
    page.evaluate(async () => {
      const { contender, container, frame } = window.bench;
      await contender.mount(container, window.data);
      await frame();
      await frame();
      await new Promise((resolve) => setTimeout(resolve, 50));
      contender.unmount();
      await frame();
      await frame();
      for (const slot of container.querySelectorAll('.slot')) slot.replaceChildren();
    });
  const before = await weigh(session);
  await cycle();
  const first = await weigh(session);
  for (let turn = 0; turn < cycles; turn++) await cycle();
  const last = await weigh(session);
  await close();
  return {
    first: first.bytes - before.bytes,
    each: (last.bytes - first.bytes) / cycles,
    nodes: (last.nodes - first.nodes) / cycles,
  };
}

/** What our own element draws, without what only Lit reads, for the floor to clone. */
export async function takeDrawn(browser, origin, own, count) {
  const { page, load: start, close } = await open(browser, origin, own, { count });
  await start();
  const drawn = await page.evaluate(async (tag, count) => {
    const { contender, container, frame, rows } = window.bench;
    const take = async (seed, act) => {
      act(await rows(count, seed));
      await frame();
      await frame();
      return [...container.querySelectorAll(tag)].map(({ shadowRoot }) => shadowRoot.innerHTML.replace(/<!--.*?-->/gs, ''));
    };
    const first = await take(1, (data) => contender.mount(container, data));
    const second = await take(2, (data) => contender.update(data));
    const sheets = document.querySelector(tag).shadowRoot.adoptedStyleSheets;
    const css = sheets.flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText).join('\n');
    return { css, first, second };
  }, own.name, count);
  await close();
  return drawn;
}
