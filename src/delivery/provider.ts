import { ContextProvider } from '@lit/context';
import { guideContext, type Host } from './context.js';

/** Hands a guide to every element inside its host. */
export class GuideProvider extends ContextProvider<typeof guideContext, Host> {
  constructor(host: Host) {
    super(host, { context: guideContext });
  }
}
