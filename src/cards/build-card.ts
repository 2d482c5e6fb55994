import { type CardReady, type Language, REASONS } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { RequestState } from '#src/requests/request.ts';
import { buildLineRules } from '#src/lines/line-rules.ts';
import { type Refused, refused } from '#src/refused.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { clientStages } from './client-stages.ts';
import { listAnswers } from './list-answers.ts';
import { listCandidates, type ListCandidatesDeps } from './list-candidates.ts';
import { listSheets, requestSheet } from './list-sheets.ts';
import { listWanted } from './list-wanted.ts';
import { recordLocales } from './record-locales.ts';
import {
  type CardInput,
  readCardInput,
  type ReadCardDeps,
} from './read-card-input.ts';

/** What building a card needs. */
export interface BuildCardDeps extends ReadCardDeps, ListCandidatesDeps {}

/** A warning that the card may be out of date; null where it is up to date. */
const sayNotice = ({
  fresh,
  segmentsFresh,
  language,
}: CardInput): string | null => {
  const { notices } = textsIn(language);
  if (!fresh) return notices.lastKnown;

  return segmentsFresh ? null : notices.hubspotSlow;
};

/** The buttons of the sheets, with the number of new entries. */
const listCardSheets = ({
  language,
  contactId,
  requests,
  answered,
  choices,
}: CardInput): CardReady['sheets'] => {
  const countNews = (wanted: RequestState) =>
    requests.filter(
      ({ request, state }) => !request.dismissed && state === wanted,
    ).length;

  return listSheets(textsIn(language), language, contactId, {
    answers: answered.length,
    ready: countNews('ready'),
    closed: countNews('closed'),
    choices: choices.length,
  });
};

/** Everything the card of one contact shows to one person. A warm card costs no HubSpot call. */
export const buildCard = async (
  deps: BuildCardDeps,
  account: Account,
  { userId, language }: { userId: number; language: Language },
  contactId: string,
): Promise<CardReady | Refused> => {
  const now = deps.now();
  const request = { account, userId, language, contactId, now };
  const input = await readCardInput(deps, request);
  if (!input) return refused('contact_unknown');

  const texts = textsIn(language);
  const { privacy } = account.settings;
  const candidates = await listCandidates(deps, input);

  return {
    ok: true,
    language,
    texts:
      privacy === 'confidential'
        ? texts.card
        : { ...texts.card, sayMore: texts.sayMoreAs[privacy] },
    wanted: listWanted(candidates),
    rules: buildLineRules(
      candidates,
      input.catalog.properties,
      account.timeZone,
    ),
    reasons: REASONS.map((value) => ({ value, label: texts.reasons[value] })),
    candidates,
    shown: account.settings.startersOnCard,
    answers: listAnswers(input.mine, input.catalog, language, account.timeZone),
    named: privacy === 'named' ? texts.votesNamed : null,
    sign: privacy === 'confidential' ? texts.signFeedback : null,
    notice: sayNotice(input),
    locales: recordLocales,
    clientStages,
    sheets: listCardSheets(input),
    requestSheet: requestSheet(texts, contactId),
    accountLanguage: account.language,
    maxFactAgeDays: account.maxFactAgeDays,
  };
};
