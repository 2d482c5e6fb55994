import {
  type ExportAnswer,
  type ExportName,
  type ExportProgressAnswer,
  EXPORTS_PATH,
  type ImportAnswer,
  type ImportRequest,
  IMPORTS_PATH,
  type Language,
  TRANSFER_PATH,
  type TransferAnswer,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** What the page that exports and imports shows at first. */
export const fetchTransfer = (language: Language) =>
  callService<TransferAnswer>(TRANSFER_PATH, language);

/** A link to a file, to be opened once. */
export const orderExport = (what: ExportName, language: Language) =>
  callService<ExportAnswer>(EXPORTS_PATH, language, { body: { what } });

/** How far a file is. */
export const fetchExport = (key: string, language: Language) =>
  callService<ExportProgressAnswer>(EXPORTS_PATH, language, { query: { key } });

/** Checks rows or, once they are checked, writes them. */
export const sendImport = (request: ImportRequest, language: Language) =>
  callService<ImportAnswer>(IMPORTS_PATH, language, {
    method: 'POST',
    body: request,
  });

/** How far an import is. */
export const fetchImport = (key: string, language: Language) =>
  callService<ImportAnswer>(IMPORTS_PATH, language, { query: { key } });
