import {
  fillText,
  type Language,
  type ReviewStarter,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { recordUrls } from '#src/accounts/record-urls.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Starter } from '#src/starters/starter.ts';
import { nameOwner } from '#src/texts/name-owner.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { describeFault } from './describe-fault.ts';
import type { JudgedStarter } from '#src/votes/judge-conversations.ts';

/** A starter as marketing sees it in a table. */
export const toReviewStarter = (
  account: Account,
  catalog: Catalog,
  starter: Starter,
  judged: JudgedStarter,
  language: Language,
  today: string,
): ReviewStarter => ({
  id: starter.id,
  title: starter.title,
  status: starter.status,
  language: starter.language,
  segments: starter.segmentIds.map(
    (id) =>
      catalog.segmentNames[id] ??
      fillText(textsIn(language).segmentGone, { id }),
  ),
  author: nameOwner(catalog, starter.ownerId, language),
  usefulness: judged.usefulness,
  voters: judged.voters,
  label: judged.label,
  openFeedback: judged.openFeedback,
  lastVoteAt: judged.lastVoteAt?.toISOString() ?? null,
  heldBecause: describeFault(starter, catalog, language, today),
  recordUrl: recordUrls(account).starter(starter.id),
});
