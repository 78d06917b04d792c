import { describe, expect, test } from 'vitest';
import { judge, judgeColors, judgeOverlaps, judgeTargets } from './looks.mjs';
import { blank } from './png.mjs';

const accent = [29, 111, 196];
const pale = [219, 232, 246];
const white = [255, 255, 255];

/** A white picture with boxes of color on it. */
function paint(...boxes) {
  const picture = blank(400, 120, [...white, 255]);
  for (const { left, top, right, bottom, color } of boxes) blank(right - left, bottom - top, [...color, 255]).bitblt(picture, 0, 0, right - left, bottom - top, left, top);
  return picture;
}

const box = (left, top, right, bottom) => ({ left, top, right, bottom });
const line = box(20, 20, 120, 36);
const text = (more) => ({ path: 'p', text: 'words', boxes: [line], size: 16, weight: 400, color: [0, 0, 0, 1], isDisabled: false, ...more });
const page = (more) => ({ texts: [], shapes: [], targets: [], beyond: 0, ...more });
const measures = (list) => list.map(({ measure }) => measure);
const shape = (where, color, more) => ({ path: 'svg', kind: 'rect', form: 'rect filled', isMark: true, box: where, fill: [...color, 1], ...more });

describe('text', () => {
  test('passes where it is dark enough', () => {
    expect(judge(page({ texts: [text({ color: [0x76, 0x76, 0x76, 1] })] }), paint())).toEqual([]);
  });

  test('fails where it is a little too pale, and says how pale', () => {
    const [fault] = judge(page({ texts: [text({ color: [0x77, 0x77, 0x77, 1] })] }), paint());
    expect(fault).toMatchObject({ measure: 'text-contrast', measured: '4.47:1', wanted: '4.5:1' });
  });

  test('needs less when it is large, or bold and nearly so', () => {
    const color = [0x90, 0x90, 0x90, 1];
    expect(judge(page({ texts: [text({ color, size: 24 }), text({ color, size: 19, weight: 700 })] }), paint())).toEqual([]);
    expect(measures(judge(page({ texts: [text({ color, size: 19 })] }), paint()))).toEqual(['text-contrast']);
  });

  test('is held against the worst of what is behind it', () => {
    const half = paint({ ...box(20, 20, 60, 36), color: accent });
    expect(measures(judge(page({ texts: [text({ color: [20, 60, 120, 1] })] }), half))).toEqual(['text-contrast']);
  });

  test('fails where it has the color of what is behind it', () => {
    expect(judge(page({ texts: [text({ color: [255, 255, 255, 1] })] }), paint())).toMatchObject([{ measure: 'text-contrast', measured: '1:1' }]);
  });

  test('is not held against its own letters', () => {
    const letters = paint({ ...box(30, 20, 60, 36), color: [0, 0, 0] });
    expect(judge(page({ texts: [text()] }), letters)).toEqual([]);
  });

  test('fails below 12 pixels', () => {
    expect(judge(page({ texts: [text({ size: 11.5 }), text({ size: 12 })] }), paint())).toMatchObject([{ measure: 'text-size', measured: '11.5 px' }]);
  });
});

describe('marks', () => {
  const dot = box(40, 40, 52, 52);

  test('pass where they stand out', () => {
    expect(judge(page({ shapes: [shape(dot, accent)] }), paint())).toEqual([]);
  });

  test('fail where they are pale', () => {
    expect(measures(judge(page({ shapes: [shape(dot, pale)] }), paint()))).toEqual(['mark-contrast']);
  });

  test('pass by an outline of their own', () => {
    const ground = paint({ ...box(0, 20, 400, 80), color: [100, 150, 210] });
    expect(measures(judge(page({ shapes: [shape(dot, accent)] }), ground))).toEqual(['mark-contrast']);
    expect(judge(page({ shapes: [shape(dot, accent, { stroke: [255, 255, 255, 1] })] }), ground)).toEqual([]);
  });

  test('may have a pale ground under a text of their own, not one beside it', () => {
    const chip = shape(box(10, 10, 200, 50), pale, { named: 0 });
    const words = (where, named) => text({ boxes: [where], named });
    const judged = (...texts) => measures(judge(page({ texts, shapes: [chip] }), paint()));
    expect(judged(words(box(20, 20, 120, 36), 0))).toEqual([]);
    expect(judged(words(box(210, 20, 300, 36), 0))).toEqual(['mark-contrast']);
    expect(judged(words(box(20, 20, 120, 36), 1))).toEqual(['mark-contrast']);
    expect(judged(words(box(20, 20, 120, 36), undefined))).toEqual(['mark-contrast']);
  });

  test('are found by one side where they part two areas', () => {
    const ground = paint({ ...box(0, 0, 46, 120), color: accent });
    expect(judge(page({ shapes: [shape(dot, accent)] }), ground)).toEqual([]);
  });
});

