/** Runs in a page: lists what has to be seen or hit there, with its place in the picture and its computed colors. */

/** Lists texts, shapes and targets. Places are relative to the picture's own corner. Stands alone, as it is sent to the page. */
export function collect(selector, origin) {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map();
  /** A computed color as `[red, green, blue, alpha]`. */
  const resolve = (color, opacity) => {
    if (color === 'none' || color.startsWith('url')) return [0, 0, 0, 0];
    if (!known.has(color)) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
      known.set(color, [red, green, blue, alpha / 255]);
    }
    const [red, green, blue, alpha] = known.get(color);
    return [red, green, blue, alpha * opacity];
  };

  const parentOf = (element) => element.assignedSlot ?? element.parentElement ?? (element.getRootNode() instanceof ShadowRoot ? element.getRootNode().host : null);
  const ancestors = function* (element) {
    for (let at = element; at; at = parentOf(at)) yield at;
  };
  const classesOf = (element) => (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name && !/^(from|until)-/.test(name)).join('.');
  const nameOf = (element) => {
    const part = element.getAttribute('part');
    const classes = classesOf(element);
    return element.localName + (part ? `[part=${part}]` : classes ? `.${classes}` : '');
  };
  const pathOf = (element) => {
    const names = [];
    for (const at of ancestors(element)) {
      if (at.id === 'storybook-root' || at === document.body) break;
      names.unshift(nameOf(at));
    }
    return names.slice(-5).join(' > ');
  };
  const opacityOf = (element) => [...ancestors(element)].reduce((product, at) => product * Number(getComputedStyle(at).opacity), 1);
  // Chromium answers that what stands in a hidden `<g>` is visible.
  const isDisplayed = (element) => [...ancestors(element)].every((at) => getComputedStyle(at).display !== 'none');
  const isShown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && isDisplayed(element);
  const isDisabled = (element) => [...ancestors(element)].some((at) => at.matches(':disabled, [aria-disabled=true]'));

  /** The part of a box that no ancestor clips away, in the picture. */
  const visible = (element, { left, top, right, bottom }) => {
    for (const at of ancestors(element)) {
      if (at instanceof SVGElement || getComputedStyle(at).overflow === 'visible') continue;
      const clip = at.getBoundingClientRect();
      [left, top, right, bottom] = [Math.max(left, clip.left), Math.max(top, clip.top), Math.min(right, clip.right), Math.min(bottom, clip.bottom)];
    }
    return right - left < 1.5 && bottom - top < 1.5 ? undefined : right <= left || bottom <= top ? undefined : { left: left - origin.x, top: top - origin.y, right: right - origin.x, bottom: bottom - origin.y };
  };
  const outset = ({ left, top, right, bottom }, by) => ({ left: left - by, top: top - by, right: right + by, bottom: bottom + by });
  const scaleOf = (element) => (element instanceof SVGElement ? Math.hypot(element.getScreenCTM?.()?.a ?? 1, element.getScreenCTM?.()?.b ?? 0) : 1);

  const elements = [];
  const walk = (root) => {
    for (const element of root.children) {
      elements.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
      walk(element);
    }
  };
  walk(document.querySelector(selector));

  // Marks by the order in which they are met.
  const marks = [];
  const numberOf = (mark) => (marks.includes(mark) ? marks.indexOf(mark) : marks.push(mark) - 1);

  // What is drawn together: all of a page, or all of one custom element.
  const trees = [];
  const numberOfTree = (root) => (trees.includes(root) ? trees.indexOf(root) : trees.push(root) - 1);

  const texts = [];
  const shapes = [];
  const targets = [];
  for (const element of elements) {
    if (['script', 'style', 'title', 'desc', 'template', 'noscript'].includes(element.localName) || !isShown(element)) continue;
    const style = getComputedStyle(element);
    const isSvg = element instanceof SVGElement;
    const fault = [...ancestors(element)].map((at) => at.getAttribute('data-fault')).find(Boolean);

    const mark = element.closest('[data-mark]');
    // In a mark of HTML, what a text stands on is no mark of its own.
    const named = mark && !(mark instanceof SVGElement) ? numberOf(mark) : undefined;
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].map((box) => visible(element, box)).filter(Boolean);
      if (!boxes.length) continue;
      texts.push({
        path: pathOf(element),
        fault,
        text: node.data.trim().replace(/\s+/g, ' ').slice(0, 40),
        boxes,
        size: parseFloat(style.fontSize) * scaleOf(element),
        weight: Number(style.fontWeight),
        color: resolve(isSvg ? style.fill : style.webkitTextFillColor || style.color, opacityOf(element)),
        isDisabled: isDisabled(element),
        named,
        drawing: isSvg ? pathOf(element.closest('text') ?? element) : undefined,
      });
    }

    const isHidden = element.closest('[aria-hidden=true]');
    if (element instanceof SVGGeometryElement && (mark || !isHidden)) {
      const opacity = opacityOf(element);
      const fill = element.localName === 'line' ? [0, 0, 0, 0] : resolve(style.fill, opacity * Number(style.fillOpacity));
      const stroke = resolve(style.stroke, opacity * Number(style.strokeOpacity));
      const thick = stroke[3] ? parseFloat(style.strokeWidth) * scaleOf(element) : 0;
      const box = visible(element, outset(element.getBoundingClientRect(), thick / 2));
      if (box && (fill[3] > 0.02 || stroke[3] > 0.02) && (mark || fill[3] > 0.02)) {
        shapes.push({ path: pathOf(element), fault, kind: nameOf(element), form: `${element.localName} ${fill[3] > 0.02 ? 'filled' : 'open'} ${thick.toFixed(1)} ${style.strokeDasharray}`, isMark: Boolean(mark), named, tree: numberOfTree(element.getRootNode()), box, fill: fill[3] > 0.02 ? fill : undefined, stroke: thick && stroke[3] > 0.02 ? stroke : undefined });
      }
    }

    if (element.matches('button, a[href], summary, input:not([type=hidden]), select, textarea, [role=button], [role=link], [role=switch], [role=checkbox], [role=radio], [role=tab], [role=slider], [tabindex="0"], [data-mark][tabindex]') && style.pointerEvents !== 'none' && !isDisabled(element)) {
      // What is inside an SVG group may reach farther than the group says.
      const inner = isSvg ? [...element.querySelectorAll('*')].filter((part) => part instanceof SVGGeometryElement) : [element];
      const boxes = inner.map((part) => part.getBoundingClientRect());
      const box = {
        left: Math.min(...boxes.map(({ left }) => left)) - origin.x,
        top: Math.min(...boxes.map(({ top }) => top)) - origin.y,
        right: Math.max(...boxes.map(({ right }) => right)) - origin.x,
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)) - origin.y,
      };
      const block = [...ancestors(element)].find((at) => at !== element && !getComputedStyle(at).display.startsWith('inline'));
      const isInSentence = style.display === 'inline' && !isSvg && (block?.textContent ?? '').trim().length > element.textContent.trim().length;
      if (boxes.length) targets.push({ path: pathOf(element), fault, box, isInSentence, isMark: isSvg });
    }
  }

  const { scrollWidth, clientWidth } = document.documentElement;
  return { texts, shapes, targets, beyond: scrollWidth - clientWidth };
}
