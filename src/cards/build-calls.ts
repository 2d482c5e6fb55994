import {
  type CalledStarter,
  type CallsRequest,
  type CallsReady,
  type CardReady,
  type CardStarter,
  type Language,
  LANGUAGES,
  MOST_CALLS,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { inBatches } from '#src/in-batches.ts';
import { factsOfAll } from '#src/lines/facts-in.ts';
import { buildLineRules } from '#src/lines/line-rules.ts';
import { type Refused, refused } from '#src/refused.ts';
import { isLinked } from '#src/starters/linked-facts.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Texts } from '#src/texts/texts.ts';
import { buildCard, type BuildCardDeps } from './build-card.ts';
import { clientStages } from './client-stages.ts';
import { listWanted } from './list-wanted.ts';
import { recordLocales } from './record-locales.ts';

/** Starters sent for each client and language: some lack a fact, some are said to others. */
const tried = 6;
const atOnce = 10;

/**
 * Call sheets read contacts and their companies by HubSpot's search. What is associated with each of
 * many contacts, such as deals and calls, no hook of HubSpot's gives.
 */
const needsLinked = ({ line, details }: CardStarter): boolean =>
  [line, ...details.map(({ text }) => text)]
    .flat()
    .some(
      (part) =>
        typeof part !== 'string' &&
        isLinked(part.object) &&
        part.fallback === undefined,
    );

/** What only a call sheet reads of a contact: how to reach them, and the company to look up. */
const onlyHere = ['phone', 'mobilephone', 'associatedcompanyid'];

const isFree = ({ aside, used }: CardStarter): boolean =>
  !aside && used === null;

/** The first few of each language. */
const firstFew = (starters: CardStarter[]): CardStarter[] =>
  LANGUAGES.flatMap((language) =>
    starters.filter((each) => each.language === language).slice(0, tried),
  );

/** What the sheet says of a starter to all contacts: nothing that is about one of them. */
const forAll = (starter: CardStarter): CallsReady['starters'][number] => ({
  starterId: starter.starterId,
  textId: starter.textId,
  conversation: starter.conversation,
  language: starter.language,
  line: starter.line,
  details: starter.details,
  facts: starter.facts,
  dates: starter.dates,
  proofUrl: starter.proofUrl,
  signature: starter.signature,
  meantFor: starter.meantFor,
  used: null,
  aside: null,
  author: null,
  mutes: [],
  receipt: '',
});

const forOne = ({
  starterId,
  tier,
  ballot,
  vote,
}: CardStarter): CalledStarter => ({ starterId, tier, ballot, vote });

/** Cards of contacts that HubSpot knows, ten at a time. */
const readCards = async (
  deps: BuildCardDeps,
  account: Account,
  viewer: { userId: number; language: Language },
  contacts: CallsRequest['contacts'],
): Promise<{ contactId: string; card: CardReady }[] | Refused> => {
  const cards: { contactId: string; card: CardReady }[] = [];
  for (const batch of inBatches(contacts, atOnce)) {
    const answers = await Promise.all(
      batch.map((contact) => buildCard(deps, account, viewer, contact)),
    );
    const tooMany = answers.find(
      (answer) => !answer.ok && answer.reason === 'too_many_clients',
    );
    if (tooMany && !tooMany.ok) return tooMany;
    cards.push(
      ...answers.flatMap((card, index) =>
        card.ok ? [{ contactId: batch[index]?.contactId ?? '', card }] : [],
      ),
    );
  }

  return cards;
};

/** The sheet's own sentences, and those of the card's vote. */
const callTexts = ({ card, calls }: Texts): CallsReady['texts'] => ({
  ...calls,
  sayUseful: card.sayUseful,
  sayNotUseful: card.sayNotUseful,
  useful: card.useful,
  not_useful: card.not_useful,
  undo: card.undo,
  whatWasWrong: card.whatWasWrong,
  whichFact: card.whichFact,
  voteFailed: card.voteFailed,
});

/** The first starters of up to fifty contacts, in the same order as on their cards. */
export const buildCalls = async (
  deps: BuildCardDeps,
  account: Account,
  viewer: { userId: number; language: Language },
  contacts: CallsRequest['contacts'],
): Promise<CallsReady | Refused> => {
  const wantedContacts = [
    ...new Map(contacts.map((each) => [each.contactId, each])).values(),
  ];
  if (wantedContacts.length > MOST_CALLS) {
    return refused('too_many_calls', {
      count: wantedContacts.length,
      max: MOST_CALLS,
    });
  }
  const cards = await readCards(deps, account, viewer, wantedContacts);
  if ('reason' in cards) return cards;
  const called = cards.map(({ contactId, card }) => ({
    contactId,
    me: card.me,
    candidates: firstFew(
      card.candidates.filter((each) => isFree(each) && !needsLinked(each)),
    ),
  }));
  const all = called.flatMap(({ candidates }) => candidates);
  const starters = new Map(all.map((each) => [each.starterId, forAll(each)]));
  const named = factsOfAll(all);
  const wanted = listWanted(
    all,
    {
      now: deps.now(),
      timeZone: account.timeZone,
      maxFactAgeDays: account.maxFactAgeDays,
      seenAt: null,
    },
    [],
    named,
  );
  const texts = textsIn(viewer.language);
  const [first] = cards;

  const { catalog } = await deps.catalogs.get(account.accountId);

  return {
    ok: true,
    language: viewer.language,
    texts: callTexts(texts),
    wanted: { ...wanted, contact: [...wanted.contact, ...onlyHere] },
    rules: buildLineRules(all, catalog.properties, account.timeZone, named),
    starters: [...starters.values()],
    contacts: called.map(({ contactId, me, candidates }) => ({
      contactId,
      me,
      candidates: candidates.map(forOne),
    })),
    notice: cards.find(({ card }) => card.notice)?.card.notice ?? null,
    // Cards are read one after the other: an admin may have named votes in between.
    named: cards.find(({ card }) => card.named)?.card.named ?? null,
    reasons: first?.card.reasons ?? [],
    locales: recordLocales,
    clientStages,
    accountLanguage: account.language,
    maxFactAgeDays: account.maxFactAgeDays,
  };
};
