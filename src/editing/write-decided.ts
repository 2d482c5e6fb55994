import type {
  EditorSaveRequest,
  StarterField,
  StarterFields,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { Refused } from '#src/refused.ts';
import type { StarterRecord } from '#src/starters/starter-records.ts';
import type { SaveDecision } from './decide-save.ts';
import type { Proposal } from '#src/starters/proposal.ts';
import type { Pending } from './find-pending.ts';
import { type KeepAsideDeps, proposeChange } from './keep-aside.ts';
import { creationKeyOf } from './read-saved.ts';
import type { Writer } from './writer.ts';
import {
  type WriteInTurnDeps,
  writeStarter,
  type Written,
} from './write-starter.ts';

/** What is to be written, settled with what others changed; or why it is not. */
export interface ReadyToSave {
  record: StarterRecord | null;
  isNew: boolean;
  fields: StarterFields;
  taken: StarterField[];
  pending: Pending | undefined;
  /** What was proposed and is in `fields`, also of a starter that was taken off the cards since. */
  proposal: Proposal | null;
}

/** Writes what was decided: on the record, or beside it while a second person is asked. */
export const writeDecided = async (
  deps: KeepAsideDeps & WriteInTurnDeps,
  account: Account,
  writer: Writer,
  request: EditorSaveRequest,
  { record, isNew, fields, proposal }: ReadyToSave,
  decision: SaveDecision,
): Promise<Written | Refused> => {
  const { accountId } = account;
  if (decision.isAside && record) {
    await proposeChange(deps, accountId, writer, record, fields);

    return { ok: true, starterId: record.id, overwritten: [] };
  }
  const { status, action, release } = decision;
  const written = await writeStarter(deps, account, writer, {
    record,
    creationKey:
      request.starterId === null ? creationKeyOf(writer, request) : null,
    isNew,
    fields,
    status,
    action,
    release,
  });
  if (written.ok && proposal) {
    await deps.proposals.drop(accountId, written.starterId);
  }

  return written;
};
