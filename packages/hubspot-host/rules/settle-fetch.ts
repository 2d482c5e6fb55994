/** What came back for `hubspot.fetch`. */
export interface FetchAnswer {
  status: number;
  /** As text. */
  body: string;
  /** Whether the promise of the extension rejects: an account was seen to do so for what is not 2xx. */
  rejects?: boolean | undefined;
}

const read = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text));
  } catch {
    return text;
  }
};

/**
 * Gives an extension its answer. Documented is a response whatever its status; seen in an account
 * was an error that has the service's answer as `responseBody`, already read, and its status in
 * `context.appServerStatusCode`.
 *
 * @throws Error with the fields of the proxy's answer, where that is how it is given
 */
export const settleFetch = ({
  status,
  body,
  rejects,
}: FetchAnswer): Response => {
  if (rejects !== true) return new Response(body, { status });
  const told = Object(read(body)) as Record<string, unknown>;
  throw Object.assign(new Error(String(told['message'])), told, {
    status,
    ...('responseBody' in told && { responseBody: read(told['responseBody']) }),
  });
};
