import {
  CALLS_PATH,
  type CallsAnswer,
  type Language,
  PRINT_LINKS_PATH,
  type PrintLinkAnswer,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** What is needed to write a line for each of these contacts. */
export const fetchCalls = (objectIds: number[], language: Language) =>
  callService<CallsAnswer>(CALLS_PATH, language, {
    body: { contactIds: objectIds.map(String) },
  });

/** A page to print, to be opened once. */
export const fetchPrintLink = (language: Language) =>
  callService<PrintLinkAnswer>(PRINT_LINKS_PATH, language, { body: {} });
