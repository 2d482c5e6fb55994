import { DAY_MS, fillText, HOUR_MS } from '@starters/contracts';
import {
  type Client,
  type ReadyStarter,
  readyStarters,
  type ReadyStarters,
} from '@starters/lines';
import { joinList } from '@starters/texts';
import { speechBy } from '@starters/texts/service';
import type { Account } from '#src/accounts/account.ts';
import { clientStages } from '#src/cards/client-stages.ts';
import { knownSpeaker } from '#src/cards/known-speaker.ts';
import { leaveAlone } from '#src/cards/leave-alone.ts';
import {
  listCandidates,
  type ListCandidatesDeps,
} from '#src/cards/list-candidates.ts';
import {
  type CardInput,
  readCardInput,
  readPerson,
  type ReadCardDeps,
} from '#src/cards/read-card-input.ts';
import { recordLocales } from '#src/cards/record-locales.ts';
import { buildLineRules } from '#src/lines/line-rules.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { MOST_CLIENTS_AN_HOUR } from '#src/views/client-readings.ts';
import { stricter } from '#src/votes/promise.ts';
import type { LeavesAlone } from '#src/views/hold-out.ts';
import {
  type ActionAnswer,
  askAgain,
  keyOfCall,
  told,
} from './action-answer.ts';
import type { ActionCall } from './action-call.ts';
import type { ActionLog } from './action-log.ts';
import type { FindSpeaker } from './find-speaker.ts';

/** What giving a line needs. */
export interface BestLineDeps extends ReadCardDeps, ListCandidatesDeps {
  actionLog: ActionLog;
  findSpeaker: FindSpeaker;
  leavesAlone: LeavesAlone;
}

/** So long a verdict on a line that an action gave is taken, in days. */
export const BALLOT_DAYS = 30;

/** Inputs that are facts are named by object and property: `contact_city`, `company_name`. */
const factName = /^(contact|company)_(\w+)$/;

/** What was passed of the client; it is used for this answer, and neither stored nor logged. */
const toClient = (inputs: ActionCall['inputs']): Client => {
  const contact: Record<string, string> = {};
  const company: Record<string, string> = {};
  for (const [name, value] of inputs) {
    const [, object, property] = factName.exec(name) ?? [];
    if (property === undefined || name === 'contact_id') continue;
    (object === 'contact' ? contact : company)[property] = value;
  }

  return { contact, company };
};

/** A line as it is said: on a card it stands in quotes. */
const withoutQuotes = ({ starter, line }: ReadyStarter): string => {
  const [open, close] = speechBy[starter.language].quotes;
  const from = line.startsWith(open) ? open.length : 0;
  const to = line.endsWith(close) ? line.length - close.length : line.length;

  return line.slice(from, to).trim();
};

/** What can be said to a client, and whether a comparison leaves them alone. */
interface Found extends ReadyStarters {
  isLeftAlone: boolean;
}

/** Why there is nothing to say. */
const sayWhyNot = (
  { aside, used, missing, isLeftAlone }: Found,
  { language }: Pick<Account, 'language'>,
): string => {
  const { why } = textsIn(language).workflowActions;
  if (isLeftAlone) return why.leftAlone;
  if (aside.length + used.length > 0) return why.nothingLeft;
  if (missing.size === 0) return why.noStarter;

  return fillText(why.missing, {
    facts: joinList([...missing.values()], language),
  });
};

/** What a card would show first, of what was passed of the client. */
const findReady = async (
  deps: BestLineDeps,
  input: CardInput,
  client: Client,
  speaker: { firstName?: string | undefined; lastName?: string | undefined },
): Promise<Found> => {
  const { account, catalog, now } = input;
  const { candidates, isLeftAlone } = leaveAlone(
    deps.leavesAlone,
    input,
    await listCandidates(deps, input),
  );
  const { firstName, lastName } = speaker;

  const ready = readyStarters(
    {
      candidates,
      locales: recordLocales,
      clientStages,
      accountLanguage: account.language,
      maxFactAgeDays: account.maxFactAgeDays,
      me: knownSpeaker(input.whereabouts, input.mine, input.today),
      rules: buildLineRules(candidates, catalog.properties, account.timeZone),
      user: {
        ...(firstName ? { firstName } : {}),
        ...(lastName ? { lastName } : {}),
      },
      now: now.getTime(),
    },
    client,
  );

  return { ...ready, isLeftAlone: isLeftAlone === true };
};

