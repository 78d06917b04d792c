/** The pages that are measured, and what runs in them. */

/** The page with places for some charts, each with a paragraph under it. `room` names what keeps their room, if anything does. */
export function pageOf(contender, { count, room, styles }) {
  const { name, holds } = contender;
  const slot = `<section><div class="slot">${room ? holds : ''}</div><p>Pay differs with place, size of the employer and years in the job.</p></section>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
    <link rel="icon" href="data:," />
    ${styles.map((file) => `<link rel="stylesheet" href="/${name}/${file}" />`).join('\n    ')}
    <style>${contender[room] ?? ''}</style>
    <style>
      body { margin: 16px; font: 16px/1.5 system-ui, sans-serif; color: #1f2328; background: white; }
      main { inline-size: 640px; }
      h2 { margin: 0; font-size: 18px; line-height: 1.4; }
      .chart { position: relative; block-size: 130px; }
      section { margin-block-end: 24px; }
      section p { margin: 8px 0 0; }
    </style>
  </head>
  <body><main>${slot.repeat(count)}</main></body>
</html>`;
}

/** Runs in the page: loads the contender and puts beside it what measures it. */
export async function load(name) {
  const { contender } = await import(`/${name}/entry.js`);
  await contender.prepare?.();
  await document.fonts.ready;
  const container = document.querySelector('main');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** Answers after the next frame has been painted: a message that is sent from a frame arrives behind its painting. */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });
  /**
   * Milliseconds from the start of some work until the frame that shows it has been painted. The work begins in a frame,
   * so that waiting for the screen is not measured where it ends in the same one.
   */
  const time = async (work) => {
    await painted();
    let ends;
    const starts = await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const start = performance.now();
        const done = work();
        // What is drawn at once, or in microtasks, is in this frame.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = async () => {
          ends = performance.now();
          if (done) {
            await done;
            ends = await painted();
          }
          resolve(start);
        };
        port2.postMessage(undefined);
      });
    });
    return ends - starts;
  };
  const rows = async (count, seed) => {
    const answer = await fetch(`/rows.json?count=${count}&seed=${seed}`);
    return answer.json();
  };
  window.bench = { contender, container, frame, painted, time, rows };
}

/** Runs in the page: what has been drawn, to tell a chart that is done from one that is not. */
export function countDrawn() {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return roots.reduce((sum, root) => sum + root.querySelectorAll('*').length, 0);
}
