import { randomBytes } from 'node:crypto';
import type { Language } from '@starters/contracts';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { guard } from './guard.ts';

const style = `
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0; background: #f5f8fa; color: #33475b }
  main { max-width: 36rem; margin: 4rem auto; padding: 1.75rem 2rem; background: #fff; border: 1px solid #cbd6e2; border-radius: 6px; overflow-wrap: anywhere }
  @media (max-width: 40rem) { main { margin: 0; border: 0; border-radius: 0; padding: 1.25rem } }
  h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 1rem }
  p { margin: 0 0 1rem } p:last-child { margin-bottom: 0 }
  dl { margin: 0 0 1rem } dt { font-weight: 600 } dd { margin: 0 0 .6rem }
  code { font-size: .9em; font-weight: 400; color: #516f90 }
  a { color: #0b6b7c } a:focus-visible { outline: 3px solid #00a4bd; outline-offset: 2px }
  a.action { display: inline-block; padding: .5rem 1.25rem; border-radius: 3px; background: #2e475d; color: #fff; text-decoration: none }
  p.actions { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: baseline }
`;

/** What `html` of hono gives. */
export type Html = ReturnType<typeof html>;

/** A page of ours that a browser opens beside HubSpot: a title and what is below it, on a phone too. */
export const showPage = (
  c: Context,
  {
    language,
    title,
    body,
    status,
  }: {
    language: Language;
    title: string;
    body: Html;
    status: ContentfulStatusCode;
  },
): Response | Promise<Response> => {
  const nonce = randomBytes(16).toString('base64');
  guard(c, `style-src 'nonce-${nonce}'; `);

  return c.html(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>${title}</title>
          <style nonce="${nonce}">
            ${raw(style)}
          </style>
        </head>
        <body>
          <main>
            <h1>${title}</h1>
            ${body}
          </main>
        </body>
      </html>`,
    status,
  );
};
