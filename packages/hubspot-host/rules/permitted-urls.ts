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

/**
 * Whether an address is one of the permitted: the same origin, by https, at the permitted path or
 * below it. No wildcards.
 * https://developers.hubspot.com/docs/apps/developer-platform/build-apps/app-configuration
 *
 * @param address as the extension gives it; what is no absolute URL is not permitted
 */
export const isPermitted = (
  address: unknown,
  permitted: readonly string[],
): boolean => {
  if (typeof address !== 'string' || !URL.canParse(address)) return false;
  const { origin, protocol, pathname } = new URL(address);
  if (protocol !== 'https:') return false;

  return permitted.some((each) => {
    if (!URL.canParse(each)) return false;
    const allowed = new URL(each);
    const folder = allowed.pathname.replace(/\/$/, '');

    return (
      origin === allowed.origin &&
      (pathname === allowed.pathname ||
        pathname === folder ||
        pathname.startsWith(`${folder}/`))
    );
  });
};
