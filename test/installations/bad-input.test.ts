import { readFileSync } from 'node:fs';

/** What goes wrong where an account is connected and served; the test that shows what then happens. */
const items: readonly [item: string, file: string, test: string][] = [
  [
    'a callback without state',
    'test/installations/database/refusing.test.ts',
    'a callback that nobody began',
  ],
  [
    'a callback with a used state',
    'test/installations/database/refusing.test.ts',
    'a state that was used, though the code were another',
  ],
  [
    'a callback with a foreign state',
    'test/installations/database/refusing.test.ts',
    'a state of another browser, which stays good for the one that began',
  ],
  [
    'a callback with an expired state',
    'test/installations/database/refusing.test.ts',
    'a state of more than ten minutes ago',
  ],
  [
    'consent denied',
    'test/installations/database/refusing.test.ts',
    'consent that was denied',
  ],
  [
    'a code used twice',
    'test/installations/database/refusing.test.ts',
    'a code that was used, with a state of its own',
  ],
  [
    'scopes missing',
    'test/installations/database/refusing.test.ts',
    'a required scope that HubSpot did not grant: %s',
  ],
  [
    'scopes missing that only tasks need',
    'test/notifications/database/notifying-that-fails.test.ts',
    'ties votes and requests to their contacts without the scope that only tasks need',
  ],
  [
    'an account installing twice at once',
    'test/installations/database/installing.test.ts',
    'takes one account twice at once',
  ],
  [
    'two accounts installing at once in one browser',
    'test/installations/database/installing.test.ts',
    'takes two accounts from two tabs of one browser, whichever ends first',
  ],
  [
    'objects archived by an admin',
    'test/service/database/hubspot-failing.test.ts',
    'says so in French when a custom object is gone and nothing was known before',
  ],
  [
    'objects archived by an admin, before they are made again',
    'test/service/database/hubspot-failing.test.ts',
    'says who can help when the custom objects are missing',
  ],
  [
    'objects archived by an admin, and made again',
    'test/service/database/hubspot-failing.test.ts',
    'goes on where an admin deleted the custom objects and had them made again',
  ],
  [
    'admin-required properties on the vote object',
    'test/faults/database/required-property.test.ts',
    'publishes every vote once an admin who made %s takes it back after three hours',
  ],
  [
    'webhooks for an unknown account',
    'test/inbox/database/webhooks.test.ts',
    'takes a hundred events of an account that it does not know, and keeps none',
  ],
  [
    '100 events out of order',
    'test/inbox/database/hundred-events.test.ts',
    'ends as HubSpot is after a hundred events, the last first, in small requests, each twice',
  ],
  [
    'merges out of order',
    'test/inbox/database/webhooks.test.ts',
    'carries merges over: %s',
  ],
  [
    'encryption key missing',
    'test/installations/sealer.test.ts',
    'names the key that is missing, and what to do',
  ],
  [
    'encryption key wrong',
    'test/installations/database/rotating-keys.test.ts',
    'says which key is missing, changes nothing, and calls the account not uninstalled',
  ],
  [
    'encryption key rotated half-way',
    'test/installations/database/rotating-keys.test.ts',
    'goes on where it was interrupted: replicas with both keys serve all the time',
  ],
  [
    'a token revoked while its refresh is on the way',
    'test/installations/database/tokens.test.ts',
    'notices a token that was revoked while its refresh was on the way',
  ],
  [
    'an encryption key that is too short',
    'test/project/oauth-settings.test.ts',
    'refuses a short %s, and says how to make one',
  ],
  [
    'objects made by half, and a property deleted or made by hand',
    'test/hubspot/half-made-objects.test.ts',
    'completes what was made by half, and says what somebody made otherwise, with the way out',
  ],
  [
    'a proxy that changes the host',
    'test/http/database/behind-a-proxy.test.ts',
    'takes a call that a proxy passed on %s',
  ],
  [
    'a proxy that changes path or case',
    'test/http/database/behind-a-proxy.test.ts',
    'refuses a call %s, in a sentence',
  ],
  [
    'a clock off by six minutes, at webhooks',
    'test/inbox/database/refused-webhooks.test.ts',
    'what was signed %d ms from now by our clock, and says that it is the time',
  ],
  [
    'a clock off by six minutes, at cards',
    'test/http/verify-hubspot-signature.test.ts',
    'does not believe a request that is %s',
  ],
  [
    'a clock off by six minutes, at the doctor',
    'test/doctor/database/doctor.test.ts',
    'says what to do about token, scopes and clock',
  ],
  [
    'an action called without HubSpot, or with an altered ballot',
    'test/actions/database/taking-calls.test.ts',
    'and not with this signature: %s; HubSpot does not try again',
  ],
];

it.each(items)('%s: shown by %s, “%s”', (_, file, test) => {
  expect(readFileSync(file, 'utf8')).toContain(`'${test}'`);
});
