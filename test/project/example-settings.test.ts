import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { loadConfig, SETTING_NAMES } from '#src/config.ts';

const text = readFileSync('.env.example', 'utf8');
const example = parseEnv(text);
/** The settings that are shown behind a #, with the values that hold where they are left out. */
const optional = parseEnv(text.replace(/^# ([A-Z][A-Z_]*=)/gm, '$1'));
const own = {
  HUBSPOT_ACCOUNT_ID: '48302715',
  HUBSPOT_ACCESS_TOKEN: 'pat-eu1-0b1c9d7e-5a41-4a0e-9e55-1f2b3c4d5e6f',
  HUBSPOT_CLIENT_SECRET: '5d0c7f0a-33f2-4b1e-8a1d-0d9be0f8b4aa',
  APP_SECRET: 'q1Vb8zKfT0sYw3nXc6Lr9hJm2Gd5PaEu7Rt4',
};

it('starts with settings of one’s own', () => {
  expect(loadConfig(own)).toMatchObject({ HUBSPOT_ACCOUNT_ID: 48302715 });
});

it('does not start with .env.example as it is', () => {
  expect(() => loadConfig(example)).toThrow('is a placeholder');
});

const shown = Object.keys(own).map((name) => [name, example[name] ?? '']);

it.each([
  ...shown,
  ['HUBSPOT_ACCESS_TOKEN', 'your-token'],
  ['HUBSPOT_ACCESS_TOKEN', '<token>'],
  ['HUBSPOT_CLIENT_SECRET', 'CHANGE_ME'],
  ['HUBSPOT_CLIENT_SECRET', 'changeme'],
  ['HUBSPOT_CLIENT_SECRET', 'xxxxxxxx'],
  ['APP_SECRET', 'please-change-this-to-a-long-random-string'],
  ['APP_SECRET', 'short-and-1-2-3-4-5'],
  ['APP_SECRET', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['APP_SECRET', '12121212121212121212121212121212121212'],
])(
  'does not start with %s=%s, and says what to do',
  (name = '', value = '') => {
    expect(value).not.toBe('');
    expect(() => loadConfig({ ...own, [name]: value })).toThrow(
      new RegExp(`^  ${name}: (is|has) .+\\. (Copy|Put|Make) .+`, 'm'),
    );
  },
);

it('starts with random secrets, whatever they are', () => {
  for (let turn = 0; turn < 2000; turn += 1) {
    const APP_SECRET = Buffer.from(
      crypto.getRandomValues(new Uint8Array(36)),
    ).toString('base64');
    expect(loadConfig({ ...own, APP_SECRET })).toMatchObject({ APP_SECRET });
  }
});

it('shows every setting that the service reads, and no other', () => {
  expect(Object.keys(optional).sort()).toEqual([...SETTING_NAMES].sort());
});

it('has a sentence before each of them', () => {
  const lines = text.split('\n');
  for (const name of SETTING_NAMES) {
    const at = lines.findIndex((line) =>
      new RegExp(`^(# )?${name}=`).test(line),
    );
    expect([name, lines[at - 1]]).toEqual([
      name,
      expect.stringMatching(/^# [\w`].{8,}/),
    ]);
  }
});

it('shows as default what holds where a setting is left out', () => {
  const withoutDefault = [
    'HUBSPOT_API_BASE_URL',
    'DATABASE_URL',
    'ACCOUNT_TIME_ZONE',
  ];
  const defaults = Object.fromEntries(
    Object.entries(optional).filter(([name]) => !withoutDefault.includes(name)),
  );

  expect(loadConfig({ ...defaults, ...own })).toEqual(loadConfig(own));
});

it('tells no time zone where none is set: HubSpot has the account’s', () => {
  expect(loadConfig(own).ACCOUNT_TIME_ZONE).toBeUndefined();
});
