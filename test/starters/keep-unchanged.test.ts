import type { Catalog } from '#src/starters/catalog.ts';
import { keepUnchanged } from '#src/starters/keep-unchanged.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const before = buildCatalog({
  starters: [buildStarter({ id: '1' }), buildStarter({ id: '2' })],
  holds: { '1': 'not_approved' },
});

/** As it is read again. */
const copyOf = (catalog: Catalog): Catalog =>
  JSON.parse(JSON.stringify(catalog)) as Catalog;

it('is the catalog before where nothing changed', () => {
  expect(keepUnchanged(before, copyOf(before))).toBe(before);
});

it('keeps what says the same, and takes what changed, came or went', () => {
  const after = copyOf(before);
  after.starters[1] = buildStarter({ id: '2', title: 'Another' });
  after.starters.push(buildStarter({ id: '3' }));
  after.holds = {};
  const kept = keepUnchanged(before, after);

  expect(kept).toEqual(after);
  expect(kept.starters[0]).toBe(before.starters[0]);
  expect(kept.properties).toBe(before.properties);
  expect(keepUnchanged(before, { ...after, starters: [] }).starters).toEqual(
    [],
  );
});

it('takes another order as it is', () => {
  const turned = { ...before, starters: before.starters.toReversed() };

  expect(keepUnchanged(before, turned).starters.map(({ id }) => id)).toEqual([
    '2',
    '1',
  ]);
});
