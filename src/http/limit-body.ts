import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/**
 * Middleware that refuses bodies of more bytes than `maxSize`. Where the length is told, which Node
 * holds the sender to, the body is not touched: `bodyLimit` makes a whole request object to find out
 * whether there is one, which takes longer than to read it. A body in chunks is counted.
 */
export const limitBody = (
  maxSize: number,
  onError: (c: Pick<Context, 'req' | 'json'>) => Response,
): MiddlewareHandler => {
  const count = bodyLimit({ maxSize, onError });

  return async (c, next) => {
    const length = c.req.header('content-length');
    const isInChunks = c.req.header('transfer-encoding') !== undefined;
    if (length === undefined || isInChunks) return count(c, next);

    return Number(length) > maxSize ? onError(c) : next();
  };
};
