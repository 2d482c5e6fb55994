import { fine, runChecks, todo, writeReport } from '#src/doctor/run-checks.ts';

const explain = (error: unknown) =>
  error instanceof Error ? `Because: ${error.message}` : '';

it('runs what it can, and names the cause where it cannot', async () => {
  const lines = await runChecks(
    [
      { what: 'One', run: () => fine('Good.') },
      { what: 'Two', needs: ['One'], run: () => todo('Do two.') },
      { what: 'Three', needs: ['One', 'Two'], run: () => fine('Never said.') },
      { what: 'Four', needs: ['Three'], run: () => fine('Never said.') },
      {
        what: 'Five',
        run: async () => {
          throw new Error('broken');
        },
      },
    ],
    explain,
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
    [{ what: 'One', run: () => fine('Good.') }],
    explain,
  );

  expect(writeReport(lines)).toContain('as it should be');
});
