import { createLog } from '#src/errors/create-log.ts';
import { HubSpotError } from '#src/hubspot/hubspot-error.ts';
import { readErrorAnswer } from '#src/hubspot/read-error-answer.ts';
import { parseJson } from '#src/parse-json.ts';

/** The line that the service's own log writes of an error. */
const logged = (error: unknown): { text: string; error: unknown } => {
  let text = '';
  const log = createLog('info', { write: (line) => (text += line) });
  log.error({ error }, 'It failed.');
  const line: unknown = JSON.parse(text);
  expect(line).toMatchObject({ msg: 'It failed.' });

  return { text, error: (line as { error: unknown }).error };
};

it('names a plain error and where it was thrown', () => {
  expect(logged(new TypeError('x is no function')).error).toEqual({
    type: 'TypeError',
    message: 'x is no function',
    stack: expect.stringMatching(/^at .*log-lines\.test\.ts:\d+/),
  });
});

it('has status, category and correlation id of a refusal by HubSpot, not its words', () => {
  const { error } = readErrorAnswer(
    'POST /crm/objects/2026-09/2-1/batch/upsert',
    400,
    JSON.stringify({
      message: 'comment "Madame Petit is ill" is too long',
      category: 'VALIDATION_ERROR',
      correlationId: 'c0ffee',
    }),
  );
  const { text, error: line } = logged(error);

  expect(line).toMatchObject({
    type: 'HubSpotError',
    message:
      'POST /crm/objects/2026-09/2-1/batch/upsert was answered 400 (correlation id c0ffee)',
    kind: 'invalid',
    status: 400,
    category: 'VALIDATION_ERROR',
    correlationId: 'c0ffee',
  });
  expect(text).not.toContain('Petit');
});

it('names a missing scope', () => {
  const { error } = logged(
    new HubSpotError('missing_scopes', 'GET /crm was answered 403', {
      requiredScopes: ['crm.lists.read'],
    }),
  );

  expect(error).toMatchObject({ requiredScopes: ['crm.lists.read'] });
});

it('follows causes, and a circle of them ends', () => {
  const root = new Error('connect ECONNREFUSED 127.0.0.1:5432');
  const middle = new Error('The vote was not saved.', { cause: root });
  root.cause = middle;

  expect(logged(middle).error).toMatchObject({
    message: 'The vote was not saved.',
    cause: {
      message: 'connect ECONNREFUSED 127.0.0.1:5432',
      cause: { message: 'The vote was not saved.' },
    },
  });
});

it('has every error of an AggregateError', () => {
  const all = new AggregateError([new Error('one'), 'two'], 'Both failed.');

  expect(logged(all).error).toMatchObject({
    type: 'AggregateError',
    message: 'Both failed.',
    errors: [
      { type: 'Error', message: 'one' },
      { type: 'string', message: 'two' },
    ],
  });
});

it('has a thrown string, without addresses and tokens in it', () => {
  expect(
    logged(
      'lea.martin@example.com sent Bearer abc.def by postgres://app:secret@db/x and pat-eu1-12ab-cd',
    ).error,
  ).toEqual({
    type: 'string',
    message:
      '[email] sent Bearer [token] by postgres://app:[password]@db/x and [token]',
  });
});

it.each([undefined, null, 42, { comment: 'Madame Petit is ill' }])(
  'says that %p is no error',
  (thrown) => {
    const { text, error } = logged(thrown);

    if (thrown !== undefined) {
      expect(error).toMatchObject({
        message: 'Something that is no error was thrown.',
      });
    }
    expect(text).not.toContain('Petit');
  },
);

it('quotes nothing of a text that is no JSON', () => {
  const read = () => parseJson('{"comment": Madame Petit}');
  let thrown: unknown;
  try {
    read();
  } catch (error) {
    thrown = error;
  }
  const { text, error } = logged(
    new HubSpotError('nonsense', 'GET /crm was answered with no JSON.', {
      cause: thrown,
    }),
  );

  expect(error).toMatchObject({ cause: { type: 'SyntaxError' } });
  expect(text).not.toContain('Petit');
});

it('has no line of a message among the frames', () => {
  const { text } = logged(
    Object.assign(new Error('A comment:\n    at home she is ill'), {
      message: 'The comment is too long.',
    }),
  );

  expect(text).not.toContain('she is ill');
});

it('writes the same of an error that is logged alone', () => {
  let text = '';
  const log = createLog('info', { write: (line) => (text += line) });
  log.error(new Error('mail to lea@example.com failed'));

  expect(JSON.parse(text)).toMatchObject({
    msg: 'An error was logged.',
    error: { type: 'Error', message: 'mail to [email] failed' },
  });
});
