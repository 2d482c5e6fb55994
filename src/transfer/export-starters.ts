import {
  type FieldRow,
  type FieldText,
  type Language,
  mapFields,
  STARTER_FIELDS,
  type StarterField,
  type Usefulness,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { ownOf } from '#src/own-of.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { Starter } from '#src/starters/starter.ts';
import { nameFormer } from '#src/texts/name-owner.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  type JudgedColumn,
  STARTER_COLUMNS,
  type WrittenColumn,
} from './columns.ts';
import { todayIn } from '#src/starters/today-in.ts';
import {
  judgeConversations,
  type JudgedStarter,
} from '#src/votes/judge-conversations.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';
import type { Piece } from './follow-export.ts';
import { nameColumn } from './name-columns.ts';
import { nameEach } from './name-each.ts';
import { writeHeader, writeLine } from './csv-cells.ts';

/** What exporting starters needs. */
export interface ExportStartersDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  tallies: Pick<TallyRepository, 'listWhole'>;
  now: () => Date;
  /** Counts starters with new votes again, so that the file is up to date. */
  recount: (accountId: number) => Promise<unknown>;
}

const rate = (usefulness: Usefulness | null, piece: keyof Usefulness): string =>
  usefulness?.[piece].toFixed(3) ?? '';

type Names = Pick<Catalog, 'ownerNames' | 'segmentNames'>;

/** What a field holds, as a spreadsheet shows it: names where there is one, or the id. */
const toCell = (
  starter: Starter,
  field: StarterField,
  { ownerNames, segmentNames }: Names,
  { options }: FieldText,
): string => {
  const { kind }: FieldRow = STARTER_FIELDS[field];
  const names =
    kind === 'segments'
      ? segmentNames
      : kind === 'owner'
        ? ownerNames
        : (options ?? {});

  return (
    [starter[field] ?? '']
      .flat()
      // A theme may be called `constructor`.
      .map((value) => ownOf(names, value) ?? value)
      .join('; ')
  );
};

const toCells = (
  starter: Starter,
  judged: JudgedStarter,
  names: Names,
  language: Language,
): Record<WrittenColumn | JudgedColumn, string> => {
  const { review, fields } = textsIn(language);

  return {
    ...mapFields<Record<StarterField, string>>((_, field) =>
      toCell(starter, field, names, fields[field]),
    ),
    status: review[`status.${starter.status}`],
    usefulness: rate(judged.usefulness, 'mean'),
    usefulness_low: rate(judged.usefulness, 'low'),
    usefulness_high: rate(judged.usefulness, 'high'),
    voters: String(judged.voters),
    label: judged.label === null ? '' : review[`label.${judged.label}`],
    open_feedback: String(judged.openFeedback),
    record_id: starter.id,
  };
};

/** Names of owners; those who left have a mark, by which an import finds them. */
const nameOwners = (
  { ownerNames, formerOwners = {} }: Catalog,
  language: Language,
) =>
  nameEach({
    ...Object.fromEntries(
      Object.entries(formerOwners).map(([id, { name }]) => [
        id,
        nameFormer(name, language),
      ]),
    ),
    ...ownerNames,
  });

const linesAtOnce = 100;

/** How many rows the file of starters has. */
export const countStarters = async (
  { catalogs }: Pick<ExportStartersDeps, 'catalogs'>,
  accountId: number,
): Promise<number> => (await catalogs.get(accountId)).catalog.starters.length;

/**
 * All starters as CSV, piece by piece: as marketing wrote them, with what their votes say. They
 * are read from the catalog, which is in memory for the cards.
 */
export const exportStarters = async function* (
  deps: ExportStartersDeps,
  { accountId, timeZone }: Pick<Account, 'accountId' | 'timeZone'>,
  language: Language,
): AsyncGenerator<Piece> {
  const { catalog } = await deps.catalogs.get(accountId);
  await deps.recount(accountId);
  const verdicts = judgeConversations(
    catalog.starters,
    await deps.tallies.listWhole(accountId),
    todayIn(timeZone, deps.now()),
  );
  yield {
    text: writeHeader(
      STARTER_COLUMNS.map((column) => nameColumn(column, language)),
    ),
    rows: 0,
  };

  const { starters } = catalog;
  const names = {
    ownerNames: nameOwners(catalog, language),
    segmentNames: nameEach(catalog.segmentNames),
  };
  for (let at = 0; at < starters.length; at += linesAtOnce) {
    const lines = starters.slice(at, at + linesAtOnce).map((starter) => {
      const cells = toCells(starter, verdicts.of(starter.id), names, language);

      return writeLine(STARTER_COLUMNS.map((column) => cells[column]));
    });
    yield { text: lines.join(''), rows: lines.length };
  }
};
