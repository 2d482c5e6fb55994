import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { verifyHubSpotSignature } from '#src/http/verify-hubspot-signature.ts';

const clientSecret = 'client-secret';
const now = 1_795_000_000_000;
const origin = 'https://api.conversation-starters.example';

interface Wire {
  method: string;
  /** As it goes over the wire. */
  url: string;
  /** As HubSpot signs it; the same unless it holds escapes. */
  signedUrl?: string;
  body: string;
  timestamp: string;
}

const wire: Wire = {
  method: 'PUT',
  url: `${origin}/v1/vote?userId=51001&portalId=48302715`,
  body: '{"verdict":"useful"}',
  timestamp: String(now - 1000),
};

const signatureOf = ({ method, url, signedUrl, body, timestamp }: Wire) =>
  createHmac('sha256', clientSecret)
    .update(method + (signedUrl ?? url) + body + timestamp)
    .digest('base64');

const verify = (sent: Wire, signature: string | null = signatureOf(sent)) =>
  verifyHubSpotSignature({
    ...sent,
    headers: new Headers({
      ...(signature === null ? {} : { 'x-hubspot-signature-v3': signature }),
      'x-hubspot-request-timestamp': sent.timestamp,
    }),
    clientSecret,
    now,
  });

it('believes what HubSpot signed', () => {
  expect(verify(wire)).toEqual({ ok: true });
});

it('believes an encoded e-mail address that was signed decoded', () => {
  expect(
    verify({
      ...wire,
      url: `${wire.url}&userEmail=lea%40example.com`,
      signedUrl: `${wire.url}&userEmail=lea@example.com`,
    }),
  ).toEqual({ ok: true });
});

it('does not decode escapes that HubSpot leaves as they are', () => {
  expect(
    verify({
      ...wire,
      url: `${wire.url}&q=a%20b`,
      signedUrl: `${wire.url}&q=a b`,
    }),
  ).toEqual({ ok: false, reason: 'signature_wrong' });
});

it.each([
  ['unsigned', wire, null, 'signature_missing'],
  ['wrongly signed', wire, 'd3Jvbmc=', 'signature_wrong'],
  ['signed by junk', wire, '!!!', 'signature_wrong'],
  [
    'without a timestamp',
    { ...wire, timestamp: 'yesterday' },
    undefined,
    'timestamp_missing',
  ],
  [
    'stale',
    { ...wire, timestamp: String(now - 300_001) },
    undefined,
    'timestamp_stale',
  ],
  [
    'from the future',
    { ...wire, timestamp: String(now + 60_001) },
    undefined,
    'timestamp_future',
  ],
  [
    'naming two users',
    { ...wire, url: `${wire.url}&userId=51020` },
    undefined,
    'duplicate_parameter',
  ],
  [
    'naming two accounts, one of them encoded',
    { ...wire, url: `${wire.url}&portal%49d=1` },
    undefined,
    'duplicate_parameter',
  ],
] as const)(
  'does not believe a request that is %s',
  (_, sent, signature, reason) => {
    expect(
      verify(sent, signature === undefined ? signatureOf(sent) : signature),
    ).toEqual({ ok: false, reason });
  },
);

it('does not believe a request of which anything was altered', () => {
  const signature = signatureOf(wire);
  fc.assert(
    fc.property(
      fc.constantFrom('method', 'url', 'body', 'timestamp'),
      fc.nat(),
      fc.constantFrom('0', '7', 'x', 'Z'),
      (field, position, character) => {
        const value = wire[field as 'body'];
        const at = position % value.length;
        const altered = value.slice(0, at) + character + value.slice(at + 1);
        if (altered === value) return true;
        try {
          return !verify({ ...wire, [field]: altered }, signature).ok;
        } catch {
          // A URL that is none any more never reaches the verifier.
          return field === 'url';
        }
      },
    ),
  );
});

it('does not believe a body that was spelled anew', () => {
  expect(
    verify({ ...wire, body: '{ "verdict": "useful" }' }, signatureOf(wire)).ok,
  ).toBe(false);
});
