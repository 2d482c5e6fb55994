import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axePath = createRequire(path.resolve('package.json')).resolve(
  'axe-core/axe.min.js',
);

/** What axe finds serious on the screen as it stands, a line each. */
export const findBarriers = async (page: Page): Promise<string[]> => {
  // What fades in has no contrast yet; loaders turn for ever.
  await page.evaluate(
    `Promise.allSettled(document.getAnimations()
       .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
       .map(({ finished }) => finished)).then(() => null)`,
  );
  // The page runs no script but its own, so this one is run as the browser's developer would.
  await page.evaluate(await readFile(axePath, 'utf8'));
  const { violations } = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] })',
  )) as AxeResults;

  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
