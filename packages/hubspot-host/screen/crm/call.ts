import { CrmError } from './crm-error.ts';

/** A gateway that fails may answer in HTML. */
const parse = (text: string): unknown => {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

/** Calls one of the preview's doors. Throws `CrmError` with what a refusal says. */
export const call = async <T>(
  method: string,
  url: string,
  body?: unknown,
): Promise<T> => {
  const response = await fetch(url, {
    method,
    ...(body === undefined
      ? {}
      : {
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
  });
  const answer = parse(await response.text());
  if (!response.ok) throw new CrmError(response.status, answer);

  return answer as T;
};
