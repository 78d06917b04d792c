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

/** Milliseconds from data to paint of some charts, and of new data for all of them. */
export async function measureTime(browser, origin, contender, count, slow) {
  const { page, load: start, close } = await open(browser, origin, contender, { count, slow });
  await start();
  const mount = await page.evaluate(async (count) => {
    const { contender, container, time, rows } = window.bench;
    const data = await rows(count, 1);
    return time(() => contender.mount(container, data));
  }, count);
  const nodes = await settle(page, contender.name);
  const update = await page.evaluate(async (count) => {
    const { contender, time, rows } = window.bench;
    const data = await rows(count, 2);
    return time(() => contender.update(data));
  }, count);
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
