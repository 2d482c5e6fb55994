import { callsRoute, type Language, printLinkRoute } from '@starters/contracts';
import { callService } from '@starters/service';

/** What is needed to write a line for each of these contacts. */
export const fetchCalls = (objectIds: number[], language: Language) =>
  callService(callsRoute, language, {}, { contactIds: objectIds.map(String) });

/** A page to print, to be opened once. */
export const fetchPrintLink = (language: Language) =>
  callService(printLinkRoute, language);
