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
  expect(verify(wire)).toEqual({ ok: true, spelling: 'plain' });
});

it('believes an encoded e-mail address that was signed decoded', () => {
  expect(
    verify({
      ...wire,
      url: `${wire.url}&userEmail=lea%40example.com`,
      signedUrl: `${wire.url}&userEmail=lea@example.com`,
    }),
  ).toEqual({ ok: true, spelling: 'documented' });
});

it.each([
  ['as it came', 'q=a%20b%40c', 'q=a%20b%40c', 'received'],
  ['with spaces decoded', 'q=a%20b', 'q=a b', 'decoded'],
  ['with letters decoded', 'q=%C3%A9t%C3%A9', 'q=été', 'decoded'],
  ['as documented', 'q=a%20b%40c', 'q=a%20b@c', 'documented'],
] as const)(
  'believes an address signed %s, and says so',
  (_, sent, signed, spelling) => {
    expect(
      verify({
        ...wire,
        url: `${wire.url}&${sent}`,
        signedUrl: `${wire.url}&${signed}`,
      }),
    ).toEqual({ ok: true, spelling });
  },
);

it.each([
  ['another parameter', '&q=a%26userId%3D51020', '&q=a&userId=51020'],
  ['another value', '&q=1%2B1', '&q=1+1'],
  ['the end of the address', '&q=a%23b', '&q=a#b'],
  ['nothing', '&q=a%0Ab', '&q=a\nb'],
  ['what is no text', '&q=%C3', '&q=\u00c3'],
])(
  'does not believe a signature over an address in which an escape stands for %s',
  (_, sent, signed) => {
    expect(
      verify({
        ...wire,
        url: `${wire.url}${sent}`,
        signedUrl: `${wire.url}${signed}`,
      }),
    ).toEqual({ ok: false, reason: 'signature_wrong' });
  },
);

it('does not believe a signature over another path', () => {
  expect(
    verify({
      ...wire,
      url: wire.url.replace('/v1/vote', '/v1/vote%252Fx'),
      signedUrl: wire.url.replace('/v1/vote', '/v1/vote/x'),
    }),
  ).toEqual({ ok: false, reason: 'signature_wrong' });
});

it('believes no two requests by one signature, unless they say the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const url = `${wire.url}&q=${encodeURIComponent(text)}`;
      const signedUrl = `${wire.url}&q=${text}`;
      const verified = verify({ ...wire, url, signedUrl });

      // What was signed, read as an address, says what was received.
      return !verified.ok || new URL(signedUrl).searchParams.get('q') === text;
    }),
  );
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

it('does not believe a body that was spelled differently', () => {
  expect(
    verify({ ...wire, body: '{ "verdict": "useful" }' }, signatureOf(wire)).ok,
  ).toBe(false);
});
