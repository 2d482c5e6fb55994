import type { ExportName, Language } from '@starters/contracts';
import type { Context } from 'hono';
import type { Account } from '#src/accounts/account.ts';
import { linkKey } from '#src/links/single-use-links.ts';
import { type Explained } from '#src/refused.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { followPieces, Piece } from '#src/transfer/follow-export.ts';
import { writeExample } from '#src/transfer/write-example.ts';
import type { Bound } from './handler.ts';
import { guard } from './guard.ts';
import {
  browserLanguage,
  type LinkPort,
  openInBrowser,
  sayOnPage,
} from './open-in-browser.ts';
import { withSentence } from './reply.ts';

/** What sending a file calls. */
export interface ExportFilePort {
  /** The file's text, piece by piece. */
  write: (account: Account, language: Language) => AsyncGenerator<Piece>;
  follow: Bound<typeof followPieces>;
  /** What a request that failed is answered with. */
  explain: (error: unknown) => Explained;
  warn: (details: object, message: string) => void;
  now: () => Date;
}

const asFile = (c: Context, name: string): void => {
  guard(c);
  c.header('content-type', 'text/csv; charset=utf-8');
  c.header('content-disposition', `attachment; filename="${name}.csv"`);
};

/** Pieces as a byte stream with back-pressure; cancelling the stream ends the generator. */
const toStream = (
  first: string,
  rest: AsyncGenerator<string>,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();

  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(first)),
    pull: async (controller) => {
      // An error aborts the connection, so that a partial file is not taken for a complete one.
      const { done, value } = await rest.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await rest.return(undefined);
    },
  });
};

/** A file of the account, opened by a browser; good once. */
export const getExport = (
  links: LinkPort,
  what: ExportName,
  { write, follow, explain, warn, now }: ExportFilePort,
) =>
  openInBrowser(links, {
    purpose: `export_${what}`,
    gone: ({ transferWords }) => transferWords.linkGone,
    show: async (c, account, language) => {
      const { accountId } = account;
      const key = linkKey(c.req.param('token') ?? '');
      const pieces = follow({ accountId, key }, write(account, language));
      let first: string;
      try {
        first = (await pieces.next()).value ?? '';
      } catch (error) {
        const explained = explain(error);
        if (explained.status === 500) throw error;
        warn({ error, accountId, what }, 'An export failed.');
        const { message } = withSentence(explained.refusal, language);

        return sayOnPage(c, language, message, 503);
      }
      const name = textsIn(language).transferWords.files[what];
      asFile(c, `${name}-${todayIn(account.timeZone, now())}`);

      return c.body(toStream(first, pieces));
    },
  });

/** A file to begin from, opened by a browser; it holds nothing of any account. */
export const getExample = (c: Context): Response => {
  const language = browserLanguage(c);
  asFile(c, textsIn(language).transferWords.files.example);

  return c.body(writeExample(language));
};
