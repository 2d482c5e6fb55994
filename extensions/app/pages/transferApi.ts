import {
  type ExportName,
  exportProgressRoute,
  exportRoute,
  importProgressRoute,
  type ImportRequest,
  importRoute,
  type Language,
  transferRoute,
} from '@starters/contracts';
import { callService } from '@starters/service';

/** What the page that exports and imports shows at first. */
export const fetchTransfer = (language: Language) =>
  callService(transferRoute, language);

/** A link to a file, to be opened once. */
export const orderExport = (what: ExportName, language: Language) =>
  callService(exportRoute, language, {}, { what });

/** How far a file is. */
export const fetchExport = (key: string, language: Language) =>
  callService(exportProgressRoute, language, {}, { key });

/** Checks rows or, once they are checked, writes them. */
export const sendImport = (request: ImportRequest, language: Language) =>
  callService(importRoute, language, {}, request);

/** How far an import is. */
export const fetchImport = (key: string, language: Language) =>
  callService(importProgressRoute, language, {}, { key });
