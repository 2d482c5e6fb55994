import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';

/** What `/metrics` is made of. */
export interface MetricsPort {
  /** Who asks must name it; without one there is no such page. */
  token: string | undefined;
  write: () => Promise<{ type: string; text: string }>;
}

const hash = (text: string) => createHash('sha256').update(text).digest();

/** The figures, for a monitor that sends `Authorization: Bearer <METRICS_TOKEN>`. */
export const getMetrics =
  ({ token, write }: MetricsPort) =>
  async (c: Context): Promise<Response> => {
    if (token === undefined) return c.notFound();
    const given = c.req.header('authorization') ?? '';
    if (!timingSafeEqual(hash(given), hash(`Bearer ${token}`))) {
      return c.text(
        'Send the METRICS_TOKEN of the service: Authorization: Bearer <token>\n',
        401,
        { 'www-authenticate': 'Bearer' },
      );
    }
    const { type, text } = await write();

    return c.text(text, 200, { 'content-type': type });
  };
