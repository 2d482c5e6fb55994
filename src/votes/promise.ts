import { DAY_MS, type Privacy } from '@starters/contracts';
import type { Vote } from './vote.ts';

/** What a vote says, as far as it is under a promise. */
export type Said = Pick<
  Vote,
  'verdict' | 'reason' | 'comment' | 'ownWords' | 'wrongFact'
> & { used: boolean; signed: boolean };

/** A vote as it stands, with what its record tells. */
export interface Present extends Said {
  privacy: Privacy;
  /** Whether marketing and HubSpot have none of it yet: an anonymous vote of today. */
  isHeld: boolean;
  /** Whether its record is to be gone from HubSpot. */
  isRetracted: boolean;
}

/** Where what is said now goes. */
export interface Place {
  privacy: Privacy;
  /** Whether it needs a record of its own, because the history of the present one would tell. */
  isNewRecord: boolean;
}

/** From the one that tells least. */
const byStrictness: readonly Privacy[] = ['anonymous', 'confidential', 'named'];

/** Of two promises, the one that tells less. */
export const stricter = (one: Privacy, other: Privacy): Privacy =>
  byStrictness.indexOf(one) < byStrictness.indexOf(other) ? one : other;

/** Whether nothing is said any more: neither a verdict nor that the starter was used. */
export const isTakenBack = ({
  verdict,
  used,
}: Pick<Said, 'verdict' | 'used'>): boolean => verdict === 'withdrawn' && !used;

/** Words of the vote as it stands that are no longer, or no longer so, in what is said now. */
const takesBackWords = (before: Said, now: Said): boolean =>
  (before.comment !== null && before.comment !== now.comment) ||
  (before.ownWords !== null && before.ownWords !== now.ownWords);

/**
 * Whether nothing of what was said before is part of what is said now. Verdict, reason and words
 * are one statement, which any change says again; words that stay, and a use, are as old as they are.
 */
const isSaidAnew = (before: Said, now: Said): boolean => {
  const keepsWords =
    (before.comment !== null && before.comment === now.comment) ||
    (before.ownWords !== null && before.ownWords === now.ownWords);
  const isSameStatement =
    before.verdict === now.verdict &&
    before.reason === now.reason &&
    before.wrongFact === now.wrongFact &&
    before.comment === now.comment &&
    before.ownWords === now.ownWords;
  const keepsStatement = isSameStatement && before.verdict !== 'withdrawn';

  return !keepsWords && !keepsStatement && !(before.used && now.used);
};

/**
 * Under which promise a change of a vote falls, and whether its record can take it. What holds now,
 * the stricter of the card's promise and the setting, applies to what is said now; where it is less
 * strict than the vote's own promise, it applies only if nothing said under that one is left in it.
 *
 * A record's history keeps what its properties were. So there is a new record where the promise is
 * another, where words or a signature are taken back, and for each change of an anonymous vote that
 * HubSpot has, which carries no time but the day.
 *
 * @param applied the stricter of what the card promised and the setting
 */
export const placeChange = (
  present: Present,
  said: Said,
  applied: Privacy,
): Place => {
  // Taking back says nothing, so it falls under no promise that tells more.
  const isAnew = !isTakenBack(said) && isSaidAnew(present, said);
  const privacy = isAnew ? applied : stricter(applied, present.privacy);
  const takesBackName = present.signed && !(said.signed && !isTakenBack(said));

  return {
    privacy,
    isNewRecord:
      privacy !== present.privacy ||
      present.isRetracted ||
      (!present.isHeld &&
        (privacy === 'anonymous' ||
          takesBackName ||
          takesBackWords(present, said))),
  };
};

/** The start of a day in UTC: the only time that an anonymous vote has. */
export const dayOf = (at: Date): Date =>
  new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS);
