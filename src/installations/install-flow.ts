import { createHash, randomBytes } from 'node:crypto';
import { MINUTE_MS } from '@starters/contracts';
import { z } from 'zod';
import {
  type LinkRepository,
  makeLink,
  openLink,
} from '#src/links/single-use-links.ts';
import { parseJson } from '#src/parse-json.ts';
import type { InstallationRepository } from './installation.ts';
import {
  type Introspection,
  type OAuthProvider,
  OAuthRefusedError,
  OAuthUnavailableError,
} from './oauth-provider.ts';
import { findMissing, type Scope } from './scopes.ts';
import type { Sealer } from './sealer.ts';

/** Why an installation did not come about. */
export type InstallFault =
  /** HubSpot's answer has no state: nobody began it here. */
  | 'state_missing'
  /** Another browser began it. */
  | 'state_foreign'
  | 'state_used'
  | 'state_expired'
  /** The admin said no. */
  | 'denied'
  /** HubSpot does not know the code any more: it was used, or is too old. */
  | 'code_refused'
  | 'client_refused'
  | 'unavailable'
  | 'scopes_missing';

/** How an installation ended. */
export type InstallEnd =
  | { ok: true; accountId: number; appId: number | null; missing: string[] }
  | { ok: false; reason: InstallFault; missing?: Scope[] };

/** What installing needs. */
export interface InstallDeps {
  provider: OAuthProvider;
  installations: Pick<InstallationRepository, 'connect'>;
  links: LinkRepository;
  /** Seals what the browser keeps in between. */
  sealer: Pick<Sealer, 'seal' | 'open'>;
  /**
   * Called once the tokens are kept: makes the account ready.
   *
   * @returns what is still missing, by name
   */
  onConnected: (introspection: Introspection) => Promise<string[]>;
  now: () => Date;
}

/** How long an admin may think about it. */
export const INSTALL_MS = 10 * MINUTE_MS;

/** An installation belongs to no account yet. */
const owner = { accountId: 0, userId: 0, purpose: 'install' } as const;
const place = 'browser of an installation';

const memorySchema = z.tuple([z.string(), z.string(), z.number()]);

/** The verifier of PKCE and its challenge. https://www.rfc-editor.org/rfc/rfc7636 */
const makeVerifier = (): { verifier: string; challenge: string } => {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');

  return { verifier, challenge };
};

/**
 * Begins an installation: the address of HubSpot's screen, and what the browser that begins it is to
 * keep and to bring back within ten minutes. State and verifier are in it, sealed.
 */
export const beginInstall = async ({
  provider,
  links,
  sealer,
  now,
}: Pick<InstallDeps, 'provider' | 'links' | 'sealer' | 'now'>): Promise<{
  url: URL;
  memory: string;
}> => {
  const { token: state, expiresAt } = await makeLink(
    { links, now },
    owner,
    INSTALL_MS,
  );
  const { verifier, challenge } = makeVerifier();

  return {
    url: provider.authorizeUrl({ state, challenge }),
    memory: sealer.seal(
      JSON.stringify([state, verifier, expiresAt.getTime()]),
      place,
    ),
  };
};

const recall = (
  sealer: InstallDeps['sealer'],
  memory: string | undefined,
): z.infer<typeof memorySchema> | null => {
  try {
    return memorySchema.parse(parseJson(sealer.open(memory ?? '', place)));
  } catch {
    return null;
  }
};

const toFault = (error: unknown): InstallFault => {
  if (error instanceof OAuthRefusedError) {
    return error.code === 'invalid_grant' ? 'code_refused' : 'client_refused';
  }
  if (error instanceof OAuthUnavailableError) return 'unavailable';
  throw error;
};

/** Which browser it is, and that it comes for the first time; a foreign one uses up nothing. */
const checkState = async (
  { links, sealer, now }: Pick<InstallDeps, 'links' | 'sealer' | 'now'>,
  query: URLSearchParams,
  memory: string | undefined,
): Promise<{ verifier: string } | InstallFault> => {
  const state = query.get('state');
  if (state === null || state === '') return 'state_missing';
  const kept = recall(sealer, memory);
  if (kept?.[0] !== state) return 'state_foreign';
  const [, verifier, expiresAt] = kept;
  if (now().getTime() > expiresAt) return 'state_expired';

  return (await openLink({ links, now }, owner, state))
    ? { verifier }
    : 'state_used';
};

/**
 * Ends an installation with what HubSpot sent the browser back with. Nothing is kept unless the
 * browser is the one that began it, for the first time, and every scope was granted. An account
 * that is installed already, or twice at once, is connected with the tokens that come last.
 *
 * @param memory as `beginInstall` gave it; undefined where the browser has none
 */
export const finishInstall = async (
  deps: InstallDeps,
  query: URLSearchParams,
  memory: string | undefined,
): Promise<InstallEnd> => {
  const checked = await checkState(deps, query, memory);
  if (typeof checked === 'string') return { ok: false, reason: checked };
  const code = query.get('code');
  if (code === null || code === '') return { ok: false, reason: 'denied' };

  const { provider, installations, onConnected } = deps;
  try {
    const tokens = await provider.exchange({ code, ...checked });
    const introspection = await provider.introspect(tokens.accessToken);
    const { accountId, appId, scopes } = introspection;
    const missing = findMissing(scopes);
    if (missing.length > 0) {
      return { ok: false, reason: 'scopes_missing', missing };
    }
    await installations.connect(accountId, 'oauth', tokens, scopes);

    const stillMissing = await onConnected(introspection);

    return { ok: true, accountId, appId, missing: stillMissing };
  } catch (error) {
    return { ok: false, reason: toFault(error) };
  }
};
