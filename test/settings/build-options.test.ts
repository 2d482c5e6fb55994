import { areAsOffered, buildOptions } from '#src/settings/build-options.ts';

const segment = (id: string, name: string) => ({ id, name, size: 1 });
const nobodyChose = { chosenIds: null, neededIds: [] };

it('follows names where no admin chose anything, and leaves what somebody added', () => {
  expect(
    buildOptions(
      {
        options: [
          { value: '1', label: 'Old name' },
          { value: '2', label: 'Gone' },
          { value: 'mine', label: 'My own' },
        ],
        segments: [segment('1', 'New name '), segment('3', 'Not named')],
      },
      nobodyChose,
    ),
  ).toEqual([
    { value: '1', label: 'New name' },
    { value: '2', label: 'Gone (deleted)' },
    { value: 'mine', label: 'My own' },
  ]);
});

it('gives no two choices the same label, whatever segments were called, and stays as it is', () => {
  const segments = [segment('4', 'bakers')];
  const options = [
    { value: '1', label: 'Bakers (deleted)' },
    { value: '2', label: 'Bakers' },
    { value: '3', label: 'Bakers (no longer offered)' },
  ];
  const offer = { chosenIds: ['4'], neededIds: [] };
  const built = buildOptions({ options, segments }, offer);

  expect(built).toEqual([
    { value: '4', label: 'bakers' },
    { value: '1', label: 'Bakers (deleted)' },
    { value: '2', label: 'Bakers #2 (deleted)' },
    { value: '3', label: 'Bakers #3 (deleted)' },
  ]);
  expect(areAsOffered({ options: built, segments }, offer)).toBe(true);
  expect(areAsOffered({ options, segments }, offer)).toBe(false);
});
