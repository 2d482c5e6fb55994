import {
  callsRoute,
  type CallsRequest,
  type Language,
  printLinkRoute,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** What is needed to write a line for each of these contacts. */
export const fetchCalls = (
  contacts: CallsRequest['contacts'],
  language: Language,
) => callService(callsRoute, language, {}, { contacts });

/** A page to print, to be opened once. */
export const fetchPrintLink = (language: Language) =>
  callService(printLinkRoute, language);
