import type { PermittedUrls } from '#host/rules/permitted-urls.ts';

const write = (rules: Record<string, string[]>): string =>
  Object.entries(rules)
    .map(([rule, sources]) => `${rule} ${sources.join(' ')}`)
    .join('; ');

/** A permitted path stands for what is below it, which the browser reads from a slash at its end. */
const sourcesOf = (urls: readonly string[]): string[] =>
  urls.flatMap((each) => {
    const { origin, pathname } = new URL(each);
    const folder = pathname.replace(/\/$/, '');

    return folder === ''
      ? [origin]
      : [`${origin}${folder}`, `${origin}${folder}/`];
  });

/**
 * What the browser lets the worker of an extension do: load the bundles, and nothing over the
 * network. It is the second wall, behind the globals that are taken away.
 *
 * @param origin of the host, such as `http://127.0.0.1:4400`
 */
export const workerPolicy = (origin: string): string =>
  write({
    'default-src': ["'none'"],
    // Text that is made into code finds the same few globals.
    'script-src': [`${origin}/extensions/`, "'unsafe-eval'"],
  });

/**
 * What the browser lets the page do: its own scripts only, so that no link of an extension is run
 * as a script; images and foreign pages of the origins that the app names.
 */
export const pagePolicy = ({ iframe, img }: PermittedUrls): string =>
  write({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'font-src': ["'self'", 'data:'],
    'img-src': ["'self'", 'data:', ...sourcesOf(img)],
    'frame-src': iframe.length === 0 ? ["'none'"] : sourcesOf(iframe),
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  });
