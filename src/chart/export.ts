/** A chart as a file for other programs, taken from what stands on the page. */
import type { LitElement } from 'lit';
import { takePicture, type Picture } from './picture.js';
import { isSeen, onStage } from './stage.js';
import { settleLabels } from './watch-labels.js';

/** Takes a picture of the chart, which is drawn for a moment where the table is shown, or where the page gives it no room. */
export function takeChart(host: LitElement, pose: (posing: boolean) => void): Picture | undefined {
  pose(true);
  settleLabels(host);
  const figure = host.renderRoot.querySelector('figure');
  const picture = figure ? (isSeen(figure) ? takePicture(figure) : onStage(figure, host, (copy) => takePicture(copy, figure.isConnected ? figure : copy))) : undefined;
  pose(false);
  // In a frame that is not displayed, nothing has room.
  return picture?.width ? picture : undefined;
}

/** Paints a picture as PNG. */
export async function toPng(picture: Picture | undefined, scale = 2): Promise<Blob> {
  if (!picture) throw new Error('There is no chart to paint');
  const { paintPng } = await import('./paint.js');
  return paintPng(picture, scale);
}
