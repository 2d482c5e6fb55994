/** What an app may reach, by kind, as `permittedUrls` of its app-hsmeta.json says. */
export interface PermittedUrls {
  /** For `hubspot.fetch`. */
  fetch: readonly string[];
  /** For `openIframeModal`. */
  iframe: readonly string[];
  /** For `Image`. */
  img: readonly string[];
}

/** An app that may reach nothing. */
export const nothingPermitted: PermittedUrls = {
  fetch: [],
  iframe: [],
  img: [],
};

/** A dot, slash or backslash in hex: a server that decodes once more could read a way up. */
const hidden = /%(2e|2f|5c)/i;

/**
 * Whether an address is one of the permitted: the same origin, by https, at the permitted path or
 * below it. No wildcards, and nothing that another reader could take for another address: a user's
 * name, a backslash, or below a path a dot or slash in hex.
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/app-configuration
 *
 * @param address as the extension gives it; what is no absolute URL is not permitted
 */
export const isPermitted = (
  address: unknown,
  permitted: readonly string[],
): boolean => {
  if (typeof address !== 'string' || !URL.canParse(address)) return false;
  const { origin, protocol, pathname, username, password } = new URL(address);
  if (protocol !== 'https:' || username !== '' || password !== '') return false;
  if (/^[^?#]*\\/.test(address)) return false;

  return permitted.some((each) => {
    if (!URL.canParse(each)) return false;
    const allowed = new URL(each);
    const folder = allowed.pathname.replace(/\/$/, '');

    return (
      origin === allowed.origin &&
      (pathname === allowed.pathname ||
        pathname === folder ||
        pathname.startsWith(`${folder}/`)) &&
      (folder === '' || !hidden.test(pathname))
    );
  });
};
