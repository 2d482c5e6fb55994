import { MOST_AT_ONCE } from '#src/most-at-once.ts';
import { RefusedError } from '#src/outbox/refusal.ts';
import type { FoundRecord, Sender, SendResult } from '#src/outbox/sender.ts';
import type { ImportedRow, ImportRepository } from './import-repository.ts';
import type { ImportWriter } from './import-writer.ts';

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

const findAll = (writer: ImportWriter, rows: { creationKey: string }[]) =>
  rows.length === 0
    ? Promise.resolve(new Map<string, string>())
    : writer.find(rows.map(({ creationKey }) => creationKey));

/** Creates what is not there yet: HubSpot refuses a key that is. */
const createMissing = async (
  writer: ImportWriter,
  rows: Row<'there'>[],
): Promise<SendResult[]> => {
  const found = await findAll(writer, rows);
  const missing = rows.filter(({ creationKey }) => !found.has(creationKey));
  const byCreationKey = new Map(rows.map((row) => [row.creationKey, row.key]));
  const there = rows.flatMap(({ key, creationKey }): SendResult[] => {
    const recordId = found.get(creationKey);

    return recordId === undefined ? [] : [{ key, ok: true, recordId }];
  });
  if (missing.length === 0) return there;
  try {
    const created = await writer.create(missing);

    return [
      ...there,
      ...created.map((result) => ({
        ...result,
        key: byCreationKey.get(result.key) ?? result.key,
      })),
    ];
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
