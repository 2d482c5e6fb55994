import { compareRequests } from '#tools/faults/comparison/compare-starters.ts';
import { collectWrongs } from '#tools/faults/comparison/wrongs.ts';
import { emptyDeeds, type PlacedRequest } from '#tools/faults/deeds.ts';

const record = (waiting = '1', ties = ['7']) => ({
  id: '1',
  properties: { request_brief: 'Request 1', people_waiting: waiting },
  ties,
});

const compare = (
  placed: Partial<PlacedRequest> | null,
  starters: ReturnType<typeof record>[],
) => {
  const deeds = emptyDeeds([]);
  deeds.merged.set('6', '7');
  if (placed) {
    deeds.requests.set('Request 1', {
      contactId: '7',
      userIds: new Set([51001]),
      isPlaced: true,
      isUncertain: false,
      ...placed,
    });
  }
  const { wrongs, blame } = collectWrongs();
  compareRequests(deeds, { starters }, blame);

  return Object.entries(wrongs)
    .filter(([, count]) => count > 0)
    .map(([wrong]) => wrong);
};

it.each([
  ['one that is there', {}, [record()], []],
  ['one whose client was merged', { contactId: '6' }, [record()], []],
  ['one that is missing', {}, [], ['lost']],
  [
    'one that is missing though a colleague may have joined it',
    { isUncertain: true },
    [],
    ['lost'],
  ],
  ['one that was never acknowledged', { isPlaced: false }, [], []],
  [
    'one that was never acknowledged and is there all the same',
    { isPlaced: false },
    [record()],
    [],
  ],
  ['one that is there twice', {}, [record(), record()], ['doubled']],
  [
    'one never acknowledged that is there twice',
    { isPlaced: false },
    [record(), record()],
    ['doubled'],
  ],
  ['one of another client', {}, [record('1', ['8'])], ['unassociated']],
  ['one with too many who wait', {}, [record('2')], ['stale']],
  [
    'one that a colleague may have joined',
    { isUncertain: true },
    [record('2')],
    [],
  ],
  ['one that nobody placed', null, [record()], ['invented']],
])('judges %s', (_, placed, starters, wrongs) => {
  expect(compare(placed, starters)).toEqual(wrongs);
});
