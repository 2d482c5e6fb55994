import { randomBytes } from 'node:crypto';
import { languageOf } from '@starters/contracts';
import type { Context } from 'hono';
import { openPrintLink, type PrintDeps } from '#src/prints/print-links.ts';
import { textsIn } from '#src/texts/texts-in.ts';

const style = `
  body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 44rem; color: #1a1a1a }
  h1 { font-size: 1.3rem } li { margin: 0 0 1.1rem; break-inside: avoid }
  strong { display: block } small { color: #555 }
`;

/**
 * Draws what stands behind the #, which browsers keep to themselves: the lines, with facts of
 * clients in them, never reach the service. They are taken out of the address at once.
 */
const script = `
  const shown = JSON.parse(decodeURIComponent(location.hash.slice(1)) || '{"title":"","lines":[]}');
  history.replaceState(null, '', location.pathname);
  document.title = shown.title;
  const add = (to, tag, text) => { const made = document.createElement(tag); made.textContent = text; to.append(made); return made; };
  add(document.body, 'h1', shown.title);
  const list = add(document.body, 'ol', '');
  for (const { name, line, why } of shown.lines) {
    const item = add(list, 'li', '');
    add(item, 'strong', name); add(item, 'span', line); add(item, 'br', ''); add(item, 'small', why);
  }
`;

/** GET /print/:accountId/:userId/:token, opened by a browser; good once. */
export const getPrint = (deps: PrintDeps) => async (c: Context) => {
  const language = languageOf(c.req.query('language')) ?? 'en';
  const isOpen = await openPrintLink(
    deps,
    Number(c.req.param('accountId')),
    Number(c.req.param('userId')),
    c.req.param('token') ?? '',
  );
  const nonce = randomBytes(16).toString('base64');
  c.header('cache-control', 'no-store');
  c.header('referrer-policy', 'no-referrer');
  c.header(
    'content-security-policy',
    `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; frame-ancestors 'none'`,
  );
  const head = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style nonce="${nonce}">${style}</style>`;

  return isOpen
    ? c.html(`${head}<body><script nonce="${nonce}">${script}</script>`)
    : c.html(
        `${head}<title>404</title><body><p>${textsIn(language).printGone}</p>`,
        404,
      );
};
