import {
  fillText,
  installPage,
  languageOf,
  type Language,
  SERVICE_ORIGIN,
} from '@starters/contracts';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type {
  beginInstall,
  finishInstall,
  InstallEnd,
} from '#src/installations/install-flow.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Bound } from './handler.ts';
import { guard } from './guard.ts';
import { type Html, showPage } from './show-page.ts';

/** What installing by OAuth calls. */
export interface InstallPort {
  begin: Bound<typeof beginInstall>;
  finish: Bound<typeof finishInstall>;
  /**
   * How long the browser keeps what it was given, in ms: longer than that is good, so that who comes
   * too late is told so.
   */
  memoryMs: number;
}

/** Sent back to us alone, by https, by a page of HubSpot's that leads here too. */
const cookieOptions = {
  path: '/oauth',
  httpOnly: true,
  secure: SERVICE_ORIGIN.startsWith('https:'),
  sameSite: 'Lax',
} as const;

/** One for each installation that a browser began: two tabs may be on their way to two accounts. */
const cookieStart = 'install-';
const cookieOf = (state: string): string => cookieStart + state.slice(0, 8);
/** Installations begun in one browser at a time; with one more the earlier ones are dropped, to keep its header short. */
const mostBegun = 8;

/** The language in which somebody began; HubSpot sends them back without it. */
const languageCookie = 'install_language';

const readLanguage = (c: Context): Language =>
  languageOf(c.req.query('language')) ??
  languageOf(getCookie(c, languageCookie)) ??
  languageOf(c.req.header('accept-language')) ??
  'en';

/** HubSpot's list of connected apps, where the app's settings are; not documented (docs/real-account.md). */
const connectedApps = (accountId: number): string =>
  `https://app.hubspot.com/connected-apps/${accountId}/installed`;

/** Drafts to begin with, on the app's own page in HubSpot; not documented either. */
const firstDrafts = (accountId: number, appId: number): string =>
  `https://app.hubspot.com/app/${accountId}/${appId}/first-drafts`;

/** What the page says of an installation that came about. */
const describeDone = (
  { accountId, appId, missing }: Extract<InstallEnd, { ok: true }>,
  language: Language,
): Html => {
  const { done, objectsMissing, next, open, drafts } =
    textsIn(language).installing;
  const isReady = missing.length === 0;

  return html`<p>${fillText(done, { account: String(accountId) })}</p>
    ${missing.map((why) => html`<p>${fillText(objectsMissing, { why })}</p>`)}
    <p>${next}</p>
    <p class="actions">
      <a class="action" href="${connectedApps(accountId)}">${open}</a>
      ${
        appId !== null && isReady
          ? html`<a href="${firstDrafts(accountId, appId)}">${drafts}</a>`
          : ''
      }
    </p>`;
};

/** Why there is no installation, what was not granted and what for, and the way to begin again. */
const describeFault = (
  { reason, missing = [] }: Extract<InstallEnd, { ok: false }>,
  language: Language,
): Html => {
  const { installing } = textsIn(language);
  const { faults, enterprise, askSuperAdmin, again } = installing;
  const reasons: Readonly<Record<string, string>> = installing.reasons;
  const isEnterprise = missing.some(({ needed }) => needed === 'enterprise');
  const scopes = html`<dl>
      ${missing.map(
        ({ name }) =>
          html`<dt><code>${name}</code></dt>
            <dd>${reasons[name] ?? ''}</dd>`,
      )}
    </dl>
    <p>${isEnterprise ? enterprise : askSuperAdmin}</p>`;

  return html`<p>${faults[reason]}</p>
    ${missing.length === 0 ? '' : scopes}
    <p>
      <a class="action" href="${installPage.path}?language=${language}"
        >${again}</a
      >
    </p>`;
};

const statusOf = (end: InstallEnd): 200 | 400 | 503 => {
  if (end.ok) return 200;

  return end.reason === 'unavailable' ? 503 : 400;
};

const show = (c: Context, end: InstallEnd): Response | Promise<Response> => {
  const language = readLanguage(c);

  return showPage(c, {
    language,
    title: textsIn(language).installing.title,
    body: end.ok ? describeDone(end, language) : describeFault(end, language),
    status: statusOf(end),
  });
};

/** Leads to HubSpot's screen, and has the browser keep what proves that it began. */
export const getInstall =
  (port: InstallPort | null) =>
  async (c: Context): Promise<Response> => {
    if (!port) return c.notFound();
    // A HEAD request only looks whether there is such a page.
    if (c.req.method === 'HEAD') return c.body(null, 405);
    const { url, memory } = await port.begin();
    guard(c);
    const begun = Object.keys(getCookie(c)).filter((name) =>
      name.startsWith(cookieStart),
    );
    if (begun.length >= mostBegun) {
      for (const name of begun) deleteCookie(c, name, cookieOptions);
    }
    setCookie(c, cookieOf(url.searchParams.get('state') ?? ''), memory, {
      ...cookieOptions,
      maxAge: Math.round(port.memoryMs / 1000),
    });
    const language = languageOf(c.req.query('language'));
    if (language) setCookie(c, languageCookie, language, cookieOptions);

    return c.redirect(url.href);
  };

/**
 * Ends an installation, and says how. The browser keeps what it has: a page that is loaded again
 * says that the installation has ended.
 */
export const getCallback =
  (port: InstallPort | null) =>
  async (c: Context): Promise<Response> => {
    if (!port) return c.notFound();
    if (c.req.method === 'HEAD') return c.body(null, 405);
    const query = new URL(c.req.url).searchParams;

    const memory = getCookie(c, cookieOf(query.get('state') ?? ''));

    return show(c, await port.finish(query, memory));
  };
