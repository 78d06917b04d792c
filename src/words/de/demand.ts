import type { DemandWords } from '../demand-words.js';

/** What `<market-demand>` says in German. */
export const demandWords: DemandWords = {
  heading: 'Nachfrage am Arbeitsmarkt',
  drivers: 'Was die Nachfrage antreibt',
};
