import { inBatches } from '#src/in-batches.ts';
import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import { RefusedError } from '#src/outbox/refusal.ts';
import type { FoundRecord, Sender, SendResult } from '#src/outbox/sender.ts';
import type { ImportedRow, ImportRepository } from './import-repository.ts';
import type { ImportWriter } from './import-writer.ts';
import { creationKeyOfRow, readRowKey, rowKey } from './row-key.ts';
import { mapTies, tiesOf } from './row-ties.ts';

/** What sending rows of imports needs. */
export interface ImportSenderDeps {
  imports: Pick<ImportRepository, 'listRows'>;
  writer: ImportWriter;
  /** Whether HubSpot has every segment that starters name as a choice. */
  areSegmentsOffered: (accountId: number) => Promise<boolean>;
  now: () => Date;
}

/** An attempt without an answer does not land later than this. */
const lateMs = 120_000;

type Row<Wanted> = Extract<ImportedRow, { wanted: Wanted }> & { key: string };

/** The rows of one kind, with the keys of their intents. */
const rowsOf = <Wanted extends ImportedRow['wanted']>(
  items: Map<string, ImportedRow>,
  wanted: Wanted,
): Row<Wanted>[] =>
  [...items].flatMap(([key, row]) =>
    row.wanted === wanted ? [{ ...row, key } as Row<Wanted>] : [],
  );

/** The records of these keys, with no more asked of HubSpot at once than it answers. */
const findKeys = async (
  writer: ImportWriter,
  creationKeys: string[],
): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const batch of inBatches([...new Set(creationKeys)], MOST_AT_ONCE)) {
    for (const [key, id] of await writer.find(batch)) found.set(key, id);
  }

  return found;
};

const findAll = (writer: ImportWriter, rows: { creationKey: string }[]) =>
  findKeys(
    writer,
    rows.map(({ creationKey }) => creationKey),
  );

/** The key of the record that stands for another row of the same import. */
const keyOfTie = ({ key }: Row<'there'>, index: number): string =>
  creationKeyOfRow(rowKey(readRowKey(key).importKey, index));

const keysOfTies = (row: Row<'there'>): string[] =>
  tiesOf(row.starter).map((index) => keyOfTie(row, index));

/**
 * Creates rows, each after those that it names: they come before it, at most an earlier batch was
 * refused. Such a row waits.
 */
const createInTurn = async (
  writer: ImportWriter,
  rows: Row<'there'>[],
  found: Map<string, string>,
): Promise<SendResult[]> => {
  const there = new Map(found);
  const byCreationKey = new Map(rows.map((row) => [row.creationKey, row.key]));
  const results: SendResult[] = [];
  let waiting = rows;
  for (;;) {
    const isReady = (row: Row<'there'>) =>
      keysOfTies(row).every((key) => there.has(key));
    const ready = waiting.filter(isReady);
    waiting = waiting.filter((row) => !ready.includes(row));
    if (ready.length === 0) break;
    const created = await writer.create(
      ready.map((row) => ({
        creationKey: row.creationKey,
        starter: mapTies(
          row.starter,
          (index) => there.get(keyOfTie(row, index)) ?? '',
        ),
      })),
    );
    for (const result of created) {
      if (result.ok && result.recordId !== null) {
        there.set(result.key, result.recordId);
      }
      results.push({
        ...result,
        key: byCreationKey.get(result.key) ?? result.key,
      });
    }
  }

  return [
    ...results,
    ...waiting.map(({ key }): SendResult => ({
      key,
      ok: false,
      refusal: {
        of: 'moment',
        because: 'The starter that a row names is not in HubSpot yet.',
      },
    })),
  ];
};

/** Creates what is not there yet: HubSpot refuses a key that is. */
const createMissing = async (
  writer: ImportWriter,
  rows: Row<'there'>[],
): Promise<SendResult[]> => {
  const found = await findKeys(writer, [
    ...rows.map(({ creationKey }) => creationKey),
    ...rows.flatMap(keysOfTies),
  ]);
  const missing = rows.filter(({ creationKey }) => !found.has(creationKey));
  const there = rows.flatMap(({ key, creationKey }): SendResult[] => {
    const recordId = found.get(creationKey);

    return recordId === undefined ? [] : [{ key, ok: true, recordId }];
  });
  if (missing.length === 0) return there;
  try {
    return [...there, ...(await createInTurn(writer, missing, found))];
  } catch (error) {
    const isRefused =
      error instanceof RefusedError && error.refusal.of === 'record';
    if (!isRefused || (await findAll(writer, missing)).size === 0) throw error;
    // An earlier attempt landed between looking and creating: the next look finds it.
    throw new RefusedError({ ...error.refusal, of: 'moment' }, error);
  }
};

const removeAll = async (
  writer: ImportWriter,
  rows: Row<'gone'>[],
  recordIds: Map<string, string>,
): Promise<SendResult[]> => {
  const found = await findAll(writer, rows);
  const ids = rows.flatMap(({ key, creationKey }) => {
    const id = found.get(creationKey) ?? recordIds.get(key);

    return id === undefined ? [] : [id];
  });
  if (ids.length > 0) await writer.remove(ids);

  return rows.map(({ key }) => ({ key, ok: true, recordId: null }));
};

/**
 * Creates the starters of imports, each once by its unique key, and removes those of an import that
 * is taken back.
 */
export const createImportSender = (
  { imports, writer, areSegmentsOffered, now }: ImportSenderDeps,
  accountId: number,
): Sender<ImportedRow> => ({
  kind: 'import',
  batchSize: MOST_AT_ONCE,
  load: (_, keys) => imports.listRows(accountId, keys),
  send: async (items, recordIds) => {
    const gone = rowsOf(items, 'gone');
    const there = rowsOf(items, 'there');
    if (there.length > 0 && !(await areSegmentsOffered(accountId))) {
      throw new RefusedError({
        of: 'moment',
        because: 'The segments of the starters are not offered yet.',
      });
    }

    return [
      ...(await removeAll(writer, gone, recordIds)),
      ...(await createMissing(writer, there)),
    ];
  },
  findSent: async (items) => {
    const gone = rowsOf(items, 'gone');
    const there = rowsOf(items, 'there');
    const found = await findAll(writer, [...gone, ...there]);

    return [
      ...there.flatMap(({ key, creationKey }): FoundRecord[] => {
        const recordId = found.get(creationKey);

        return recordId === undefined ? [] : [{ key, recordId }];
      }),
      ...gone
        .filter(
          ({ creationKey, since }) =>
            !found.has(creationKey) &&
            now().getTime() - since.getTime() >= lateMs,
        )
        .map(({ key }) => ({ key, recordId: null })),
    ];
  },
});
