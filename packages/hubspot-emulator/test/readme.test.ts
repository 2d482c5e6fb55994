import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createAccountStore } from '#emulator/account/account-store.ts';
import { help } from '#emulator/cli/read-arguments.ts';
import { emptyState } from '#emulator/defaults/initial-state.ts';
import { createApi } from '#emulator/routes/create-api.ts';

const readme = readFileSync(path.resolve(__dirname, '../README.md'), 'utf8');

/** `a/{b,c}` as `a/b` and `a/c`; parameters such as `{id}` stay. */
const expand = (text: string): string[] => {
  const [, before = '', choices, after = ''] =
    /^(.*?)\{([^}]*,[^}]*)\}(.*)$/.exec(text) ?? [];

  return choices === undefined
    ? [text]
    : choices.split(',').flatMap((each) => expand(before + each + after));
};

it('lists every endpoint, and none that is not answered', () => {
  const api = createApi({
    store: createAccountStore({
      accountId: 1,
      state: emptyState(1, { users: [], teams: [] }),
      now: () => 0,
      onChange: () => {},
    }),
    searchLagMs: () => 0,
    timeZone: 'UTC',
    currency: 'USD',
  });
  const answered = api.routes
    .map((route) => `${route.method} ${route.path.replace(/:(\w+)/g, '{$1}')}`)
    // Kept from being taken for a property's name, and answered with 501.
    .filter((route) => !route.endsWith('/groups'));
  const listed = [
    ...readme.matchAll(/^\| `(\/[^`]+)` +\| ([A-Z, ]+?) +\|/gm),
  ].flatMap(([, endpoint = '', methods = '']) =>
    methods
      .split(', ')
      .flatMap((method) => expand(endpoint).map((each) => `${method} ${each}`)),
  );

  expect(listed.toSorted()).toEqual(answered.toSorted());
});

it('explains the same options as --help', () => {
  const optionsAt = (text: string, start: RegExp) =>
    [...text.matchAll(start)].map(([, option]) => option);

  expect(optionsAt(readme, /^\| `(--[a-z]+(?: [A-Z]+)?)/gm)).toEqual(
    optionsAt(help, /^ {2}(--[a-z]+(?: [A-Z]+)?)/gm),
  );
});
