import { languageOf, type Language } from '@starters/contracts';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Account } from '#src/accounts/account.ts';
import type { LinkPurpose, openLink } from '#src/links/single-use-links.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Bound } from './handler.ts';
import { showPage } from './show-page.ts';

/** What opening a single-use link calls. */
export interface LinkPort {
  open: Bound<typeof openLink>;
  findAccount: (accountId: number) => Promise<Account | null>;
}

/** The viewer's language in an address that a browser opens. */
export const browserLanguage = (c: Context): Language =>
  languageOf(c.req.query('language')) ?? 'en';

/** A page with one sentence, for a link that opens nothing. */
export const sayOnPage = (
  c: Context,
  language: Language,
  sentence: string,
  status: 404 | 503,
) =>
  showPage(c, {
    language,
    title: textsIn(language).installing.title,
    body: html`<p>${sentence}</p>`,
    status,
  });

/**
 * Opens a single-use link at `/…/:accountId/:userId/:token`. A link that has expired, was used, or
 * was made for another person opens a page that says so.
 */
export const openInBrowser =
  (
    { open, findAccount }: LinkPort,
    {
      purpose,
      gone,
      show,
    }: {
      purpose: LinkPurpose;
      gone: (texts: ReturnType<typeof textsIn>) => string;
      show: (
        c: Context,
        account: Account,
        language: Language,
      ) => Response | Promise<Response>;
    },
  ) =>
  async (c: Context): Promise<Response> => {
    const language = browserLanguage(c);
    // A HEAD request only checks the link, and must not use it up.
    if (c.req.method === 'HEAD') return c.body(null, 405);
    const accountId = Number(c.req.param('accountId'));
    const userId = Number(c.req.param('userId'));
    const isOpen = await open(
      { accountId, userId, purpose },
      c.req.param('token') ?? '',
    );
    const account = isOpen ? await findAccount(accountId) : null;

    return account
      ? show(c, account, language)
      : sayOnPage(c, language, gone(textsIn(language)), 404);
  };
