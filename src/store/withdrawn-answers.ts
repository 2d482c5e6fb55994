import { type RawBuilder, sql } from 'kysely';
import type { NativeAnswer } from '#src/votes/vote-records.ts';

/** So many are told apart: the record shows an older one only if none since reached HubSpot. */
const mostKept = 5;

/** How an answer is kept among the withdrawn ones. */
export const withdrawnForm = ({
  answer,
  text,
}: Pick<NativeAnswer, 'answer' | 'text'>): string =>
  JSON.stringify([answer, text]);

/** The column with one more withdrawn answer; the oldest go. */
export const withOneMore = (
  present: readonly string[],
  answer: Pick<NativeAnswer, 'answer' | 'text'>,
): RawBuilder<string[]> =>
  sql`${[...present, withdrawnForm(answer)].slice(-mostKept)}::text[]`;
