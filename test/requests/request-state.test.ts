import { HOUR_MS } from '@starters/contracts';
import { requestState } from '#src/requests/request-state.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';

const requestedAt = new Date('2026-11-29T09:00:00Z');
/** Asked for, and its record is in no catalog. */
const request = { recordId: '777', requestedAt };
const state = (readAt: number, now: Date) =>
  requestState(
    request,
    { catalog: buildCatalog(), readAt },
    { now, timeZone: 'Europe/Paris' },
  );
const later = (hours: number) =>
  new Date(requestedAt.getTime() + hours * HOUR_MS);

it('is closed when a catalog that was read long after does not have its record', () => {
  expect(state(later(2).getTime(), later(2))).toBe('closed');
});

it.each([
  ['was read before it was asked for', requestedAt.getTime() - 60_000],
  ['was read too soon for HubSpot’s index', later(0.5).getTime()],
  ['was kept before a restart', 0],
])('waits still, a day later, by a catalog that %s', (_, readAt) => {
  expect(state(readAt, later(24))).toBe('sent');
});
