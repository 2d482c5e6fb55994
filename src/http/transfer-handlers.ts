import {
  examplePage,
  type ExportName,
  exportStartersPage,
  exportVotesPage,
  pathOf,
  SERVICE_ORIGIN,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import {
  exportRequestSchema,
  importRequestSchema,
  progressQuerySchema,
} from '@starters/contracts/schemas';
import type { makeLink } from '#src/links/single-use-links.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type {
  askImport,
  findImport,
  findLastImport,
} from '#src/transfer/ask-import.ts';
import type { beginExport, findExport } from '#src/transfer/follow-export.ts';
import {
  type Bound,
  type Handlers,
  parsed,
  type PublishSoon,
} from './handler.ts';

/** What exporting calls. */
export interface ExportPort {
  /** How many rows the file will have. */
  count: (accountId: number, what: ExportName) => Promise<number>;
  makeLink: Bound<typeof makeLink>;
  begin: Bound<typeof beginExport>;
  find: Bound<typeof findExport>;
  /** The last import of whoever opens the page. */
  findLast: Bound<typeof findLastImport>;
}

/** What importing calls. */
export interface ImportPort {
  ask: Bound<typeof askImport>;
  find: Bound<typeof findImport>;
  publishSoon: PublishSoon;
}

const pageOf = { starters: exportStartersPage, votes: exportVotesPage };

/** The routes of files that go out, and of the page that both are on. */
export const exportHandlers = ({
  count,
  makeLink,
  begin,
  find,
  findLast,
}: ExportPort): Pick<
  Handlers,
  'transferRoute' | 'exportRoute' | 'exportProgressRoute'
> => ({
  transferRoute: async ({ account, viewer }) => {
    const { language } = viewer;

    return {
      ok: true,
      language,
      texts: textsIn(language).transfer,
      exampleUrl: `${SERVICE_ORIGIN}${examplePage.path}?language=${language}`,
      last: await findLast(account, viewer),
    };
  },

  exportRoute: parsed(
    exportRequestSchema,
    async ({ account, viewer: { userId, language }, request: { what } }) => {
      const { accountId } = account;
      const total = await count(accountId, what);
      const purpose = `export_${what}` as const;
      const { token, key, expiresAt } = await makeLink({
        accountId,
        userId,
        purpose,
      });
      await begin({ accountId, userId, key, what, total, expiresAt });
      const path = pathOf(pageOf[what], { accountId, userId, token });
      const { exported, exportedNone } = textsIn(language).transferWords;

      return {
        ok: true,
        url: `${SERVICE_ORIGIN}${path}?language=${language}`,
        key,
        count: total,
        message:
          total === 0
            ? exportedNone
            : sayNumber(exported, { count: total }, language),
      };
    },
  ),

  exportProgressRoute: parsed(
    progressQuerySchema,
    ({ account, viewer, request }) =>
      find(account.accountId, viewer, request.key),
  ),
});

/** The routes of files that come in. */
export const importHandlers = ({
  ask,
  find,
  publishSoon,
}: ImportPort): Pick<Handlers, 'importRoute' | 'importProgressRoute'> => ({
  importRoute: parsed(
    importRequestSchema,
    async ({ account, viewer, request }) => {
      const answer = await ask(account, viewer, request);
      if (answer.ok && answer.state === 'done') publishSoon(account.accountId);

      return answer;
    },
  ),

  importProgressRoute: parsed(
    progressQuerySchema,
    ({ account, viewer, request }) => find(account, viewer, request.key),
  ),
});