describe('an area', () => {
  const area = shape(box(40, 40, 240, 60), pale, { isMark: false });
  const tick = (x, color = accent) => shape(box(x - 1, 40, x + 1, 60), color);
  const ground = paint({ ...box(40, 40, 240, 60), color: pale });

  test('fails where it is pale and nothing tells its ends', () => {
    expect(measures(judge(page({ shapes: [area] }), ground))).toEqual(['area-contrast']);
    expect(measures(judge(page({ shapes: [area, tick(40)] }), ground))).toEqual(['area-contrast']);
  });

  test('passes where a mark stands at each end', () => {
    expect(judge(page({ shapes: [area, tick(40), tick(240)] }), ground)).toEqual([]);
  });

  test('fails where the marks at its ends are pale, too', () => {
    expect(measures(judge(page({ shapes: [area, tick(40, pale), tick(240)] }), ground))).toContain('area-contrast');
  });
});

describe('colors that tell apart', () => {
  const kind = (name, color, form = 'rect filled') => ({ path: name, kind: name, form, color });

  test('fail where an eye without one kind of cone sees one color', () => {
    const found = judgeColors([kind('have', [40, 110, 100]), kind('lack', [150, 0, 80])]);
    expect(measures(found)).toEqual(['deuteranopia']);
  });

  test('pass where the form tells apart, too', () => {
    expect(judgeColors([kind('have', [40, 110, 100]), kind('lack', [150, 0, 80], 'circle open')])).toEqual([]);
  });

  test('are judged in one drawing: those of two charts of a page tell nothing apart', () => {
    const inTree = (tree, shape) => ({ ...shape, tree });
    const [have, lack] = [kind('have', [40, 110, 100]), kind('lack', [150, 0, 80])];
    expect(measures(judgeColors([inTree(0, have), inTree(0, lack)]))).toEqual(['deuteranopia']);
    expect(judgeColors([inTree(0, have), inTree(1, lack)])).toEqual([]);
  });

  test('pass where one is much lighter', () => {
    expect(judgeColors([kind('have', accent), kind('lack', pale)])).toEqual([]);
  });
});

describe('targets', () => {
  const target = (where, more) => ({ path: 'button', box: where, isInSentence: false, isMark: false, ...more });

  test('pass from 24 pixels on', () => {
    expect(judgeTargets([target(box(0, 0, 24, 24)), target(box(24, 0, 48, 24))])).toEqual([]);
  });

  test('may be smaller where no other is near', () => {
    expect(judgeTargets([target(box(0, 0, 16, 16)), target(box(100, 0, 116, 16))])).toEqual([]);
    expect(judgeTargets([target(box(0, 0, 16, 16)), target(box(17, 0, 33, 16))])).toHaveLength(2);
  });

  test('fail where a small one is close to a large one', () => {
    expect(judgeTargets([target(box(0, 0, 16, 16)), target(box(18, 0, 60, 40))])).toMatchObject([{ measured: '16 × 16 px' }]);
  });

  test('may be smaller in a sentence, but not as a mark', () => {
    expect(judgeTargets([target(box(0, 0, 16, 16), { isInSentence: true }), target(box(17, 0, 33, 16), { isInSentence: true })])).toEqual([]);
    expect(judgeTargets([target(box(0, 0, 16, 16), { isMark: true })])).toHaveLength(1);
  });
});

describe('labels of a drawing', () => {
  const label = (where, more) => text({ boxes: [where], drawing: 'text', ...more });

  test('fail where they lie on each other', () => {
    expect(judgeOverlaps([label(line), label(box(100, 24, 160, 40))])).toMatchObject([{ measure: 'overlap', measured: '20 × 12 px' }]);
  });

  test('may touch, and words of the page may be near', () => {
    expect(judgeOverlaps([label(line), label(box(120, 20, 160, 36)), text({ boxes: [line] })])).toEqual([]);
  });
});

test('a page that scrolls sideways fails', () => {
  expect(judge(page({ beyond: 12 }), paint())).toMatchObject([{ measure: 'width', measured: '12 px' }]);
});
