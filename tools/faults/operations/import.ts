import { setTimeout } from 'node:timers/promises';
import { type ImportAnswer, importRoute } from '@starters/contracts';
import type { Imported } from '#tools/faults/deeds.ts';
import { oneOf, type Stage } from '#tools/faults/stage.ts';

const rowsPerImport = 3;
const mostTries = 40;
const pauseMs = 500;

/** Imports a few rows: checks them, writes them, and asks until it is over. */
export const importRows = async (stage: Stage): Promise<void> => {
  const { account, random, deeds, call, count, next } = stage;
  const userId = oneOf(random, account.marketerIds) ?? 0;
  const number = next();
  const titles = Array.from(
    { length: rowsPerImport },
    (_, i) => `Import ${number}.${i}`,
  );
  const entry: Imported = {
    key: `faults-import-${number}`,
    titles,
    end: 'open',
  };
  const text = [
    'title,opener,question,why_now',
    ...titles.map(
      (title) =>
        `${title},How is the shop in {{contact.city}}?,What would a second one need?,They live in {{contact.city}}.`,
    ),
  ].join('\r\n');
  const ask = async (body: object) =>
    (
      await call<ImportAnswer & { reason?: string }>(
        userId,
        'POST',
        importRoute.path,
        { name: 'faults.csv', text, base64: null, key: entry.key, ...body },
      )
    ).body;
  let hash: string | null = null;
  for (let tries = 0; tries < mostTries && hash === null; tries += 1) {
    const checked = await ask({ commit: false, hash: null });
    if (checked.ok && checked.state === 'checked') ({ hash } = checked);
    else await setTimeout(pauseMs);
  }
  if (hash === null) return count('imports not checked');
  deeds.imports.push(entry);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const answer = await ask({ commit: true, hash });
    if (answer.ok && answer.state === 'done') entry.end = 'done';
    if (answer.reason === 'import_undone') entry.end = 'undone';
    if (entry.end !== 'open') return count(`imports ${entry.end}`);
    await setTimeout(pauseMs);
  }
  count('imports left open');
};
