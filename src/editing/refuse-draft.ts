import {
  type EditorSaveRequest,
  MAX_COMMENT,
  type StarterFields,
} from '@starters/contracts';
import { type Refused, refused } from '#src/refused.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { findTooLong } from '#src/starters/check-starter.ts';
import { findDraftFaults } from '#src/starters/draft-faults.ts';
import { refuseForeign } from '#src/starters/refuse-foreign.ts';
import type { StarterRecord } from '#src/starters/starter-records.ts';
import { sayFault } from '#src/texts/say-fault.ts';
import { NEW_ID, toDraft } from './draft.ts';
import type { Writer } from './writer.ts';

/** What is refused with a draft as well: too long a text, and an answer nobody could read. */
export const refuseTooLong = (
  { fields, adopt }: EditorSaveRequest,
  { properties }: Pick<Catalog, 'properties'>,
  { language }: Writer,
): Refused | null => {
  const [tooLong] = findTooLong(toDraft(fields), properties);
  if (tooLong) {
    return refused('draft_refused', { because: sayFault(tooLong, language) });
  }
  const count = adopt?.text.trim().length ?? 0;

  return count > MAX_COMMENT
    ? refused('answer_too_long', { count, max: MAX_COMMENT })
    : refuseForeign(adopt?.text ?? '');
};

/** What is refused in a draft, too, whichever way it comes. */
export const refuseDraft = (
  fields: StarterFields,
  record: StarterRecord | null,
  catalog: Catalog,
  { language }: Writer,
): Refused | null => {
  const draft = toDraft(fields, { id: record?.id ?? NEW_ID });
  const [fault] = findDraftFaults(draft, catalog, catalog);

  return fault
    ? refused('draft_refused', { because: sayFault(fault, language) })
    : null;
};
