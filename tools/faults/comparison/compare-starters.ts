import type { Deeds } from '#tools/faults/deeds.ts';
import { survivorOf } from '#tools/faults/deeds.ts';
import { groupBy } from './group-by.ts';
import type { Evidence } from './read-evidence.ts';
import type { Blame } from './wrongs.ts';

/** Compares requests with the starters in HubSpot that stand for them. */
export const compareRequests = (
  deeds: Deeds,
  { starters }: Pick<Evidence, 'starters'>,
  blame: Blame,
): void => {
  const requested = groupBy(
    starters.filter(({ properties }) => properties['request_brief']),
    ({ properties }) => properties['request_brief'] ?? '',
  );
  for (const [text, placed] of deeds.requests) {
    const { contactId, userIds, isPlaced } = placed;
    const isUncertain = placed.isUncertain || !isPlaced;
    const [record, ...more] = requested.get(text) ?? [];
    if (!record && !isPlaced) continue;
    if (!record) {
      blame('lost', text);
      continue;
    }
    if (more.length > 0) blame('doubled', text);
    if (!record.ties.includes(survivorOf(deeds, contactId))) {
      blame('unassociated', text);
    }
    const waiting = record.properties['people_waiting'];
    if (!isUncertain && waiting !== String(userIds.size)) {
      blame('stale', `${text}: ${waiting} wait, not ${userIds.size}`);
    }
  }
  for (const text of requested.keys()) {
    if (!deeds.requests.has(text)) blame('invented', text);
  }
};

/** Compares what was saved on the page and imported with the starters in HubSpot. */
export const compareSaved = (
  deeds: Deeds,
  { starters, importsDone }: Pick<Evidence, 'starters' | 'importsDone'>,
  blame: Blame,
): void => {
  const byTitle = groupBy(
    starters,
    ({ properties }) => properties['title'] ?? '',
  );
  for (const { title, question, status, isUncertain } of deeds.saved.values()) {
    const [record, ...more] = byTitle.get(title) ?? [];
    if (more.length > 0) blame('doubled', title);
    if (isUncertain) continue;
    if (!record) {
      blame('lost', title);
      continue;
    }
    const { properties } = record;
    if (
      properties['question'] !== question ||
      properties['status'] !== status
    ) {
      blame(
        'stale',
        `${title}: “${properties['question']}” ${properties['status']}, not “${question}” ${status}`,
      );
    }
  }
  const ofImports = new Set<string>();
  for (const { key, titles, end } of deeds.imports) {
    // One that was still under way when it was last asked about has ended since, either way.
    const isDone = end === 'done' || (end === 'open' && importsDone.has(key));
    for (const title of titles) {
      ofImports.add(title);
      const count = byTitle.get(title)?.length ?? 0;
      if (count > 1) blame('doubled', title);
      if (isDone && count === 0) blame('lost', title);
      if (!isDone && count > 0) blame('invented', title);
    }
  }
  for (const title of byTitle.keys()) {
    if (title.startsWith('Saved ') && !deeds.saved.has(title)) {
      blame('invented', title);
    }
    if (title.startsWith('Import ') && !ofImports.has(title)) {
      blame('invented', title);
    }
  }
};

/** Compares the titles written in HubSpot itself with the records: none was overwritten. */
export const compareTitles = (
  { titles }: Deeds,
  { starters }: Pick<Evidence, 'starters'>,
  blame: Blame,
): void => {
  const byId = new Map(starters.map((record) => [record.id, record]));
  for (const [id, title] of titles) {
    const record = byId.get(id);
    if (!record) blame('lost', `starter ${id}`);
    else if (record.properties['title'] !== title) {
      blame('stale', `title of ${id}`);
    }
  }
};