/** The line with the right to judge it. */
const toOutputs = (
  { ballots }: Pick<BestLineDeps, 'ballots'>,
  input: CardInput,
  ready: ReadyStarter,
  at: Date,
): Record<string, string> => {
  const { account, userId, contactId, offering, contactSegmentIds } = input;
  const { starterId } = ready.starter;
  const words = textsIn(account.language).workflowActions;
  const offered = offering.find(starterId);

  return {
    line: withoutQuotes(ready),
    details: ready.details
      .map((each) => fillText(words.detail, each))
      .join('\n'),
    starter_id: starterId,
    verdict_code: offered
      ? ballots.seal({
          accountId: account.accountId,
          userId,
          contactId,
          starterId,
          wording: offered.wording,
          segmentIds: offered.starter.segmentIds.filter((id) =>
            contactSegmentIds.includes(id),
          ),
          expiresAt: at.getTime() + BALLOT_DAYS * DAY_MS,
          // No card said that the vote would carry a name, so it carries none.
          promised: stricter('confidential', account.settings.privacy),
        })
      : '',
  };
};

/**
 * The line that the card of a contact would show first to a salesperson, filled in with the facts
 * that were passed. What keeps a starter off the card keeps it off here as well: segments, facts that
 * are missing or too old, mutes, what was put aside or said, a comparison that leaves the client alone. An execution that HubSpot repeats gets the same
 * starter while it may still be said. See docs/decisions/0069-a-line-for-workflows-and-agents.md.
 *
 * @throws what reading HubSpot or the database throws
 */
export const bestLine = async (
  deps: BestLineDeps,
  account: Account,
  call: ActionCall,
): Promise<ActionAnswer> => {
  const { accountId, language } = account;
  const { why } = textsIn(language).workflowActions;
  const { contactId } = call;
  if (contactId === null) return told('not_possible', why.noContact);
  const speaker = await deps.findSpeaker(
    accountId,
    call.inputs.get('owner_id') ?? '',
  );
  if (!speaker) return told('not_possible', why.noSpeaker);

  const now = deps.now();
  const { userId } = speaker;
  const key = keyOfCall(call);
  const given = await deps.actionLog.admit(
    { accountId, key, userId, contactId, at: now },
    {
      since: new Date(now.getTime() - HOUR_MS),
      most: MOST_CLIENTS_AN_HOUR,
    },
  );
  if (given === 'too_many') return askAgain('busy', HOUR_MS / 2_000);
  const request = { account, userId, language, contactId, now };
  // HubSpot itself calls for the contact: there is no record on a screen to prove.
  const reading = readPerson(deps, request, '');
  const input = await readCardInput(deps, request, reading);
  if (!input) return told('not_possible', why.noContact);
  // A card says that it is out of date; a workflow can wait until it is not.
  if (!input.fresh || !input.segmentsFresh) return askAgain('unavailable');

  const ready = await findReady(deps, input, toClient(call.inputs), speaker);
  const [first] = ready.offered;
  const chosen =
    ready.offered.find(
      ({ starter }) => starter.starterId === given.starterId,
    ) ?? first;
  await deps.actionLog.keep(
    { accountId, key },
    chosen?.starter.starterId ?? null,
  );

  return chosen
    ? {
        done: true,
        outcome: 'line',
        outputs: toOutputs(deps, input, chosen, given.at),
      }
    : told('no_line', sayWhyNot(ready, account));
};
