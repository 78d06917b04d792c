import { html, nothing, type TemplateResult } from 'lit';
import { sayProblem } from '../model/check.js';
import type { FrameWords } from '../words/frame-words.js';
import type { GuideError } from './guide-error.js';
import type { Status } from './guide-state.js';

/**
 * What stands in an element that has nothing to draw: what its author put there for that case, and its other children.
 *
 * @param isLoadingSaid whether its author says that data is on its way
 */
export function drawStatus(status: Status, error: GuideError | undefined, words: FrameWords, isLoadingSaid: boolean): TemplateResult {
  if (status === 'loading') return html`<slot name="loading"></slot><slot>${isLoadingSaid ? nothing : html`<p part="loading">${words.loading}</p>`}</slot>`;
  if (status === 'empty') return html`<slot name="empty"></slot><slot></slot>`;
  return html`${error ? drawError(error, words) : nothing}<slot></slot>`;
}

/** What is wrong, and where. The problems are in English: they are for whoever wrote the data. */
function drawError({ url, problems }: GuideError, words: FrameWords): TemplateResult {
  return html`<slot name="error"
    ><div part="error">
      <p>${words.failed}</p>
      <ul lang="en">
        ${url ? html`<li><bdi>${url}</bdi></li>` : nothing}${problems.map((problem) => html`<li><bdi>${sayProblem(problem)}</bdi></li>`)}
      </ul>
    </div></slot
  >`;
}
