import { SERVICE_ORIGIN } from '@starters/contracts';
import type { Context } from 'hono';
import { type ActionAnswer, askAgain } from '#src/actions/action-answer.ts';
import { type ActionCall, readActionCall } from '#src/actions/action-call.ts';
import type { Account } from '#src/accounts/account.ts';
import { parseJson } from '#src/parse-json.ts';
import type { Explained } from '#src/refused.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { within } from '#src/waiting.ts';
import { wirePath } from './admit.ts';
import { noteSignatures, type SignatureLog } from './note-signature.ts';
import { verifySignatureV2 } from './verify-signature-v2.ts';
import { verifyWithAny } from './verify-with-any.ts';

/** What answers an action. */
export type RunAction = (
  account: Account,
  call: ActionCall,
) => Promise<ActionAnswer>;

/** What receiving the calls of actions needs. */
export interface ActionDeps {
  clientSecrets: readonly string[];
  findAccount: (accountId: number) => Promise<Account | null>;
  /** Says of an error what is to be logged. */
  explain: (error: unknown) => Explained;
  now: () => Date;
  log: SignatureLog & {
    error(details: object, message: string): void;
  };
}

/** A workflow waits longer than a person, but what takes longer is better asked for again. */
const answeredWithinMs = 13_000;

const readCall = (body: string): ActionCall | null => {
  try {
    return readActionCall(parseJson(body));
  } catch {
    return null;
  }
};

/** The states of an execution that HubSpot knows; an action that is not done makes no workflow stop. */
const stateOf = (outcome: string): string =>
  outcome === 'not_possible' ? 'FAIL_CONTINUE' : 'SUCCESS';

/** Every output is there, so that a token of a later action never stands unfilled. */
const noOutputs = {
  line: '',
  details: '',
  starter_id: '',
  verdict_code: '',
  why: '',
};

const reply = (c: Context, answer: ActionAnswer): Response => {
  if (!answer.done) {
    c.header('retry-after', String(answer.afterSeconds));

    return c.json(
      { ok: false, reason: answer.because },
      answer.because === 'busy' ? 429 : 503,
    );
  }

  return c.json({
    outputFields: {
      ...noOutputs,
      ...answer.outputs,
      outcome: answer.outcome,
      hs_execution_state: stateOf(answer.outcome),
    },
  });
};

/**
 * Answers the calls that HubSpot makes for workflows and agents. HubSpot gives up after a 4xx, tries
 * again for three days after a 5xx, and waits as long as a 429 says: so what asking again cannot
 * change is a 4xx or an outcome, and what passes is a 503.
 * https://developers.hubspot.com/docs/api-reference/automation-actions-v4-v4/guide
 */
export const receiveActions = ({
  clientSecrets,
  findAccount,
  explain,
  now,
  log,
}: ActionDeps): ((run: RunAction) => (c: Context) => Promise<Response>) => {
  const note = noteSignatures(log);

  /** Signature v3 where HubSpot sends one, since it has a time; else v2, with any of the secrets. */
  const isSigned = (c: Context, body: string): boolean => {
    const { headers } = c.req.raw;
    const signed = {
      method: 'POST',
      url: SERVICE_ORIGIN + wirePath(c.req.raw, c.env),
      body,
      headers,
    };
    if (headers.get('x-hubspot-signature-v3') !== null) {
      const verified = verifyWithAny(clientSecrets, {
        ...signed,
        now: now().getTime(),
      });
      note(verified, 'actions');

      return verified.ok;
    }
    const tried = clientSecrets.map((clientSecret) =>
      verifySignatureV2({ ...signed, clientSecret }),
    );
    const [first] = tried;
    const isOk = tried.some(({ ok }) => ok);
    if (!isOk && first && !first.ok) note(first, 'actions');

    return isOk;
  };

  const answer = async (
    run: RunAction,
    account: Account,
    call: ActionCall,
  ): Promise<ActionAnswer> => {
    try {
      return await within(run(account, call), answeredWithinMs, () =>
        askAgain('unavailable'),
      );
    } catch (error) {
      const { level, what } = explain(error);
      log[level]({ error, action: true }, what);

      return askAgain('unavailable');
    }
  };

  return (run) => async (c) => {
    const body = await c.req.text();
    const refuse = (
      reason: 'unsigned' | 'bad_request' | 'account_unknown',
      status: 400 | 401 | 404,
    ) =>
      c.json(
        { ok: false, reason, message: textsIn('en').refusals[reason] },
        status,
      );
    if (!isSigned(c, body)) return refuse('unsigned', 401);
    const call = readCall(body);
    if (!call) return refuse('bad_request', 400);
    const found = await findAccount(call.accountId).then(
      (account) => ({ account }),
      (error: unknown) => {
        log.error({ error }, 'The account of an action could not be read.');

        return null;
      },
    );
    if (!found) return reply(c, askAgain('unavailable'));
    if (!found.account) return refuse('account_unknown', 404);

    return reply(c, await answer(run, found.account, call));
  };
};
