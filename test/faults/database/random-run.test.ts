import { createTestDatabase } from '#test/helpers/create-test-database.ts';
import { isWhole, printFigures } from '#tools/faults/print-figures.ts';
import { runFaults } from '#tools/faults/run-faults.ts';

it('loses, doubles and invents nothing while HubSpot fails and replicas die', async () => {
  const { db, url } = await createTestDatabase();
  await db.destroy();
  const figures = await runFaults({
    seed: 1,
    operations: 200,
    // On a quick machine few calls carry many operations.
    leastFaults: 12,
    seconds: 60,
    calmSeconds: 90,
    databaseUrl: url,
  });

  expect(isWhole(figures) ? '' : printFigures(figures)).toBe('');
  expect(figures.votes).toBeGreaterThan(0);
  expect(Object.keys(figures.met).length).toBeGreaterThan(3);
}, 240_000);
