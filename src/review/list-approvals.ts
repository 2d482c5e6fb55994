import type { WaitingApproval } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { saySentBack, sayWhoAsks } from '#src/editing/describe-pending.ts';
import { mayApprove, type Pending } from '#src/editing/find-pending.ts';
import type { Writer } from '#src/editing/writer.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { nameOwner } from '#src/texts/name-owner.ts';

/** The changes that wait for a second person, those that the reader may approve first. */
export const listApprovals = (
  account: Account,
  catalog: Catalog,
  pending: ReadonlyMap<string, Pending>,
  { userId, language }: Writer,
): WaitingApproval[] =>
  catalog.starters
    .flatMap(({ id, title, ownerId }): WaitingApproval[] => {
      const waits = pending.get(id);
      if (!waits) return [];
      const owner =
        catalog.ownerUserIds[ownerId ?? ''] ??
        catalog.formerOwners?.[ownerId ?? '']?.userId;
      const named = waits.sentBack ? waits.sentBack.by : waits.by;
      // Said of its author already: the name would stand there twice.
      const isNamed = owner != null && owner === named;

      return [
        {
          id,
          title,
          author: isNamed ? null : nameOwner(catalog, ownerId, language),
          isYours: !mayApprove(waits, userId),
          sentence:
            saySentBack(waits, account, catalog, language) ??
            sayWhoAsks(waits, account, catalog, language, userId),
        },
      ];
    })
    .sort(
      (one, other) =>
        Number(one.isYours) - Number(other.isYours) ||
        one.title.localeCompare(other.title),
    );
