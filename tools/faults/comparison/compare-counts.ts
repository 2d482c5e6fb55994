import {
  REASONS_BESIDE_THE_RATE,
  FEEDBACK_REASONS,
  type VoteState,
} from '@starters/contracts';
import type { Deeds, Slot } from '#tools/faults/deeds.ts';
import { groupBy } from './group-by.ts';
import type { Evidence } from './read-evidence.ts';
import type { Blame } from './wrongs.ts';

const isOf = (reasons: readonly string[], { reason }: VoteState): boolean =>
  reasons.some((each) => each === reason);

const countsForRate = (vote: VoteState): boolean =>
  vote.verdict === 'useful' ||
  (vote.verdict === 'not_useful' && !isOf(REASONS_BESIDE_THE_RATE, vote));

/** Who voted on a starter or a translation of it, as far as what they said judges the starter. */
const countVoters = (own: Slot[], ofTranslations: Slot[]): number =>
  new Set(
    [
      ...own,
      ...ofTranslations.filter(
        ({ acknowledged: { reason } }) => reason !== 'not_my_words',
      ),
    ]
      .filter(({ acknowledged }) => countsForRate(acknowledged))
      .map(({ userId }) => userId),
  ).size;

/** The returns that nobody has answered. */
export const countOpenFeedback = (slots: Slot[]): number =>
  slots.filter(
    ({ acknowledged, answer }) =>
      acknowledged.verdict === 'not_useful' &&
      answer === null &&
      (isOf(FEEDBACK_REASONS, acknowledged) || acknowledged.comment !== null),
  ).length;

/** Compares the counts on starters' records with a recount of what was acknowledged. */
export const compareCounts = (
  { slots }: Deeds,
  { starters }: Pick<Evidence, 'starters'>,
  blame: Blame,
): void => {
  const byStarter = groupBy(slots, ({ starterId }) => starterId);
  const originals = new Map(
    starters.map(({ id, properties }) => [
      id,
      properties['translation_of'] || id,
    ]),
  );
  const originalOf = (id: string) => originals.get(id) ?? id;
  const byConversation = groupBy(slots, ({ starterId }) =>
    originalOf(starterId),
  );
  for (const { id, properties } of starters) {
    const mine = byStarter.get(id);
    // Of an uncertain vote nobody knows whether it counts.
    const all = byConversation.get(originalOf(id)) ?? [];
    if (!mine || all.some(({ isUncertain }) => isUncertain)) continue;
    for (const [name, count] of [
      ['voters', countVoters(mine, all)],
      ['open_feedback', countOpenFeedback(mine)],
    ] as const) {
      const said = Number(properties[name] ?? 0);
      if (said !== count) {
        blame('miscounted', `${id}: ${name} ${said}, recount ${count}`);
      }
    }
  }
};
