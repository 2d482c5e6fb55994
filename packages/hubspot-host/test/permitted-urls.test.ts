import { isPermitted } from '#host/rules/permitted-urls.ts';

const permitted = ['https://api.example.com', 'https://files.example.com/v1/'];

it.each([
  'https://api.example.com',
  'https://api.example.com/',
  'https://api.example.com/any/path?query=1#hash',
  'https://API.example.com/x',
  'https://api.example.com:443/x',
  'https://files.example.com/v1',
  'https://files.example.com/v1/a.png',
  'https://api.example.com/of%2Fone/part?to=a%2Fb\\c',
])('permits %s', (address) => {
  expect(isPermitted(address, permitted)).toBe(true);
});

it.each([
  'http://api.example.com/',
  'https://api.example.com:8443/',
  'https://api.example.com.stranger.example/',
  'https://api.example.com@stranger.example/',
  'https://sub.api.example.com/',
  'https://api.example.com./',
  'https://user@api.example.com/',
  'https://user:secret@api.example.com/',
  'https://api.example.com\\@stranger.example/',
  'https://api.example.com%2estranger.example/',
  'https://аpi.example.com/',
  'https://api.example.com:80/',
  'https:/stranger.example/',
  ' https://stranger.example/#https://api.example.com/',
  'https://files.example.com/V1/a.png',
  'https://files.example.com/v1/..%2fsecret',
  'https://files.example.com/v1/..%5Csecret',
  'https://files.example.com/v1/%2e%2e%2fsecret',
  'https://files.example.com/v1\\..\\secret',
  'blob:https://api.example.com/1',
  'view-source:https://api.example.com/',
  'wss://api.example.com/',
  'https://files.example.com/v10/a.png',
  'https://files.example.com/v1/../secret',
  'https://files.example.com/v1/%2e%2e/secret',
  '//api.example.com/',
  '/relative',
  'javascript:alert(1)',
  'data:text/html,x',
  '',
  null,
  undefined,
  7,
  { toString: () => 'https://api.example.com' },
])('does not permit %s', (address) => {
  expect(isPermitted(address, permitted)).toBe(false);
});

it('permits nothing where nothing is named', () => {
  expect(isPermitted('https://api.example.com/', [])).toBe(false);
});
