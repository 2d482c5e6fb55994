/** An input of a batch as HubSpot takes it. */
export interface BatchInput {
  /** Of a record; an association has `from` and `to`. */
  id?: string;
  from?: { id: string };
  to?: { id: string };
}

/** What HubSpot says of an input that it does not take. */
export interface InputRefusal {
  category: string;
  message: string;
  /** Whether the error names the input, as some of HubSpot's do and others do not. */
  isNamed: boolean;
}

interface BatchBody {
  inputs: BatchInput[];
}

/**
 * Answers a batch as HubSpot does that takes only a part of it: status 207, what was taken under
 * `results`, the rest under `errors`.
 *
 * @param pass what takes the part that is not refused
 * @param refuse what to say of an input, or null to take it
 */
export const answerInPart = async (
  request: Request,
  pass: (request: Request) => Promise<Response>,
  refuse: (input: BatchInput, index: number) => InputRefusal | null,
): Promise<Response> => {
  const { inputs, ...rest } = (await request.clone().json()) as BatchBody;
  const taken: BatchInput[] = [];
  const errors: object[] = [];
  for (const [index, input] of inputs.entries()) {
    const refusal = refuse(input, index);
    if (refusal === null) {
      taken.push(input);
      continue;
    }
    const { category, message, isNamed } = refusal;
    errors.push({
      status: 'error',
      category,
      message,
      context: isNamed ? { ids: [input.id ?? input.from?.id ?? ''] } : {},
    });
  }
  if (errors.length === 0) return pass(request);

  let results: unknown[] = [];
  if (taken.length > 0) {
    const answer = await pass(
      new Request(request.url, {
        method: request.method,
        headers: request.headers,
        body: JSON.stringify({ ...rest, inputs: taken }),
      }),
    );
    if (!answer.ok) return answer;
    ({ results } = (await answer.json()) as { results: unknown[] });
  }

  return Response.json(
    { status: 'COMPLETE', results, numErrors: errors.length, errors },
    { status: 207 },
  );
};
