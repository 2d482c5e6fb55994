import { appendFileSync } from 'node:fs';
import path from 'node:path';

/** A call of an app and its answer, as both went over the wire. */
export interface Exchange {
  method: string;
  /** Path and query as called, whatever version was. */
  url: string;
  requestBody: string | null;
  status: number;
  contentType: string | null;
  responseBody: string;
}

/** The variable that names the folder. */
export const trafficVariable = 'HUBSPOT_EMULATOR_TRAFFIC';

/**
 * Writes exchanges into a folder, one JSON line each and a file for each process; nothing where
 * no folder is named.
 */
export const createTrafficRecord =
  (folder: string | undefined) =>
  (exchange: Exchange): void => {
    if (folder === undefined || folder === '') return;
    appendFileSync(
      path.join(folder, `${process.pid}.jsonl`),
      `${JSON.stringify(exchange)}\n`,
    );
  };
