import { fine, runChecks, todo, writeReport } from '#src/doctor/run-checks.ts';

const explain = (error: unknown) =>
  error instanceof Error ? `Because: ${error.message}` : '';

it('runs what it can, and names the cause where it cannot', async () => {
  const lines = await runChecks(
    [
      { key: 'one', what: 'One', run: () => fine('Good.') },
      { key: 'two', what: 'Two', needs: ['one'], run: () => todo('Do two.') },
      {
        key: 'three',
        what: 'Three',
        needs: ['one', 'two'],
        run: () => fine('Never said.'),
      },
      {
        key: 'four',
        what: 'Four',
        needs: ['three'],
        run: () => fine('Never said.'),
      },
      {
        key: 'five',
        what: 'Five',
        run: async () => {
          throw new Error('broken');
        },
      },
    ],
    explain,
    (what) => `${what} comes first.`,
  );

  expect(writeReport(lines).split('\n')).toEqual([
    'One    ok           Good.',
    'Two    to do        Do two.',
    'Three  not checked  Two comes first.',
    'Four   not checked  Three comes first.',
    'Five   to do        Because: broken',
    'To do: 2. Begin with the first, then run this again.',
  ]);
});

it('says that nothing is to be done', async () => {
  const lines = await runChecks(
    [{ key: 'one', what: 'One', run: () => fine('Good.') }],
    explain,
    (what) => `${what} comes first.`,
  );

  expect(writeReport(lines)).toContain('as it should be');
});
