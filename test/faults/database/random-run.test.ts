import { startCrashingPostgres } from '#tools/faults/crashing-postgres.ts';
import { judgeFigures, printFigures } from '#tools/faults/print-figures.ts';
import { runFaults } from '#tools/faults/run-faults.ts';

/** Measured by the machine's clock, which a loaded machine misses: judged by the command only. */
const byTheClock = 'slowest vote while another account hangs';

it('loses, doubles and invents nothing while HubSpot fails, replicas die and PostgreSQL crashes', async () => {
  const postgres = await startCrashingPostgres();
  try {
    const figures = await runFaults({
      seed: 1,
      operations: 400,
      seconds: 25,
      accounts: 2,
      contacts: 4,
      fairVotes: 2,
      kills: 3,
      databaseEnds: 1,
      clockJumps: 3,
      postgres,
    });
    const missed = judgeFigures(figures).filter(
      ({ isMet, name }) => !isMet && name !== byTheClock,
    );

    expect(missed.length === 0 ? '' : printFigures(figures)).toBe('');
    expect(figures.votes).toBeGreaterThan(0);
    expect(Object.keys(figures.met).length).toBeGreaterThan(5);
  } finally {
    await postgres.remove();
  }
}, 240_000);
