import type { Language } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { VOTE_COLUMNS, type VoteColumn } from './columns.ts';
import type { Vote } from '#src/votes/vote.ts';
import type { Piece } from './follow-export.ts';
import { writeHeader, writeLine } from './csv-cells.ts';
import type { VotePages } from './vote-pages.ts';

/** What exporting votes needs. */
export interface ExportVotesDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  votePages: VotePages;
}

const linesAtOnce = 500;

/** Writes times. */
type SayTime = (at: Date) => string;

/**
 * `2026-11-23 14:05:00` in the account's time zone, which spreadsheets know for a time. Made once
 * a file: making it takes longer than all else that is done for a row.
 */
const sayTimeIn = (timeZone: string): SayTime => {
  // Swedish writes times the ISO way.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });

  return (at) => format.format(at);
};

/**
 * What a vote's record says, and nothing more: never who voted, and of an anonymous vote
 * neither the client nor the hour.
 */
const toCells = (
  vote: Vote,
  sayTime: SayTime,
  starterTitle: string,
  language: Language,
): Record<VoteColumn, string> => {
  const { reasons, review, transferWords } = textsIn(language);
  const { isAnonymous } = vote;
  const time = (at: Date | null): string => {
    if (at === null) return '';

    // The same day as on the record: two different ones would tell part of the hour.
    return isAnonymous ? at.toISOString().slice(0, 10) : sayTime(at);
  };
  // A vote taken back, or never cast, of a starter that was said: used, not judged.
  const isUseOnly = vote.verdict === 'withdrawn' && vote.usedAt !== null;

  return {
    verdict: isUseOnly ? '' : transferWords.verdicts[vote.verdict],
    reason: vote.reason === null ? '' : reasons[vote.reason],
    comment: vote.comment ?? '',
    own_words: vote.ownWords ?? '',
    voted_at: time(vote.votedAt),
    used_at: time(vote.usedAt),
    starter_title: starterTitle,
    starter_record_id: vote.starterId,
    contact_record_id: isAnonymous ? '' : vote.contactId,
    wording: vote.wording,
    answer: vote.answer === null ? '' : review[`answer.${vote.answer}`],
    answer_text: vote.answerText ?? '',
    answered_at: vote.answeredAt ? sayTime(vote.answeredAt) : '',
  };
};

/** All votes as CSV, piece by piece; no more than a page of them is ever in memory. */
export const exportVotes = async function* (
  { catalogs, votePages }: ExportVotesDeps,
  account: Account,
  language: Language,
): AsyncGenerator<Piece> {
  const { accountId, timeZone } = account;
  const sayTime = sayTimeIn(timeZone);
  const { catalog } = await catalogs.get(accountId);
  const titles = new Map(catalog.starters.map(({ id, title }) => [id, title]));
  const { columns } = textsIn(language).transferWords;
  yield {
    text: writeHeader(VOTE_COLUMNS.map((column) => columns[column])),
    rows: 0,
  };

  let after = '';
  for (;;) {
    const page = await votePages.read(accountId, after, linesAtOnce);
    const last = page.at(-1);
    if (!last) return;
    const lines = page.map((vote) => {
      const title = titles.get(vote.starterId) ?? `#${vote.starterId}`;
      const cells = toCells(vote, sayTime, title, language);

      return writeLine(VOTE_COLUMNS.map((column) => cells[column]));
    });
    yield { text: lines.join(''), rows: lines.length };
    after = last.voteKey;
  }
};
