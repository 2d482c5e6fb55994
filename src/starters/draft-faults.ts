import type { Catalog } from './catalog.ts';
import {
  type CheckDeps,
  findFaults,
  type StarterFault,
} from './check-starter.ts';
import { findOwnClashes } from './find-clashes.ts';
import type { Starter } from './starter.ts';

/** What is refused in a draft as well, whichever way it comes; anything else may be finished later. */
const inDrafts: readonly StarterFault['fault'][] = [
  'bad_proof_link',
  'ends_before_start',
  'merge_field',
  'other_field',
  'sheet_error',
  'title_taken',
  'too_long',
];

/** Whether a fault is refused in a draft as well. */
export const stopsDrafts = ({ fault }: Pick<StarterFault, 'fault'>): boolean =>
  inDrafts.includes(fault);

/** What keeps a draft from being saved; empty where nothing does. */
export const findDraftFaults = (
  draft: Starter,
  deps: CheckDeps,
  catalog: Pick<Catalog, 'starters' | 'clashes'>,
): StarterFault[] =>
  [...findFaults(draft, deps), ...findOwnClashes(draft, catalog)].filter(
    stopsDrafts,
  );
