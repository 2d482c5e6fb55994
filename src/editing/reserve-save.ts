import {
  type EditorSaveRequest,
  fillText,
  type Language,
  type StarterFields,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { freeTitle } from '#src/starters/free-title.ts';
import { labelsOf } from '#src/starters/labels-of.ts';
import type { ReservationRepository } from '#src/starters/reservation.ts';
import type { SaveRepository } from '#src/starters/starter-save.ts';
import type { StarterRecord } from '#src/starters/starter-records.ts';
import { capital } from '#src/texts/capital.ts';
import { sayFault } from '#src/texts/say-fault.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { SaveDecision } from './decide-save.ts';
import { titleOf } from './prepare-fields.ts';
import { reserveTexts, type ReserveTextsDeps } from './reserve-texts.ts';
import type { Writer } from './writer.ts';
import type { Written } from './write-starter.ts';

/** What writing what was reserved needs. */
export type ReserveSaveDeps = ReserveTextsDeps & {
  reservations: Pick<ReservationRepository, 'settle' | 'release'>;
  saves: Pick<SaveRepository, 'find'>;
};

/** What is to be written, under the key of its save. */
interface ToReserve {
  key: string;
  record: StarterRecord | null;
  fields: StarterFields;
  status: SaveDecision['status'];
}

/** Fields that are reserved; a title that nobody typed gives way to what others are writing. */
const reserveFields = async (
  deps: ReserveSaveDeps,
  account: Account,
  catalog: Catalog,
  { language }: Writer,
  request: EditorSaveRequest,
  { key, record, fields, status }: ToReserve,
): Promise<{ ok: true; fields: StarterFields } | Refused> => {
  const { accountId } = account;
  const ownId = record?.id ?? null;
  const taken = [...catalog.starters];
  let mine = fields;
  for (;;) {
    const found = await reserveTexts(deps, accountId, key, [
      { id: ownId, fields: mine, status },
    ]);
    const [first] = found;
    if (!first) return { ok: true, fields: mine };
    const { clash } = first;
    const isMade = request.fields.title.trim() === '';
    if (!isMade || clash.fault !== 'title_taken') {
      const because = sayFault(clash, language);

      return request.step === 'publish'
        ? refused('starter_blocked', { because: capital(because) })
        : refused('draft_refused', { because });
    }
    taken.push(...found.map((each) => each.other));
    const made = titleOf(
      { ...fields, title: '' },
      labelsOf(catalog.properties, account.language),
    );
    mine = { ...mine, title: freeTitle(made, taken, ownId) };
  }
};

/**
 * Writes a starter once nobody else is writing its title, its text or its translation: of two who
 * save at once the second is told, as if the first had saved long before.
 *
 * @param write writes the fields, whose title may be another one if nobody typed one
 */
export const writeReserved = async (
  deps: ReserveSaveDeps,
  account: Account,
  catalog: Catalog,
  writer: Writer,
  request: EditorSaveRequest,
  toReserve: ToReserve,
  write: (fields: StarterFields) => Promise<Written | Refused>,
): Promise<Written | Refused> => {
  const { accountId } = account;
  const { key } = toReserve;
  const reserved = await reserveFields(
    deps,
    account,
    catalog,
    writer,
    request,
    toReserve,
  );
  if (!reserved.ok) return reserved;
  try {
    const written = await write(reserved.fields);
    if (written.ok) {
      await deps.reservations.settle(accountId, key, [written.starterId]);
    } else {
      await deps.reservations.release(accountId, key);
    }

    return written;
  } catch (error) {
    // What may still land stays reserved for as long as it is looked for.
    if (!(await deps.saves.find(accountId, key))) {
      await deps.reservations.release(accountId, key);
    }
    throw error;
  }
};

/** What keeps off cards what was just written, since somebody wrote the same in HubSpot just then. */
export const warnOfClash = async (
  { catalogs }: Pick<ReserveTextsDeps, 'catalogs'>,
  accountId: number,
  starterId: string,
  language: Language,
): Promise<string | null> => {
  const { catalog } = await catalogs.get(accountId);
  const clash = catalog.clashes?.[starterId];

  return clash
    ? fillText(textsIn(language).saved.notOnCards, {
        because: sayFault(clash, language),
      })
    : null;
};
