import { holdCalls } from './hold-calls.ts';
import { INES, type TestApp } from './start-app.ts';

/** How many starters HubSpot has of a title, in any letters. */
export const countTitled = async (
  app: TestApp,
  title: string,
): Promise<number> => {
  const { results } = (await app.crm(
    INES,
    'GET',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}?limit=100&properties=title`,
  )) as { results: { properties: { title: string } }[] };

  return results.filter(
    ({ properties }) => properties.title.toLowerCase() === title.toLowerCase(),
  ).length;
};

/** Has HubSpot take the next writes of starters only once `go` is called. */
export const holdWrites = (app: TestApp) => {
  const path = new RegExp(
    `/objects/2026-09/${app.seeded.starterTypeId}(/\\d+|/batch/create)?$`,
  );

  return holdCalls(
    app.emulator,
    ({ method, url }) =>
      ['POST', 'PATCH'].includes(method) && path.test(new URL(url).pathname),
  );
};
