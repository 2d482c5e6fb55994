import { inspectConfig, loadConfig, sealingSecrets } from '#src/config.ts';

const common = {
  HUBSPOT_CLIENT_SECRET: '5d0c7f0a-33f2-4b1e-8a1d-0d9be0f8b4aa',
  APP_SECRET: 'q1Vb8zKfT0sYw3nXc6Lr9hJm2Gd5PaEu7Rt4',
};
const oauth = { ...common, HUBSPOT_CLIENT_ID: '7c1b2a90-5a41-4a0e-9e55' };
const privateApp = {
  ...common,
  HUBSPOT_ACCOUNT_ID: '48302715',
  HUBSPOT_ACCESS_TOKEN: 'pat-eu1-0b1c9d7e-5a41-4a0e-9e55-1f2b3c4d5e6f',
};
const key = 'Zr5kTq8vXw1yNc4mJb7hLs0dPg3fHe6aUo2R';

it('starts an app with OAuth without account and token', () => {
  expect(loadConfig(oauth)).toMatchObject({
    HUBSPOT_CLIENT_ID: oauth.HUBSPOT_CLIENT_ID,
  });
  expect(inspectConfig(oauth).problems).toEqual([]);
});

it('starts a private app without client id', () => {
  expect(loadConfig(privateApp).HUBSPOT_CLIENT_ID).toBeUndefined();
});

it('refuses both at once, and neither, with what to do', () => {
  expect(() => loadConfig({ ...oauth, ...privateApp })).toThrow(
    /HUBSPOT_ACCESS_TOKEN: belongs to a private app.*Leave one of them out/,
  );
  expect(() => loadConfig(common)).toThrow(/HUBSPOT_ACCESS_TOKEN: is missing/);
  expect(() =>
    loadConfig({ ...oauth, HUBSPOT_CLIENT_ID: 'replace-me' }),
  ).toThrow(/HUBSPOT_CLIENT_ID: is a placeholder/);
});

it.each(['ENCRYPTION_KEY', 'ENCRYPTION_KEY_PREVIOUS', 'APP_SECRET_PREVIOUS'])(
  'refuses a short %s, and says how to make one',
  (name) => {
    expect(() => loadConfig({ ...privateApp, [name]: 'short' })).toThrow(
      new RegExp(`${name}: is shorter than 32 characters. Make one`),
    );
  },
);

it('seals with the encryption key, else with APP_SECRET, and opens with all', () => {
  expect(sealingSecrets(loadConfig(privateApp))).toEqual([common.APP_SECRET]);
  expect(
    sealingSecrets(loadConfig({ ...privateApp, ENCRYPTION_KEY: key })),
  ).toEqual([key, common.APP_SECRET]);
});
