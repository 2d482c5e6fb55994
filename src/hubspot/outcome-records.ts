import { z } from 'zod';
import type { Deal, Touch } from '#src/outcomes/follow-up.ts';
import { LINKED_FACTS } from '#src/starters/linked-facts.ts';

const record = z.object({
  id: z.string(),
  createdAt: z.string().optional(),
  properties: z.record(z.string(), z.string().nullable()),
});
/** A deal, meeting or call as HubSpot gives it. */
export const outcomeRecordSchema = record;
type OutcomeRecord = z.infer<typeof record>;

/** A day alone, or a moment; null for what is no date. */
const toTime = (value: string | null | undefined): Date | null => {
  if (!value) return null;
  const at = new Date(/^\d+$/.test(value) ? Number(value) : value);

  return Number.isNaN(at.getTime()) ? null : at;
};

const toNumber = (value: string | null | undefined): number | null => {
  const number = Number(value ?? '');

  return value && Number.isFinite(number) ? number : null;
};

/** What is read of a deal; its name, owner and all else are not asked for. */
export const DEAL_PROPERTIES = [
  'dealstage',
  'createdate',
  'closedate',
  'hs_is_closed_won',
  'hs_v2_date_entered_current_stage',
];
/** Read as well where the admin lets amounts be kept. */
export const AMOUNT_PROPERTIES = [
  'amount',
  'amount_in_home_currency',
  'deal_currency_code',
];

/**
 * The amount in the account's own currency. One in another currency that HubSpot did not convert is
 * left out, since it cannot be added to others.
 */
const amountOf = ({ properties }: OutcomeRecord): number | null =>
  toNumber(properties['amount_in_home_currency']) ??
  (properties['deal_currency_code'] ? null : toNumber(properties['amount']));

/**
 * When a deal was won: the close date that people keep, unless it lies ahead of `now` or is not
 * there; then when it came into its stage.
 */
const wonAtOf = ({ properties }: OutcomeRecord, now: Date): Date | null => {
  const closed = toTime(properties['closedate']);

  return closed !== null && closed <= now
    ? closed
    : toTime(properties['hs_v2_date_entered_current_stage']);
};

/** When it was put into HubSpot, unless people keep another date that does not lie ahead of `now`. */
const createdAtOf = (
  { properties, createdAt }: OutcomeRecord,
  now: Date,
): Date | null => {
  const said = toTime(properties['createdate']);

  return said !== null && said <= now ? said : toTime(createdAt);
};

/**
 * A deal in the domain's words. HubSpot itself keeps beside the stage whether it is won, whatever
 * the pipeline: https://knowledge.hubspot.com/properties/hubspots-default-deal-properties
 */
export const toDeal = (
  deal: OutcomeRecord,
  { withAmounts, now }: { withAmounts: boolean; now: Date },
): Deal => {
  const isWon = deal.properties['hs_is_closed_won'] === 'true';

  return {
    id: deal.id,
    stage: deal.properties['dealstage'] ?? '',
    createdAt: createdAtOf(deal, now),
    isWon,
    wonAt: isWon ? wonAtOf(deal, now) : null,
    amount: withAmounts ? amountOf(deal) : null,
  };
};

const isRuledOut = (
  { properties }: OutcomeRecord,
  without: Record<string, string[]>,
): boolean =>
  Object.entries(without).some(([name, values]) =>
    values.includes(properties[name] ?? ''),
  );

/** What is read of a meeting: none of its words. */
export const MEETING_PROPERTIES = [
  'hs_meeting_start_time',
  'hs_meeting_outcome',
];

/**
 * A meeting by when it was booked; one that was put into HubSpot afterwards by when it began. Null
 * for one that was cancelled, missed or moved, and for one without a date.
 */
export const toMeeting = (meeting: OutcomeRecord): Touch | null => {
  if (isRuledOut(meeting, LINKED_FACTS.last_meeting.without)) return null;
  const times = [
    toTime(meeting.createdAt),
    toTime(meeting.properties['hs_meeting_start_time']),
  ].flatMap((at) => at?.getTime() ?? []);

  return times.length === 0
    ? null
    : { id: meeting.id, kind: 'meeting', at: new Date(Math.min(...times)) };
};

/** What is read of a call: none of its words, and no number. */
export const CALL_PROPERTIES = [
  'hs_timestamp',
  'hs_call_direction',
  'hs_call_status',
  'hs_call_disposition',
];

/**
 * A call of the client's that was answered; null for others, since a salesperson's call is no reply,
 * and for one that lies ahead of `now`.
 */
export const toReply = (call: OutcomeRecord, now: Date): Touch | null => {
  const at = toTime(call.properties['hs_timestamp']);
  const isReply =
    call.properties['hs_call_direction'] === 'INBOUND' &&
    !isRuledOut(call, LINKED_FACTS.last_call.without);

  return at !== null && at <= now && isReply
    ? { id: call.id, kind: 'reply', at }
    : null;
};
