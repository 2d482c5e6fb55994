import { RECORD_ID, type Route } from '@starters/contracts';
import type { Context } from 'hono';
import type { Account } from '#src/accounts/account.ts';
import type { Role } from '#src/accounts/find-role.ts';
import type { FactLabels } from '#src/labels/fact-labels.ts';
import { sayAnswer } from '#src/labels/say-answer.ts';
import { parseJson } from '#src/parse-json.ts';
import { refused } from '#src/refused.ts';
import { within } from '#src/waiting.ts';
import type { VerifiedRequest } from './admit.ts';
import type { Call } from './handler.ts';
import { mayKeep } from './may-keep.ts';
import { toBody } from './reply.ts';
import { writeJson } from './write-json.ts';

/** Role checks; each asks HubSpot where the answer is not cached. */
export interface RoleDeps {
  roleOf: (account: Account, userId: number) => Promise<Role>;
  /** Whether a user is an admin; admins may be marketing as well. */
  isAdmin: (account: Account, userId: number) => Promise<boolean>;
}

/** What the facts of an account are called. */
export type LabelsFor = (account: Account) => Promise<FactLabels>;

const mayCall = async (
  { roleOf, isAdmin }: RoleDeps,
  role: 'marketing' | 'admin',
  account: Account,
  userId: number,
): Promise<boolean> =>
  role === 'admin'
    ? isAdmin(account, userId)
    : (await roleOf(account, userId)) !== 'sales';

/** The query of a GET, the JSON of another method's body; undefined for what is neither. */
const readRequest = (
  method: Route['method'],
  query: object,
  body: string,
): unknown => {
  if (method === 'GET') return query;
  try {
    return parseJson(body);
  } catch {
    return undefined;
  }
};

const openBraces = Buffer.from('{{');

/**
 * The JSON of an answer. Marketing and admins read facts by their labels, on whichever screen; records and
 * salespeople's cards, which fill facts in, keep the tokens.
 */
const write = async (
  body: object,
  labels: (() => Promise<FactLabels>) | null,
): Promise<Buffer<ArrayBuffer>> => {
  const written = writeJson(body);
  if (!labels || !written.includes(openBraces)) return written;
  // Where no catalog can be had, tokens are better than no answer.
  const known = await labels().catch(() => null);
  const said = known && sayAnswer(body, known);

  return typeof said === 'object' && said !== null ? writeJson(said) : written;
};

/** HubSpot's proxy passes on no more. https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/fetching-data */
const mostBytes = 1_000_000;

/** HubSpot's proxy gives up after 15 s: by then a request is to have its sentence. */
const answeredWithinMs = 13_000;

/**
 * Answers a line of the table: role, contact's id, then the handler, whose refusals get a sentence.
 * A handler for which HubSpot takes too long goes on by itself; who asked may ask again.
 */
export const answerRoute =
  (
    deps: RoleDeps & { labelsFor: LabelsFor },
    route: Route,
    findAccount: (accountId: number) => Promise<Account | null>,
    handle: (call: Call, request: { raw: unknown }) => Promise<object> | object,
  ) =>
  async (c: Context<{ Variables: VerifiedRequest }>): Promise<Response> => {
    const { method, path, who } = route;
    const { accountId, viewer, body } = c.var;
    const param = (name: string) => c.req.param(name) ?? '';
    const read = () => readRequest(method, c.req.query(), body);
    const answer = async (account: Account | null): Promise<object> => {
      if (!account) return refused('account_unknown');
      if (
        who.role !== 'everyone' &&
        !(await mayCall(deps, who.role, account, viewer.userId))
      ) {
        return refused(who.refusal);
      }
      const isContact = RECORD_ID.test(param('contactId'));
      if (path.includes(':contactId') && !isContact) {
        return refused('contact_unknown');
      }

      return handle({ account, viewer, param }, { raw: read() });
    };

    const asked = findAccount(accountId).then(async (account) => ({
      account,
      answered: await answer(account),
    }));
    const { account, answered } = await within(asked, answeredWithinMs, () => ({
      account: null,
      // What was sent may be kept a moment later.
      answered: refused(mayKeep(route, read()) ? 'takes_long' : 'reads_long'),
    }));

    const written = await write(
      toBody(answered, viewer.language),
      account && who.role !== 'everyone' ? () => deps.labelsFor(account) : null,
    );
    const passed =
      written.length > mostBytes
        ? writeJson(toBody(refused('answer_too_large'), viewer.language))
        : written;

    return c.body(passed, 200, { 'content-type': 'application/json' });
  };
