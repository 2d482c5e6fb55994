/** An answer that HubSpot refused, with its sentence. */
export class CrmError extends Error {
  override name = 'CrmError';
}

const json = async <T>(response: Response): Promise<T> => {
  const text = await response.text();
  const body = (text === '' ? null : JSON.parse(text)) as T & {
    message?: string;
    error?: string;
  };
  if (!response.ok) {
    throw new CrmError(
      body?.message ?? body?.error ?? `The answer was ${response.status}.`,
    );
  }

  return body;
};

/** Calls one of the preview's doors. Throws `CrmError` with the sentence of a refusal. */
export const call = async <T>(
  method: string,
  url: string,
  body?: unknown,
): Promise<T> =>
  json<T>(
    await fetch(url, {
      method,
      ...(body === undefined
        ? {}
        : {
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json' },
          }),
    }),
  );
