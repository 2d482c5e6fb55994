import { defaultSettings } from '#src/accounts/settings.ts';
import type { Account } from '#src/accounts/account.ts';
import { createEnterComparison } from '#src/views/compared-clients.ts';
import { createHoldOut } from '#src/views/hold-out.ts';
import { buildCardInput } from '#test/helpers/build-card-input.ts';

const accountWith = (
  holdOutPercent: number,
  rest: Partial<Account> = {},
  readsOutcomes = true,
): Account => ({
  ...buildCardInput().account,
  settings: { ...defaultSettings, readsOutcomes, holdOutPercent },
  ...rest,
});
const leavesAlone = createHoldOut('a-key-for-tests');
const contacts = Array.from({ length: 5_000 }, (_, index) => `${index + 1}`);
const alone = (account: Account, drawn = leavesAlone) =>
  contacts.filter((contactId) => drawn(account, contactId));

it('leaves nobody alone by default, nor where nothing would be compared', () => {
  expect(alone(accountWith(defaultSettings.holdOutPercent))).toEqual([]);
  expect(alone(accountWith(20, {}, false))).toEqual([]);
});

it.each([5, 10, 30])(
  'leaves %d of a hundred clients alone, give or take chance',
  (percent) => {
    const share = alone(accountWith(percent)).length / contacts.length;

    // Five standard errors of a share among 5,000.
    expect(Math.abs(share - percent / 100)).toBeLessThan(0.033);
  },
);

it('draws the same clients again, and more of them with a larger share', () => {
  const ten = alone(accountWith(10));

  expect(alone(accountWith(10), createHoldOut('a-key-for-tests'))).toEqual(ten);
  expect(alone(accountWith(20))).toEqual(expect.arrayContaining(ten));
});

it('draws others in another account, and with another key', () => {
  const ten = new Set(alone(accountWith(10)));
  const shared = (others: string[]) =>
    others.filter((id) => ten.has(id)).length / others.length;

  expect(shared(alone(accountWith(10, { accountId: 2 })))).toBeLessThan(0.15);
  expect(shared(alone(accountWith(10), createHoldOut('another')))).toBeLessThan(
    0.15,
  );
});

it('takes a client in once, and again after the settings have changed', async () => {
  const entered: [number, string][] = [];
  const enter = createEnterComparison({
    enter: async (_, percent, { contactId }) => {
      entered.push([percent, contactId]);
    },
  });
  const client = (contactId: string) => ({
    contactId,
    enteredAt: new Date(0),
    isLeftAlone: false,
  });
  const before = accountWith(10);
  const after = accountWith(20);
  for (const account of [before, before, after, after]) {
    await enter(account, client('501'));
  }
  await enter(after, client('502'));

  expect(entered).toEqual([
    [10, '501'],
    [20, '501'],
    [20, '502'],
  ]);
});

it('takes a client in at the next opening where the database did not', async () => {
  const entered: string[] = [];
  let isDown = true;
  const enter = createEnterComparison({
    enter: async (_, __, { contactId }) => {
      if (isDown) throw new Error('down');
      entered.push(contactId);
    },
  });
  const client = {
    contactId: '501',
    enteredAt: new Date(0),
    isLeftAlone: true,
  };
  const account = accountWith(10);

  await expect(enter(account, client)).rejects.toThrow('down');
  isDown = false;
  await enter(account, client);
  expect(entered).toEqual(['501']);
});
