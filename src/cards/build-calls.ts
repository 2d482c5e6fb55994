import {
  type CallsReady,
  type CardStarter,
  type Language,
  LANGUAGES,
  MOST_CALLS,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { inBatches } from '#src/in-batches.ts';
import { buildLineRules } from '#src/lines/line-rules.ts';
import { type Refused, refused } from '#src/refused.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { buildCard, type BuildCardDeps } from './build-card.ts';
import { clientStages } from './client-stages.ts';
import { listWanted } from './list-wanted.ts';
import { recordLocales } from './record-locales.ts';

/** Starters sent for each client, in case a record lacks a fact; more would not fit into 1 MB. */
const tried = 4;
const atOnce = 10;

/** Call sheets read contacts by HubSpot's search, which has no properties of their companies. */
const needsCompany = ({ line, details }: CardStarter): boolean =>
  [line, ...details.map(({ text }) => text)]
    .flat()
    .some(
      (part) =>
        typeof part !== 'string' &&
        part.object === 'company' &&
        part.fallback === undefined,
    );

const isFree = ({ aside, used }: CardStarter): boolean =>
  !aside && used === null;

/** A call sheet is only read, so its starters have no ballot. */
const forReading = (starter: CardStarter): CardStarter => ({
  ...starter,
  details: starter.details.slice(0, 1),
  ballot: '',
  mutes: [],
});

/** The first few of each language. */
const firstFew = (starters: CardStarter[]): CardStarter[] =>
  LANGUAGES.flatMap((language) =>
    starters.filter((each) => each.language === language).slice(0, tried),
  );

/** The first starters of up to fifty contacts, in the same order as on their cards. */
export const buildCalls = async (
  deps: BuildCardDeps,
  account: Account,
  viewer: { userId: number; language: Language },
  contactIds: string[],
): Promise<CallsReady | Refused> => {
  const wantedIds = [...new Set(contactIds)];
  if (wantedIds.length > MOST_CALLS) {
    return refused('too_many_calls', {
      count: wantedIds.length,
      max: MOST_CALLS,
    });
  }
  const contacts: CallsReady['contacts'] = [];
  let notice: string | null = null;
  for (const batch of inBatches(wantedIds, atOnce)) {
    const cards = await Promise.all(
      batch.map((id) => buildCard(deps, account, viewer, id)),
    );
    for (const [index, card] of cards.entries()) {
      if (!card.ok) continue;
      notice ??= card.notice;
      contacts.push({
        contactId: batch[index] ?? '',
        me: card.me,
        candidates: firstFew(
          card.candidates.filter((each) => isFree(each) && !needsCompany(each)),
        ).map(forReading),
      });
    }
  }

  const { catalog } = await deps.catalogs.get(account.accountId);
  const candidates = contacts.flatMap((each) => each.candidates);

  return {
    ok: true,
    language: viewer.language,
    texts: textsIn(viewer.language).calls,
    wanted: listWanted(candidates),
    rules: buildLineRules(candidates, catalog.properties, account.timeZone),
    contacts,
    notice,
    locales: recordLocales,
    clientStages,
    accountLanguage: account.language,
    maxFactAgeDays: account.maxFactAgeDays,
  };
};
