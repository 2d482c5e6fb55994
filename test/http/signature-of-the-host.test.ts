import fc from 'fast-check';
import { type RequestToSign, signV3 } from 'hubspot-host/testing';
import { verifyHubSpotSignature } from '#src/http/verify-hubspot-signature.ts';

const origin = 'https://api.conversation-starters.example';

it('believes what the host signs, whatever stands in the address and the body', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('GET', 'PUT', 'POST'),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (method, value, body) => {
        const { href: url } = new URL(
          `${origin}/v1/vote?${new URLSearchParams({ value }).toString()}`,
        );
        const request: RequestToSign = {
          method,
          url,
          body,
          timestamp: 1_795_000_000_000,
          clientSecret: 'client-secret',
        };

        expect(
          verifyHubSpotSignature({
            method,
            url,
            body,
            headers: new Headers({
              'x-hubspot-signature-v3': signV3(request),
              'x-hubspot-request-timestamp': String(request.timestamp),
            }),
            clientSecret: request.clientSecret,
            now: request.timestamp,
          }),
        ).toEqual({
          ok: true,
          spelling: expect.stringMatching(/^(plain|documented)$/),
        });
      },
    ),
  );
});
