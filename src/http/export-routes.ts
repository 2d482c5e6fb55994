import {
  type ExportName,
  type Language,
  SERVICE_ORIGIN,
} from '@starters/contracts';
import { exportRequestSchema } from '@starters/contracts/schemas';
import type { Context } from 'hono';
import type { Account } from '#src/accounts/account.ts';
import { linkKey, linkLifeMs, makeLink } from '#src/links/single-use-links.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { fillPlural } from '#src/texts/fill-plural.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  countStarters,
  exportStarters,
} from '#src/transfer/export-starters.ts';
import {
  findExport,
  followPieces,
  type Piece,
} from '#src/transfer/follow-export.ts';
import { exportVotes } from '#src/transfer/export-votes.ts';
import { writeExample } from '#src/transfer/write-example.ts';
import type { AppContext, HttpDeps } from './context.ts';
import {
  browserLanguage,
  guard,
  openInBrowser,
  sayOnPage,
} from './open-in-browser.ts';
import { parseBody } from './parse-body.ts';
import { withSentence } from './reply.ts';

/** Where a file to begin from is; it holds nothing of any account. */
export const EXAMPLE_PATH = '/export/example';

/** PUT /v1/exports */
export const putExport = (deps: HttpDeps) => async (c: AppContext) => {
  const request = parseBody(c.var.body, exportRequestSchema);
  if (!request.ok) return request;
  const { accountId } = c.var.account;
  const { what } = request.value;
  const count =
    what === 'starters'
      ? await countStarters(deps, accountId)
      : await deps.votePages.count(accountId);
  const end = await makeLink(deps, {
    accountId,
    userId: c.var.userId,
    purpose: `export_${what}`,
  });
  const key = linkKey(end.split('/').at(-1) ?? '');
  await deps.exports.begin({
    accountId,
    userId: c.var.userId,
    key,
    what,
    state: 'waiting',
    done: 0,
    total: count,
    expiresAt: new Date(deps.now().getTime() + linkLifeMs),
    notedAt: deps.now(),
  });
  const { exported, exportedNone } = textsIn(c.var.language).transferWords;

  return {
    ok: true,
    url: `${SERVICE_ORIGIN}/export/${what}/${end}?language=${c.var.language}`,
    key,
    count,
    message:
      count === 0
        ? exportedNone
        : fillPlural(exported, count, c.var.language, {
            count: count.toLocaleString(c.var.language),
          }),
  };
};

/** GET /v1/exports */
export const getExportProgress = (deps: HttpDeps) => (c: AppContext) =>
  findExport(
    deps,
    c.var.account.accountId,
    { userId: c.var.userId, language: c.var.language },
    c.req.query('key') ?? '',
  );

const writers = {
  starters: exportStarters,
  votes: exportVotes,
} satisfies Record<
  ExportName,
  (
    deps: HttpDeps,
    account: Account,
    language: Language,
  ) => AsyncGenerator<Piece>
>;

const asFile = (c: Context, name: string): void => {
  guard(c);
  c.header('content-type', 'text/csv; charset=utf-8');
  c.header('content-disposition', `attachment; filename="${name}.csv"`);
};

/** What comes in pieces, as bytes: the reader sets the pace, and its leaving ends the work. */
const toStream = (
  first: string,
  rest: AsyncGenerator<string>,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();

  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(first)),
    pull: async (controller) => {
      // A failure here breaks the connection off, so that no half file passes for a whole one.
      const { done, value } = await rest.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await rest.return(undefined);
    },
  });
};

/** GET /export/:what/:accountId/:userId/:token, opened by a browser; good once. */
export const getExport = (deps: HttpDeps, what: ExportName) =>
  openInBrowser(deps, {
    purpose: `export_${what}`,
    gone: ({ transferWords }) => transferWords.linkGone,
    show: async (c, account, language) => {
      const { accountId } = account;
      const pieces = followPieces(
        deps,
        { accountId, key: linkKey(c.req.param('token') ?? '') },
        writers[what](deps, account, language),
      );
      let first: string;
      try {
        const { value } = await pieces.next();
        first = value ?? '';
      } catch (error) {
        const explained = deps.explain(error);
        if (!explained) throw error;
        deps.log.warn({ error, path: c.req.path }, 'An export failed.');

        return sayOnPage(
          c,
          language,
          withSentence(explained, language).message,
          503,
        );
      }
      const name = textsIn(language).transferWords.files[what];
      asFile(c, `${name}-${todayIn(account.timeZone, deps.now())}`);

      return c.body(toStream(first, pieces));
    },
  });

/** GET /export/example, opened by a browser. */
export const getExample = (c: Context) => {
  const language = browserLanguage(c);
  asFile(c, textsIn(language).transferWords.files.example);

  return c.body(writeExample(language));
};
