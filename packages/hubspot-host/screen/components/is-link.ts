/** What a link may be: a script in its place would run with the rights of the page. */
export const isLink = (url: unknown): url is string =>
  typeof url === 'string' && /^(https?:|mailto:|tel:|\/|#)/i.test(url.trim());
