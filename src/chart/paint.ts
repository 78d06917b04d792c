import type { Picture } from './picture.js';

/**
 * Paints a picture on a canvas with drawing calls, so that no policy of the page stands in the way.
 *
 * @param scale pixels of the canvas for each pixel of the page
 */
export async function paintPng({ width, height, ground, shapes }: Picture, scale: number): Promise<Blob> {
  if (!(scale > 0 && scale < Infinity)) throw new RangeError(`scale: expected a number above zero, found ${scale}`);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas to paint on');
  context.scale(scale, scale);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) {
    const { fill, stroke, strokeWidth, cap, dashes } = shape.paint;
    context.save();
    if (shape.type !== 'path') context.translate(shape.x, shape.y);
    context.fillStyle = fill;
    context.strokeStyle = stroke;
    context.lineWidth = strokeWidth;
    context.lineCap = cap;
    context.lineJoin = 'round';
    context.setLineDash([...dashes]);
    if (shape.type === 'text') {
      const { font, anchor, text } = shape;
      context.font = `${font.weight} ${font.size}px ${font.family}`;
      context.direction = font.direction;
      context.textAlign = anchor === 'middle' ? 'center' : anchor;
      context.fillText(text, 0, 0);
    } else {
      const path = new Path2D(shape.type === 'path' ? shape.d : undefined);
      if (shape.type === 'rect') path.rect(0, 0, shape.width, shape.height);
      if (fill) context.fill(path);
      if (stroke) context.stroke(path);
    }
    context.restore();
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas could not be written as PNG'))), 'image/png');
  });
}
