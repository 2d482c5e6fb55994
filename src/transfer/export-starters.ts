import type { Language, Usefulness } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import {
  judgeStarters,
  type JudgedStarter,
} from '#src/review/judge-starters.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { Starter } from '#src/starters/starter.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  JUDGED_COLUMNS,
  type JudgedColumn,
  WRITTEN_COLUMNS,
  type WrittenColumn,
} from './columns.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';
import type { Piece } from './follow-export.ts';
import { nameEach } from './name-each.ts';
import { writeHeader, writeLine } from './csv-cells.ts';

/** What exporting starters needs. */
export interface ExportStartersDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  tallies: Pick<TallyRepository, 'listWhole'>;
  /** Counts starters with new votes afresh, so that the file is up to date. */
  recount: (accountId: number) => Promise<unknown>;
}

/** Columns of a file of starters. */
export const STARTER_COLUMNS = [...WRITTEN_COLUMNS, ...JUDGED_COLUMNS] as const;

const rate = (usefulness: Usefulness | null, piece: keyof Usefulness): string =>
  usefulness?.[piece].toFixed(3) ?? '';

const toCells = (
  starter: Starter,
  judged: JudgedStarter,
  { ownerNames, segmentNames }: Pick<Catalog, 'ownerNames' | 'segmentNames'>,
  language: Language,
): Record<WrittenColumn | JudgedColumn, string> => {
  const { review, editor } = textsIn(language);

  return {
    title: starter.title,
    opener: starter.opener,
    question: starter.question,
    why_now: starter.whyNow,
    listen_for: starter.listenFor ?? '',
    next_step: starter.nextStep ?? '',
    proof_url: starter.proofUrl ?? '',
    segments: starter.segmentIds.map((id) => segmentNames[id] ?? id).join('; '),
    meant_for: editor[`meantFor.${starter.meantFor}`],
    channels: starter.channels
      .map((channel) => editor[`channel.${channel}`])
      .join('; '),
    language: editor[`language.${starter.language}`],
    translation_of: starter.translationOf ?? '',
    theme: starter.theme ?? '',
    status: review[`status.${starter.status}`],
    starts_on: starter.startsOn ?? '',
    valid_until: starter.validUntil ?? '',
    owner:
      starter.ownerId === null
        ? ''
        : (ownerNames[starter.ownerId] ?? starter.ownerId),
    usefulness: rate(judged.usefulness, 'mean'),
    usefulness_low: rate(judged.usefulness, 'low'),
    usefulness_high: rate(judged.usefulness, 'high'),
    voters: String(judged.voters),
    label: judged.label === null ? '' : review[`label.${judged.label}`],
    open_returns: String(judged.openReturns),
    record_id: starter.id,
  };
};

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
  { accountId }: Pick<Account, 'accountId'>,
  language: Language,
): AsyncGenerator<Piece> {
  const { catalog } = await deps.catalogs.get(accountId);
  await deps.recount(accountId);
  const judged = judgeStarters(
    catalog.starters.map(({ id }) => id),
    await deps.tallies.listWhole(accountId),
  );
  const { columns } = textsIn(language).transferWords;
  yield {
    text: writeHeader(STARTER_COLUMNS.map((column) => columns[column])),
    rows: 0,
  };

  const { starters } = catalog;
  const names = {
    ownerNames: nameEach(catalog.ownerNames),
    segmentNames: nameEach(catalog.segmentNames),
  };
  for (let at = 0; at < starters.length; at += linesAtOnce) {
    const lines = starters.slice(at, at + linesAtOnce).flatMap((starter) => {
      const judgement = judged.get(starter.id);
      if (!judgement) return [];
      const cells = toCells(starter, judgement, names, language);

      return [writeLine(STARTER_COLUMNS.map((column) => cells[column]))];
    });
    yield { text: lines.join(''), rows: lines.length };
  }
};
