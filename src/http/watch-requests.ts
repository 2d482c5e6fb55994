import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';

/** A request that was answered, by its line of the route table. */
export interface AnsweredRequest {
  method: string;
  route: string;
  status: number;
  seconds: number;
}

/** Told of every request once it is answered. */
export type NoteRequest = (request: AnsweredRequest) => void;

/** Addresses that monitors ask every few seconds: counted, and not in the log. */
const quiet = ['/healthz', '/readyz', '/metrics'];

/**
 * Middleware that counts and logs each request: method, route, status and duration. Neither
 * address, query nor body is written: they name people and contacts.
 */
export const watchRequests = (
  note: NoteRequest,
  log: { info(details: object, message: string): void },
) =>
  createMiddleware(async (c, next) => {
    const begun = performance.now();
    await next();
    const seconds = (performance.now() - begun) / 1000;
    const matched = routePath(c, -1);
    // What matched no route has only middleware.
    const route = matched.includes('*')
      ? 'none'
      : matched.replace(/\{[^/]*\}/g, '');
    const { method } = c.req;
    const { status } = c.res;
    note({ method, route, status, seconds });
    if (!quiet.includes(route)) {
      log.info(
        { method, route, status, ms: Math.round(seconds * 1000) },
        'A request was answered.',
      );
    }
  });
