import { ContextProvider } from '@lit/context';
import { guideContext, type Host, type Provided } from './context.js';

/** Hands a guide to every element inside its host. */
export class GuideProvider extends ContextProvider<typeof guideContext, Host> {
  #isChanged = false;
  #written: Provided;

  constructor(host: Host) {
    super(host, { context: guideContext });
  }

  /** Takes note that the guide was changed in place. */
  forget(): void {
    this.#isChanged = true;
  }

  /** Hands on a guide: another object where it was changed in place, so that the elements inside look at it again. */
  hand(provided: Provided): void {
    const isSame = provided === this.#written;
    if (isSame && !this.#isChanged) return;
    this.#written = provided;
    this.#isChanged = false;
    this.setValue(isSame && typeof provided === 'object' && !(provided instanceof Error) ? structuredClone(provided) : provided);
  }
}
