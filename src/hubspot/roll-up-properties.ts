import type { StarterRollUp } from '#src/votes/roll-up.ts';
import type { StarterProperty } from './objects/starter.object.ts';
import { hashOwnFields } from './starter-properties.ts';

/** HubSpot keeps at most this many characters in a text property. */
const longestText = 65_536;

const rate = (value: number | undefined): string =>
  value === undefined ? '' : value.toFixed(3);

/** Each wording is written once, however many do not fit. */
const wordingsJson = (wordings: StarterRollUp['wordings']): string => {
  const kept: string[] = [];
  let length = '[]'.length;
  for (const wording of wordings) {
    const json = JSON.stringify(wording);
    length += json.length + (kept.length === 0 ? 0 : ','.length);
    // The oldest wordings are left out when they no longer fit; HubSpot's property history has them.
    if (length > longestText) break;
    kept.push(json);
  }

  return kept.length === 0 ? '' : `[${kept.join(',')}]`;
};

/** Credit is shared: two decimals tell a third of a deal from a half. */
const shared = (value: number | null): string =>
  value === null ? '' : String(Math.round(value * 100) / 100);

/** None where the record has no such properties. */
const outcomeProperties = (
  outcomes: StarterRollUp['outcomes'],
): Partial<Record<StarterProperty, string>> =>
  outcomes === null
    ? {}
    : {
        taken_90d: shared(outcomes.taken90d),
        used_90d: shared(outcomes.used90d),
        meetings_90d: shared(outcomes.meetings90d),
        deals_90d: shared(outcomes.deals90d),
        won_180d: shared(outcomes.won180d),
        first_deals_180d: shared(outcomes.firstDeals180d),
      };

/** The app's own properties of a starter's record, and a last day where the record has none. */
export const toRollUpProperties = (
  rollUp: StarterRollUp,
): Partial<Record<StarterProperty, string>> => ({
  usefulness: rate(rollUp.usefulness?.mean),
  usefulness_low: rate(rollUp.usefulness?.low),
  usefulness_high: rate(rollUp.usefulness?.high),
  voters: String(rollUp.voters),
  label: rollUp.label ?? '',
  open_feedback: String(rollUp.openFeedback),
  last_vote_at: rollUp.lastVoteAt?.toISOString() ?? '',
  shown_30d: String(rollUp.shown30d),
  used_30d: String(rollUp.used30d),
  held_because: rollUp.heldBecause ?? '',
  ...outcomeProperties(rollUp.outcomes),
  pending_change: rollUp.pendingChange ?? '',
  wordings: wordingsJson(rollUp.wordings),
  ...(rollUp.validUntil === null ? {} : { valid_until: rollUp.validUntil }),
});

/** What the app's own fields of a starter's record are to say, as a hash; see `Starter.rollUp`. */
export const hashOfRollUp = (rollUp: StarterRollUp): string =>
  hashOwnFields(toRollUpProperties(rollUp));
