import { languageOf, SERVICE_ORIGIN } from '@starters/contracts';
import { createMiddleware } from 'hono/factory';
import { refused } from '#src/refused.ts';
import type { Call } from './handler.ts';
import { noteSignatures, type SignatureLog } from './note-signature.ts';
import { withSentence } from './reply.ts';
import { verifyWithAny } from './verify-with-any.ts';

/** A request whose signature was verified. */
export interface VerifiedRequest {
  accountId: number;
  viewer: Call['viewer'];
  /** The body as it was signed. */
  body: string;
}

/** What verifying a request needs. */
export interface AdmitDeps {
  /** The app's secrets by which HubSpot may sign: two while one is being changed. */
  clientSecrets: readonly string[];
  now: () => Date;
  log: SignatureLog;
}

/** The path and query exactly as they came over the wire, since they are what was signed. */
export const wirePath = (request: Request, env: unknown): string => {
  const incoming = (env as { incoming?: { url?: string } } | undefined)
    ?.incoming;
  if (incoming?.url) return incoming.url;
  const { pathname, search } = new URL(request.url);

  return pathname + search;
};

/**
 * Middleware that admits only requests signed by HubSpot. Account and person are taken from the
 * signed query and from nothing else in the request.
 */
export const admit = ({ clientSecrets, now, log }: AdmitDeps) => {
  const note = noteSignatures(log);

  return createMiddleware<{ Variables: VerifiedRequest }>(async (c, next) => {
    const language =
      languageOf(c.req.query('language')) ??
      languageOf(c.req.header('accept-language')) ??
      'en';
    // A GET has no body, and to look for one takes as long as all the rest.
    const body = c.req.method === 'GET' ? '' : await c.req.text();
    const verified = verifyWithAny(clientSecrets, {
      method: c.req.method,
      url: SERVICE_ORIGIN + wirePath(c.req.raw, c.env),
      body,
      headers: c.req.raw.headers,
      now: now().getTime(),
    });
    note(verified, 'request');
    const userId = Number(c.req.query('userId'));
    const accountId = Number(c.req.query('portalId'));
    if (
      !verified.ok ||
      !Number.isSafeInteger(userId) ||
      !Number.isSafeInteger(accountId)
    ) {
      return c.json(withSentence(refused('unsigned'), language), 401);
    }

    // PostgreSQL does not accept null characters, and no valid path has one.
    if (/%00/.test(c.req.url)) {
      return c.json(withSentence(refused('bad_request'), language));
    }
    c.set('accountId', accountId);
    c.set('viewer', { userId, language });
    c.set('body', body);

    return next();
  });
};
