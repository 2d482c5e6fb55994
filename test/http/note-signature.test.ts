import { noteSignatures } from '#src/http/note-signature.ts';

const open = () => {
  const lines: object[] = [];
  const write = (details: object) => lines.push(details);

  return { lines, note: noteSignatures({ info: write, warn: write }) };
};

it('writes each spelling once, and none where all are the same', () => {
  const { lines, note } = open();
  for (const spelling of [
    'plain',
    'received',
    'received',
    'decoded',
  ] as const) {
    note({ ok: true, spelling }, 'request');
  }

  expect(lines).toEqual([
    { spelling: 'received', what: 'request' },
    { spelling: 'decoded', what: 'request' },
  ]);
});

it('writes every refusal with its reason', () => {
  const { lines, note } = open();
  note({ ok: false, reason: 'timestamp_stale' }, 'webhooks');
  note({ ok: false, reason: 'signature_wrong' }, 'request');

  expect(lines).toEqual([
    { reason: 'timestamp_stale', what: 'webhooks' },
    { reason: 'signature_wrong', what: 'request' },
  ]);
});
