import type { Context } from 'hono';

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
