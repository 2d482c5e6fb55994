import { listWording } from '@starters/contracts';
import type { ReleaseRepository } from '#src/starters/starter-change.ts';
import { type Starter, toWritten } from '#src/starters/starter.ts';
import type { WordingRepository } from '#src/starters/wording.ts';

/** What finding what was approved last needs. */
export interface ShowApprovedDeps {
  releases: Pick<ReleaseRepository, 'listShown'>;
  wordings: Pick<WordingRepository, 'list'>;
}

/** What is no part of what is approved: who looks after a starter, what it is called, until when. */
const asItStands = (record: Starter) => ({
  title: record.title,
  theme: record.theme,
  ownerId: record.ownerId,
  startsOn: record.startsOn,
  validUntil: record.validUntil,
});

/**
 * Starters as they were approved last, in place of records whose newer wording waits for a second
 * person. One that never was on cards is left out.
 *
 * @param records of starters whose wording is held
 */
export const showApproved = async (
  { releases, wordings }: ShowApprovedDeps,
  accountId: number,
  records: Starter[],
): Promise<Map<string, Starter>> => {
  const approved = await releases.listShown(
    accountId,
    records.map(({ id }) => id),
  );
  const shown = new Map<string, Starter>();
  for (const record of records) {
    const last = approved.get(record.id);
    if (!last) continue;
    if (last.fields) {
      shown.set(record.id, {
        ...record,
        ...toWritten(last.fields),
        ...asItStands(record),
      });
      continue;
    }
    // Released before its fields were kept: the text alone is known.
    const known = (await wordings.list(accountId, record.id)).find(
      ({ hash }) => hash === last.hash,
    );
    if (!known) continue;
    shown.set(record.id, {
      ...record,
      ...Object.fromEntries(
        listWording().map((field) => [field, known[field]]),
      ),
    });
  }

  return shown;
};
