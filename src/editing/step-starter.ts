import {
  type EditorSaved,
  fillText,
  type StarterStepName,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { type Refused, refused } from '#src/refused.ts';
import { countEnds } from '#src/starters/last-day.ts';
import { formatDay } from '#src/texts/format-day.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { type KeepTurn, withTurn } from '#src/outbox/with-turn.ts';
import { baseOf } from './draft.ts';
import { saveStarter, type SaveStarterDeps } from './save-starter.ts';
import type { ChangedElsewhere } from './settle-changes.ts';
import { renewed } from './valid-from.ts';
import { writeStarter } from './write-starter.ts';
import type { Writer } from './writer.ts';

/**
 * One step of a starter without editing it: renewed for another term, retired, or published, which
 * is checked as in the editor.
 */
export const stepStarter = async (
  deps: SaveStarterDeps,
  account: Account,
  writer: Writer,
  starterId: string,
  step: StarterStepName,
): Promise<EditorSaved | Refused | ChangedElsewhere> => {
  const { accountId } = account;
  const records = await deps.starterRecords(accountId);
  const read = () => records.read(starterId);
  if (step === 'publish') {
    const record = await read();

    return record
      ? saveStarter(deps, account, writer, {
          // Nothing new is created.
          draftKey: starterId,
          starterId,
          base: baseOf(record),
          fields: record.fields,
          step,
          adopt: null,
        })
      : refused('starter_gone');
  }

  const { catalog } = await deps.catalogs.get(accountId);
  const act = async (keepTurn: KeepTurn): Promise<EditorSaved | Refused> => {
    const record = await read();
    if (!record) return refused('starter_gone');
    const isRenewal = step === 'renew';
    const status = isRenewal ? record.status : 'retired';
    const fields = isRenewal
      ? renewed(
          record.fields,
          account,
          deps.now(),
          countEnds(catalog.starters.filter(({ id }) => id !== starterId)),
        )
      : record.fields;
    const written = await writeStarter({ ...deps, keepTurn }, account, writer, {
      record,
      creationKey: null,
      isNew: false,
      fields,
      status,
      action: isRenewal ? 'renewed' : 'retired',
      release: null,
    });
    if (!written.ok) return written;
    const { saved } = textsIn(writer.language);

    return {
      ok: true,
      starterId,
      status,
      message: isRenewal
        ? fillText(saved.renewed, {
            date: formatDay(fields.validUntil, writer.language),
          })
        : saved.retired,
      warning: null,
    };
  };

  return (
    (await withTurn(deps.leases, accountId, `edit:${starterId}`, act)) ??
    refused('starter_busy')
  );
};
