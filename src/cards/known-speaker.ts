import type { KnownSpeaker } from '@starters/contracts';
import {
  BASE,
  stillTrue,
  visitKey,
  type Whereabout,
} from '#src/choices/whereabouts.ts';
import { withoutAccents } from '#src/fold-text.ts';
import type { Vote } from '#src/votes/vote.ts';

/**
 * What the service knows of the viewer for the lines of one contact: what they said of where they
 * are, and when they last used a starter with the contact.
 *
 * @param mine this person's votes on the contact
 * @param today `YYYY-MM-DD` in the account's time zone
 */
export const knownSpeaker = (
  whereabouts: Whereabout[],
  mine: Vote[],
  today: string,
): KnownSpeaker => {
  const known: KnownSpeaker = {};
  for (const { key, place, day } of stillTrue(whereabouts, today)) {
    if (key === BASE) known['city'] = place;
    if (day === null) continue;
    // A record may write the town without its accents.
    known[visitKey(withoutAccents(place))] = day;
    known[visitKey(place)] = day;
  }
  const lastUse = Math.max(...mine.map(({ usedAt }) => Number(usedAt)), 0);
  if (lastUse > 0) {
    known['last_contact_date'] = new Date(lastUse).toISOString();
  }

  return known;
};
