import { defaultSettings } from '#src/accounts/settings.ts';
import { leaveAlone, sayLeftAlone } from '#src/cards/leave-alone.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { buildCandidates } from '#test/helpers/build-card.ts';
import { buildCardInput } from '#test/helpers/build-card-input.ts';

const settings = {
  ...defaultSettings,
  readsOutcomes: true,
  holdOutPercent: 10,
};
const { account, requests } = buildCardInput();
const request = {
  accountId: 1,
  requestKey: 'r',
  ownerId: null,
  requestedAt: new Date(0),
  contactId: '501',
  dismissed: false,
  recordId: '9004',
};
const input = {
  account: { ...account, settings },
  contactId: '501',
  requests: [...requests, { request, state: 'ready' as const }],
};
const [fresh, aside, used, requested] = buildCandidates(
  {},
  { aside: 'Put aside.' },
  { used: 'Used with this client on 3 May' },
  {},
);
const all = [fresh, aside, used, requested].flatMap((each) => each ?? []);
const idsOf = (candidates: typeof all) =>
  candidates.map(({ starterId }) => starterId);

it('keeps from a client who is left alone what is offered to all, and nothing else', () => {
  const { candidates, isLeftAlone } = leaveAlone(() => true, input, all);

  expect(isLeftAlone).toBe(true);
  // Put aside, used, and requested by this person for this client.
  expect(idsOf(candidates)).toEqual(['9002', '9003', '9004']);
});

it.each([
  ['of another client', { contactId: '502' }],
  ['that is not ready', {}],
])('keeps back what was written for a request %s', (_what, change) => {
  const isReady = 'contactId' in change;
  const { candidates } = leaveAlone(
    () => true,
    {
      ...input,
      requests: [
        {
          request: { ...request, ...change },
          state: isReady ? 'ready' : 'in_the_works',
        },
      ],
    },
    all,
  );

  expect(idsOf(candidates)).toEqual(['9002', '9003']);
});

it('shows the others everything', () => {
  expect(leaveAlone(() => false, input, all)).toEqual({
    candidates: all,
    isLeftAlone: false,
  });
});

it.each([
  ['where no comparison runs', { ...account, settings: defaultSettings }, all],
  ['where there is nothing to keep back', input.account, all.slice(1)],
])('takes nobody in %s', (_what, of, candidates) => {
  expect(leaveAlone(() => true, { ...input, account: of }, candidates)).toEqual(
    { candidates, isLeftAlone: null },
  );
});

it.each(['en', 'fr'] as const)(
  'says why in %s wherever the card says why it is empty',
  (language) => {
    const said = sayLeftAlone(language);
    const { text } = textsIn(language).leftAlone;

    expect(said.nothingWritten).toBe(text);
    expect(said.allAside).toBe(text);
    expect(said.factsMissing.startsWith(text)).toBe(true);
  },
);
