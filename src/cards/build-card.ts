import {
  type CardReady,
  type CardStarter,
  fillText,
  type Language,
  REASONS,
  type SpeakerFact,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { ASKING, BASE, stillTrue } from '#src/choices/whereabouts.ts';
import type { RequestState } from '#src/requests/request.ts';
import { factsIn, factsOfAll } from '#src/lines/facts-in.ts';
import { buildLineRules } from '#src/lines/line-rules.ts';
import { oncePerKey } from '#src/once-per-key.ts';
import { share } from '#src/shared-json.ts';
import { type Explained, type Refused, refused } from '#src/refused.ts';
import { guideOwnWords } from '#src/starters/own-words-guide.ts';
import { fillSentence } from '#src/texts/fill-sentence.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { type AdmitDeps, refuseUnseen } from '#src/views/client-readings.ts';
import type { EnterComparison } from '#src/views/compared-clients.ts';
import type { LeavesAlone } from '#src/views/hold-out.ts';
import { clientStages } from './client-stages.ts';
import { knownSpeaker } from './known-speaker.ts';
import { leaveAlone, sayLeftAlone } from './leave-alone.ts';
import { listAnswers } from './list-answers.ts';
import { listCandidates, type ListCandidatesDeps } from './list-candidates.ts';
import { listSheets, requestSheet } from './list-sheets.ts';
import { listWanted, TYPES } from './list-wanted.ts';
import { recordLocales } from './record-locales.ts';
import {
  type CardInput,
  readCardInput,
  readPerson,
  type ReadCardDeps,
} from './read-card-input.ts';
import { sayRunOut } from './say-run-out.ts';

/** What building a card needs. */
export interface BuildCardDeps
  extends ReadCardDeps, ListCandidatesDeps, AdmitDeps {
  /** Why HubSpot could not be read, as a refusal. */
  explain: (error: unknown) => Pick<Explained, 'refusal'>;
  leavesAlone: LeavesAlone;
  enterComparison: EnterComparison;
}

/** A warning that the card may be out of date, and why; null where it is up to date. */
const sayNotice = (
  { explain }: Pick<BuildCardDeps, 'explain'>,
  { fresh, failure, segmentsFresh, language }: CardInput,
): string | null => {
  const { notices, refusals } = textsIn(language);
  if (fresh) return segmentsFresh ? null : notices.hubspotSlow;
  const refusal = failure == null ? null : explain(failure).refusal;
  if (!refusal || refusal.reason === 'hubspot_unavailable') {
    return notices.lastKnown;
  }

  return fillText(notices.lastKnownBecause, {
    because: fillSentence(
      refusals[refusal.reason],
      refusal.values ?? {},
      language,
    ),
  });
};

/** Whether a text can be said only with a fact of whoever says it. */
const wants = (candidates: CardStarter[], fact: SpeakerFact): boolean =>
  candidates.some((each) => factsIn(each).needed.has(`me.${fact}`));

/** The buttons of the sheets, with the number of new entries. */
const listCardSheets = (
  input: CardInput,
  candidates: CardStarter[],
): CardReady['sheets'] => {
  const { language, contactId, requests, answered, choices } = input;
  const said = stillTrue(input.whereabouts, input.today);
  const countNews = (wanted: RequestState) =>
    requests.filter(
      ({ request, state }) => !request.dismissed && state === wanted,
    ).length;

  return listSheets(textsIn(language), language, contactId, {
    answers: answered.count,
    ready: countNews('ready'),
    closed: countNews('closed'),
    choices: choices.length + said.filter(({ key }) => key !== ASKING).length,
    asksBase:
      wants(candidates, 'city') &&
      !said.some(({ key }) => key === BASE || key === ASKING),
    asksDay: wants(candidates, 'visit_date'),
    hasWords:
      answered.hasWords || input.mine.some(({ ownWords }) => ownWords !== null),
  });
};

/** The sentences of a card, by the privacy of votes. */
const wordsIn = oncePerKey((language: Language) => {
  const { card, sayMoreAs } = textsIn(language);

  return {
    confidential: share(card),
    named: share({ ...card, sayMore: sayMoreAs.named }),
    anonymous: share({ ...card, sayMore: sayMoreAs.anonymous }),
  };
});

const reasonsIn = oncePerKey((language: Language) =>
  share(
    REASONS.map((value) => ({
      value,
      label: textsIn(language).reasons[value],
    })),
  ),
);

/** Everything the card of one contact shows to one person. A warm card costs no HubSpot call. */
export const buildCard = async (
  deps: BuildCardDeps,
  asked: Account,
  { userId, language }: { userId: number; language: Language },
  { contactId, moments }: { contactId: string; moments: string },
): Promise<CardReady | Refused> => {
  const now = deps.now();
  const request = { account: asked, userId, language, contactId, now };
  const { accountId } = asked;
  const mark = deps.markRecord({ accountId, contactId, moments });
  if (mark === null) return refused('contact_unseen');
  const reading = readPerson(deps, request, mark);
  const [seen, input] = await Promise.all([
    reading.then(({ isAdmitted }) =>
      isAdmitted
        ? null
        : refuseUnseen(deps, { accountId, userId, contactId, mark }),
    ),
    readCardInput(deps, request, reading),
  ]);
  if (seen?.refusal || !input) {
    await seen?.noted;

    return seen?.refusal ?? refused('contact_unknown');
  }
  const { account } = input;

  const texts = textsIn(language);
  const { privacy } = account.settings;
  const words = wordsIn(language)[privacy];
  const [listed] = await Promise.all([
    listCandidates(deps, input),
    seen?.noted,
  ]);
  const { candidates, isLeftAlone } = leaveAlone(
    deps.leavesAlone,
    input,
    listed,
  );
  if (isLeftAlone !== null) {
    const client = { contactId, enteredAt: now, isLeftAlone };
    await deps.enterComparison(account, client);
  }
  const whyEmpty = isLeftAlone
    ? sayLeftAlone(language)
    : sayRunOut(input, candidates.length === 0, language);
  const named = factsOfAll(candidates);
  const ownWords = guideOwnWords(named, input.catalog.properties);

  return {
    ok: true,
    language,
    texts: whyEmpty ? { ...words, ...whyEmpty } : words,
    wanted: listWanted(
      candidates,
      {
        now,
        timeZone: account.timeZone,
        maxFactAgeDays: account.maxFactAgeDays,
        seenAt: input.seenAt,
      },
      ownWords.facts,
      named,
    ),
    types: TYPES,
    rules: buildLineRules(
      candidates,
      input.catalog.properties,
      account.timeZone,
      named,
    ),
    reasons: reasonsIn(language),
    candidates,
    shown: account.settings.startersOnCard,
    answers: listAnswers(input.mine, input.catalog, language, account.timeZone),
    ownWords,
    named: privacy === 'named' ? texts.votesNamed : null,
    sign: privacy === 'confidential' ? texts.signFeedback : null,
    notice: sayNotice(deps, input),
    locales: recordLocales,
    clientStages,
    sheets: listCardSheets(input, candidates),
    requestSheet: requestSheet(texts, contactId),
    accountLanguage: account.language,
    maxFactAgeDays: account.maxFactAgeDays,
    me: knownSpeaker(input.whereabouts, input.mine, input.today),
  };
};
