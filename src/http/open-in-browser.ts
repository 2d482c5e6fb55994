import { languageOf, type Language } from '@starters/contracts';
import type { Context } from 'hono';
import type { Account } from '#src/accounts/account.ts';
import type { LinkPurpose, openLink } from '#src/links/single-use-links.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Bound } from './handler.ts';

/** What opening a single-use link calls. */
export interface LinkPort {
  open: Bound<typeof openLink>;
  findAccount: (accountId: number) => Promise<Account | null>;
}

/** The viewer's language in an address that a browser opens. */
export const browserLanguage = (c: Context): Language =>
  languageOf(c.req.query('language')) ?? 'en';

/** Sets the security headers of a page: no cache, no referrer, no framing, no content sniffing. */
export const guard = (c: Context, contentSecurityPolicy = ''): void => {
  c.header('cache-control', 'no-store');
  c.header('referrer-policy', 'no-referrer');
  c.header('x-content-type-options', 'nosniff');
  c.header(
    'content-security-policy',
    `default-src 'none'; ${contentSecurityPolicy}frame-ancestors 'none'`,
  );
};

/** A page with one sentence, for a link that opens nothing. */
export const sayOnPage = (
  c: Context,
  language: Language,
  sentence: string,
  status: 404 | 503,
) => {
  guard(c);

  return c.html(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${status}</title><body><p>${sentence}</p>`,
    status,
  );
};

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
