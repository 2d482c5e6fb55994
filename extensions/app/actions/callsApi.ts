import { hubspot } from '@hubspot/ui-extensions';
import {
  CALLS_PATH,
  type CallsAnswer,
  type Language,
  PRINT_LINKS_PATH,
  type PrintLinkAnswer,
  SERVICE_ORIGIN,
} from '@starters/contracts';

/** Rejects when no answer of ours comes back. */
const call = async <T extends { ok: boolean }>(
  path: string,
  language: Language,
  body: object,
): Promise<T> => {
  const response = await hubspot.fetch(
    `${SERVICE_ORIGIN}${path}?language=${language}`,
    { method: 'PUT', body: { ...body } },
  );
  const answer = (await response.json()) as T;
  if (answer.ok === undefined) throw answer;

  return answer;
};

/** What is needed to write a line for each of these contacts. */
export const fetchCalls = (objectIds: number[], language: Language) =>
  call<CallsAnswer>(CALLS_PATH, language, {
    contactIds: objectIds.map(String),
  });

/** A page to print, to be opened once. */
export const fetchPrintLink = (language: Language) =>
  call<PrintLinkAnswer>(PRINT_LINKS_PATH, language, {});
