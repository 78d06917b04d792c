/**
 * Measures what axe does not: contrast of text as it is drawn, contrast of marks, the smallest text, the size of
 * targets, and whether colors that tell things apart do so for every eye. Pure: takes what `collect` listed, and the picture.
 */
import { contrast, deficiencies, difference, over, seenWith } from './color.mjs';

/** What is wanted. */
export const wanted = {
  text: 4.5,
  /** Of text from 24 pixels on, and bold from 18.66 on. */
  largeText: 3,
  mark: 3,
  /** How much of a mark's outline has to stand out, from 0 to 1: a tick between two areas is found by one of its sides. */
  outline: 0.4,
  size: 12,
  target: 24,
  /** Two colors this far apart in OKLab tell things apart… */
  apart: 0.1,
  /** …and still have to be this far apart with a color-vision deficiency. */
  apartWithDeficiency: 0.06,
};

/** Pixels as the places of a picture: colors by frequency. */
function shares(picture, boxes) {
  const pixels = new Uint32Array(picture.data.buffer, picture.data.byteOffset, picture.width * picture.height);
  const counts = new Map();
  let total = 0;
  for (const { left, top, right, bottom } of boxes) {
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(picture.height, Math.ceil(bottom)); y++) {
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(picture.width, Math.ceil(right)); x++, total++) {
        const pixel = pixels[y * picture.width + x];
        counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([pixel, count]) => ({ color: [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255], share: count / total })).sort((one, other) => other.share - one.share);
}

/**
 * What is behind a text: the flat colors that fill at least a seventh of its lines. Letters fill less than half of
 * their lines; edges of letters are of many colors, none of which is frequent. Letters that are bold and few may fill as
 * much: they have the color of the text on what fills most.
 */
export function behind(picture, { boxes, color }) {
  const flat = shares(picture, boxes);
  const frequent = flat.filter(({ share }) => share >= 1 / 7);
  const inks = [...flat.slice(0, 1), ...frequent].map((entry) => over(color, entry.color));
  const others = frequent.filter((entry) => entry.share > 0.45 || inks.every((ink) => difference(ink, entry.color) > 0.02));
  return (others.length ? others : flat.slice(0, 1)).map((entry) => entry.color);
}

const isLarge = ({ size, weight }) => size >= 24 || (size >= 18.66 && weight >= 700);
const round = (value) => Math.floor(value * 100) / 100;

function judgeText(text, picture) {
  const faults = [];
  const fault = (measure, measured, least) => faults.push({ measure, path: text.path, what: `“${text.text}”`, measured, wanted: least, fault: text.fault });
  if (text.size < wanted.size - 0.01) fault('text-size', `${round(text.size)} px`, `${wanted.size} px`);
  if (text.isDisabled) return faults;
  const least = isLarge(text) ? wanted.largeText : wanted.text;
  const found = Math.min(...behind(picture, text).map((color) => contrast(over(text.color, color), color)));
  if (found < least) fault('text-contrast', `${round(found)}:1`, `${least}:1`);
  return faults;
}

/** The boxes of one pixel around a box, at a distance that its soft edge does not reach. */
function ring({ left, top, right, bottom }, by = 2) {
  const [x, y, across, down] = [Math.floor(left) - by, Math.floor(top) - by, Math.ceil(right) + by, Math.ceil(bottom) + by];
  return [
    { left: x, top: y, right: across, bottom: y + 1 },
    { left: x, top: down - 1, right: across, bottom: down },
    { left: x, top: y + 1, right: x + 1, bottom: down - 1 },
    { left: across - 1, top: y + 1, right: across, bottom: down - 1 },
  ];
}

/** The contrast that a shape has along the part of its outline that is wanted. An outline of its own counts for its fill. */
export function standsOut({ box, fill, stroke }, below, picture) {
  const paints = [fill, stroke].filter(Boolean).map((paint) => over(paint, below));
  const inner = paints.length === 2 ? contrast(paints[0], paints[1]) : 1;
  const around = shares(picture, ring(box))
    .map(({ color, share }) => ({ share, ratio: Math.max(inner, ...paints.map((paint) => contrast(paint, color))) }))
    .sort((one, other) => other.ratio - one.ratio);
  let seen = 0;
  for (const { share, ratio } of around) {
    seen += share;
    if (seen >= wanted.outline) return ratio;
  }
  return inner;
}

const contains = (outer, { left, top, right, bottom }) => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom;
};

/** Whether a mark is at an end of an area: a tick on it, or an arrow that begins there. */
const marksEnd = (mark, area, end) => [mark.box.left, (mark.box.left + mark.box.right) / 2, mark.box.right].some((x) => Math.abs(x - area.box[end]) <= 3) && mark.box.bottom >= area.box.top && mark.box.top <= area.box.bottom;

