import type {
  ExportAnswer,
  ExportProgressAnswer,
  ExportRequest,
  ImportAnswer,
  ImportRequest,
  ProgressQuery,
  TransferAnswer,
} from '../transfer.ts';
import { answers, MARKETING, onlyReads, route, takes } from './route.ts';

/** What the page that exports and imports shows at first. */
export const transferRoute = route(
  'GET',
  '/v1/transfer',
  MARKETING,
  answers<TransferAnswer>,
);

/** A link to a file, opened once by a browser. */
export const exportRoute = route(
  'PUT',
  '/v1/exports',
  MARKETING,
  answers<ExportAnswer>,
  takes<ExportRequest>,
);

/** How much of an exported file was sent. */
export const exportProgressRoute = route(
  'GET',
  '/v1/exports',
  MARKETING,
  answers<ExportProgressAnswer>,
  takes<ProgressQuery>,
);

/** Checks rows or, once they are checked, writes them. */
export const importRoute = onlyReads(
  route(
    'POST',
    '/v1/imports',
    MARKETING,
    answers<ImportAnswer>,
    takes<ImportRequest>,
  ),
  'commit',
);

/** How many rows of an import are written. */
export const importProgressRoute = route(
  'GET',
  '/v1/imports',
  MARKETING,
  answers<ImportAnswer>,
  takes<ProgressQuery>,
);
