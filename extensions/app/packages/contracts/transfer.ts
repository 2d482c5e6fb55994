import type { Language } from './language.ts';
import type { Refusal } from './refusal.ts';
import type { TransferTexts } from './texts.ts';

/** What can be taken out of HubSpot as a file. */
export const EXPORTS = ['starters', 'votes'] as const;
export type ExportName = (typeof EXPORTS)[number];

/** The last import of whoever opens the page, also where the page was closed before it ended. */
export interface LastImport {
  key: string;
  /** When it was heard of last, and how it ended or how far it is, in a sentence. */
  message: string;
  /** Whether its rows are still being written or taken back: asking by its key tells more. */
  isOpen: boolean;
  /** Whether all of it is in HubSpot. */
  isDone: boolean;
}

/** What the page shows before anything is asked. */
export interface Transfer {
  ok: true;
  language: Language;
  texts: TransferTexts;
  /** A file to begin from. */
  exampleUrl: string;
  /** Null where there was none in the last days. */
  last: LastImport | null;
}
export type TransferAnswer = Transfer | Refusal;

/** What to export. */
export interface ExportRequest {
  what: ExportName;
}

/** Which export or import is asked about, by its key. */
export interface ProgressQuery {
  key: string;
}

/** A file to be opened once, within a minute, by a browser. */
export interface ExportReady {
  ok: true;
  url: string;
  /** Asks how far the file is; it opens nothing. */
  key: string;
  /** How many rows it has. */
  count: number;
  message: string;
}
export type ExportAnswer = ExportReady | Refusal;

/**
 * How far a file is: its link was not opened yet, or never will be; its rows are on their way, all
 * there, or no longer coming.
 */
export const EXPORT_STATES = [
  'waiting',
  'late',
  'sending',
  'done',
  'broken',
] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/** How far a file is. */
export interface ExportProgress {
  ok: true;
  state: ExportState;
  done: number;
  count: number;
  message: string;
}
export type ExportProgressAnswer = ExportProgress | Refusal;

/** Rows of a spreadsheet to check or, once checked, to write. */
export interface ImportRequest {
  /** What the file is called, '' for what was pasted; kept with the import. */
  name: string;
  /** The rows as text; null where they come as `base64`. */
  text: string | null;
  /** The file's bytes, whatever their encoding. */
  base64: string | null;
  /** False: check only. */
  commit: boolean;
  /** With `commit`: of the content that was checked. */
  hash: string | null;
  /** With `commit`: how many rows with a problem were reported, and are left out. */
  leave: number;
  /** Made once per import; with the same key nothing is written twice. */
  key: string;
}

/** One row as it was found. */
export interface ImportRow {
  /** As the spreadsheet counts; the header is 1. */
  row: number;
  title: string;
  /** What is wrong and what to do; empty when the row is right. */
  problems: string[];
}

/** What checking found; nothing was written. */
export interface ImportChecked {
  ok: true;
  state: 'checked';
  hash: string;
  rows: ImportRow[];
  /** Rows with a problem. */
  wrong: number;
  message: string;
}

/** It is being written; ask again by its key. */
export interface ImportWriting {
  ok: true;
  state: 'writing';
  done: number;
  count: number;
  message: string;
}

/** All of it is in HubSpot. */
export interface ImportDone {
  ok: true;
  state: 'done';
  count: number;
  message: string;
}
export type ImportAnswer = ImportChecked | ImportWriting | ImportDone | Refusal;
