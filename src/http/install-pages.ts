import {
  fillText,
  installPage,
  languageOf,
  type Language,
  SERVICE_ORIGIN,
} from '@starters/contracts';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type {
  beginInstall,
  finishInstall,
  InstallEnd,
} from '#src/installations/install-flow.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Bound } from './handler.ts';
import { guard } from './open-in-browser.ts';

/** What installing by OAuth calls. */
export interface InstallPort {
  begin: Bound<typeof beginInstall>;
  finish: Bound<typeof finishInstall>;
  /** How long the browser keeps what it was given, in ms. */
  memoryMs: number;
}

/** Sent back to us alone, by https, by a page of HubSpot's that leads here too. */
const cookie = {
  name: 'install',
  options: {
    path: '/oauth',
    httpOnly: true,
    secure: SERVICE_ORIGIN.startsWith('https:'),
    sameSite: 'Lax',
  },
} as const;

const readLanguage = (c: Context): Language =>
  languageOf(c.req.query('language')) ??
  languageOf(c.req.header('accept-language')) ??
  'en';

/** What the page says of an installation, as paragraphs and the list of what was not granted. */
const describe = (
  end: InstallEnd,
  language: Language,
): { paragraphs: string[]; list: string[]; after: string[] } => {
  const { installing } = textsIn(language);
  if (end.ok) {
    const { done, objectsMissing, next } = installing;

    return {
      paragraphs: [
        fillText(done, { account: String(end.accountId) }),
        ...end.missing.map((why) => fillText(objectsMissing, { why })),
        next,
      ],
      list: [],
      after: [],
    };
  }
  const { reason, missing = [] } = end;
  const reasons: Readonly<Record<string, string>> = installing.reasons;

  return {
    paragraphs: [installing.faults[reason]],
    list: missing.map(({ name }) => `${name}: ${reasons[name] ?? ''}`),
    after:
      missing.length === 0
        ? []
        : [
            missing.some(({ needed }) => needed === 'enterprise')
              ? installing.enterprise
              : installing.askSuperAdmin,
          ],
  };
};

const statusOf = (end: InstallEnd): 200 | 400 | 503 => {
  if (end.ok) return 200;

  return end.reason === 'unavailable' ? 503 : 400;
};

const show = (c: Context, end: InstallEnd): Response | Promise<Response> => {
  const language = readLanguage(c);
  const { installing } = textsIn(language);
  const { paragraphs, list, after } = describe(end, language);
  guard(c);
  const paragraph = (text: string) => html`<p>${text}</p>`;
  const again = html`<p>
    <a href="${installPage.path}?language=${language}">${installing.again}</a>
  </p>`;
  const items = html`<ul>
    ${list.map((item) => html`<li>${item}</li>`)}
  </ul>`;

  return c.html(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>${installing.title}</title>
        </head>
        <body>
          <h1>${installing.title}</h1>
          ${paragraphs.map(paragraph)} ${list.length === 0 ? '' : items}
          ${after.map(paragraph)} ${end.ok ? '' : again}
        </body>
      </html>`,
    statusOf(end),
  );
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
    setCookie(c, cookie.name, memory, {
      ...cookie.options,
      maxAge: Math.round(port.memoryMs / 1000),
    });

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

    return show(c, await port.finish(query, getCookie(c, cookie.name)));
  };