/** Whether a shape of a mark is what the mark's own text stands on: the text is judged, the ground behind it need not stand out. */
const isGround = (shape, texts) => {
  const boxes = texts.filter(({ named }) => named !== undefined && named === shape.named).flatMap((text) => text.boxes);
  return boxes.length > 0 && boxes.every((box) => box.left >= shape.box.left && box.right <= shape.box.right && contains(shape.box, box));
};

function judgeShapes(shapes, texts, picture, page) {
  const faults = [];
  const areas = [];
  const judged = shapes.map((shape) => {
    const below = areas.findLast(({ box }) => contains(box, shape.box))?.color ?? page;
    const color = over(shape.fill ?? shape.stroke, below);
    const found = standsOut(shape, below, picture);
    const ground = isGround(shape, texts);
    if (!shape.isMark || ground) areas.push({ box: shape.box, color });
    return { ...shape, color, found, ground };
  });
  const marks = judged.filter(({ isMark, found }) => isMark && found >= wanted.mark);
  for (const shape of judged) {
    if (shape.found >= wanted.mark || shape.ground) continue;
    // Where an area is too pale to be seen by everyone, what stands at its ends tells its extent.
    const hasEnds = !shape.isMark && ['left', 'right'].every((end) => marks.some((mark) => marksEnd(mark, shape, end)));
    if (!hasEnds) faults.push({ measure: shape.isMark ? 'mark-contrast' : 'area-contrast', path: shape.path, what: shape.kind, measured: `${round(shape.found)}:1`, wanted: shape.isMark ? `${wanted.mark}:1` : `${wanted.mark}:1, or a mark at each end`, fault: shape.fault });
  }
  return [...faults, ...judgeColors(judged)];
}

/** Colors that tell two kinds of the same form apart in one drawing, and do not for every eye. */
export function judgeColors(shapes) {
  const kinds = [...new Map(shapes.map((shape) => [`${shape.tree} ${shape.kind} ${shape.form} ${shape.color}`, shape])).values()];
  const faults = [];
  for (const [index, one] of kinds.entries()) {
    for (const other of kinds.slice(index + 1)) {
      if (one.tree !== other.tree || one.form !== other.form || one.kind === other.kind || difference(one.color, other.color) < wanted.apart) continue;
      for (const deficiency of deficiencies) {
        const left = difference(seenWith(deficiency, one.color), seenWith(deficiency, other.color));
        if (left < wanted.apartWithDeficiency) faults.push({ measure: deficiency, path: other.path, what: `${one.kind} and ${other.kind}`, measured: String(round(left)), wanted: String(wanted.apartWithDeficiency), fault: one.fault ?? other.fault });
      }
    }
  }
  return faults;
}

/** Targets that are too small, unless a circle of 24 pixels on each is free of other targets, or they stand in a sentence. */
export function judgeTargets(targets) {
  const sized = targets.map((target) => {
    const { left, top, right, bottom } = target.box;
    return { ...target, width: right - left, height: bottom - top, x: (left + right) / 2, y: (top + bottom) / 2 };
  });
  const isSmall = ({ width, height }) => width < wanted.target - 0.05 || height < wanted.target - 0.05;
  const radius = wanted.target / 2;
  const crowds = (target) => (other) => {
    if (other === target) return false;
    if (isSmall(other)) return Math.hypot(other.x - target.x, other.y - target.y) < 2 * radius;
    const { left, top, right, bottom } = other.box;
    return Math.hypot(target.x - Math.min(right, Math.max(left, target.x)), target.y - Math.min(bottom, Math.max(top, target.y))) < radius;
  };
  return sized
    .filter((target) => isSmall(target) && !target.isInSentence && (target.isMark || sized.some(crowds(target))))
    .map(({ path, width, height, fault }) => ({ measure: 'target', path, what: 'target', measured: `${round(width)} × ${round(height)} px`, wanted: `${wanted.target} × ${wanted.target} px`, fault }));
}

/** Labels of one drawing that lie on each other. */
export function judgeOverlaps(texts) {
  const lines = texts.filter(({ drawing }) => drawing !== undefined).flatMap(({ boxes, ...text }) => boxes.map((box) => ({ ...text, box })));
  const faults = [];
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // The lines of a font are taller than its letters.
      if (across > 1 && down > 0.35 * Math.min(one.size, other.size)) faults.push({ measure: 'overlap', path: other.path, what: `“${one.text}” and “${other.text}”`, measured: `${round(across)} × ${round(down)} px`, wanted: 'none', fault: one.fault ?? other.fault });
    }
  }
  return faults;
}

/** Everything that a page lacks. */
export function judge({ texts, shapes, targets, beyond }, picture) {
  const [{ color: page }] = shares(picture, [{ left: 0, top: 0, right: picture.width, bottom: 4 }]);
  return [
    ...texts.flatMap((text) => judgeText(text, picture)),
    ...judgeShapes(shapes, texts, picture, page),
    ...judgeTargets(targets),
    ...judgeOverlaps(texts),
    ...(beyond > 0 ? [{ measure: 'width', path: 'the page', what: 'sideways scrolling', measured: `${beyond} px`, wanted: 'none' }] : []),
  ];
}
