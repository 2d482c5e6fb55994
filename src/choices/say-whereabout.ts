import type { SpeakerRequest } from '@starters/contracts';
import { type Refused, refused } from '#src/refused.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { readWhereabout } from './read-whereabout.ts';
import { ASKING, type WhereaboutsRepository } from './whereabouts.ts';

/** What saying where one is needs. */
export interface SayWhereaboutDeps {
  whereabouts: WhereaboutsRepository;
  now: () => Date;
}

/** Limit of what a person can say, as a guard against faulty callers. */
const most = 200;

/** Keeps what a person says of where they are, or forgets what they said before. */
export const sayWhereabout = async (
  { whereabouts, now }: SayWhereaboutDeps,
  { accountId, timeZone }: { accountId: number; timeZone: string },
  userId: number,
  { text, forget }: SpeakerRequest,
): Promise<{ ok: true } | Refused> => {
  const today = todayIn(timeZone, now());
  if (forget === ASKING) {
    const silence = { key: ASKING, place: '', day: null };
    await whereabouts.save(accountId, userId, silence, now());

    return { ok: true };
  }
  if (forget !== null) {
    await whereabouts.forget(accountId, userId, { key: forget, before: today });

    return { ok: true };
  }
  const said = readWhereabout(text, today);
  if (!said) return refused('place_unclear');
  const known = await whereabouts.list(accountId, userId);
  if (known.length >= most) return refused('too_many_choices', { most });
  await whereabouts.save(accountId, userId, said, now());

  return { ok: true };
};
