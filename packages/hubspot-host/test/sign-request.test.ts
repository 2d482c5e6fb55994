import { createHash, createHmac } from 'node:crypto';
import {
  type RequestToSign,
  signV2,
  signV3,
} from '#host/server/sign-request.ts';

const origin = 'https://api.example.com';

const buildRequest = (
  overrides: Partial<RequestToSign> = {},
): RequestToSign => ({
  method: 'PUT',
  url: `${origin}/v1/vote?userId=51001&portalId=48302715`,
  body: '{"comment":"Trop général"}',
  timestamp: 1_795_000_000_000,
  clientSecret: 'client-secret',
  ...overrides,
});

/** The signature over a text, worked out beside the code under test. */
const hmac = (text: string) =>
  createHmac('sha256', 'client-secret').update(text, 'utf8').digest('base64');

it('signs method, URL, body and time', () => {
  expect(signV3(buildRequest())).toBe(
    hmac(
      `PUT${origin}/v1/vote?userId=51001&portalId=48302715{"comment":"Trop général"}1795000000000`,
    ),
  );
});

it('signs the twelve escapes that HubSpot decodes as what they stand for', () => {
  const url = `${origin}/v1?q=%3A%2F%3F%40%21%24%27%28%29%2A%2C%3B`;

  expect(signV3(buildRequest({ method: 'GET', url, body: '' }))).toBe(
    hmac(`GET${origin}/v1?q=:/?@!$'()*,;1795000000000`),
  );
});

it('signs escapes in small letters alike', () => {
  const url = `${origin}/v1?q=%3a%2f%2c`;

  expect(signV3(buildRequest({ method: 'GET', url, body: '' }))).toBe(
    hmac(`GET${origin}/v1?q=:/,1795000000000`),
  );
});

it('leaves every other escape as it is', () => {
  const url = `${origin}/v1?q=%20%26%3D%25%C3%A9`;

  expect(signV3(buildRequest({ method: 'GET', url, body: '' }))).toBe(
    hmac(`GET${origin}/v1?q=%20%26%3D%25%C3%A91795000000000`),
  );
});

it('signs the older way without time, the URL as it is sent', () => {
  const url = `${origin}/v1?userEmail=lea%40nord.example`;

  expect(signV2(buildRequest({ url }))).toBe(
    createHash('sha256')
      .update(`client-secretPUT${url}{"comment":"Trop général"}`, 'utf8')
      .digest('hex'),
  );
});

it.each<[string, Partial<RequestToSign>]>([
  ['method', { method: 'POST' }],
  ['URL', { url: `${origin}/v1/vote?userId=51010&portalId=48302715` }],
  ['body', { body: '{}' }],
  ['time', { timestamp: 1_795_000_000_001 }],
  ['secret', { clientSecret: 'another-secret' }],
])('signs otherwise with another %s', (_, overrides) => {
  expect(signV3(buildRequest(overrides))).not.toBe(signV3(buildRequest()));
});
