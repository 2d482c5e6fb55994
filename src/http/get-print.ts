import { randomBytes } from 'node:crypto';
import { guard } from './guard.ts';
import { type LinkPort, openInBrowser } from './open-in-browser.ts';

const style = `
  body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 44rem; color: #1a1a1a }
  h1 { font-size: 1.3rem } li { margin: 0 0 1.1rem; break-inside: avoid }
  strong, small { display: block } small { color: #555 }
`;

/**
 * Renders the fragment of the address, which browsers never send: the lines, with facts of clients
 * in them, do not reach the service. The fragment is removed from the address at once.
 */
const script = `
  const shown = JSON.parse(decodeURIComponent(location.hash.slice(1)) || '{"title":"","lines":[]}');
  history.replaceState(null, '', location.pathname);
  document.title = shown.title;
  const add = (to, tag, text) => { const made = document.createElement(tag); made.textContent = text; to.append(made); return made; };
  add(document.body, 'h1', shown.title);
  const list = add(document.body, 'ol', '');
  for (const { name, phone, line, details } of shown.lines) {
    const item = add(list, 'li', '');
    add(item, 'strong', [name, phone].filter(Boolean).join(' · ')); add(item, 'span', line);
    for (const { label, text } of details) add(item, 'small', label + ': ' + text);
  }
`;

/** A page to print, opened by a browser; good once. */
export const getPrint = (links: LinkPort) =>
  openInBrowser(links, {
    purpose: 'print',
    gone: ({ printGone }) => printGone,
    show: (c, _, language) => {
      const nonce = randomBytes(16).toString('base64');
      guard(c, `style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; `);

      return c.html(
        `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style nonce="${nonce}">${style}</style><body><script nonce="${nonce}">${script}</script>`,
      );
    },
  });
