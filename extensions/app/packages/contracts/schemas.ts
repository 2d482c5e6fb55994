import { z } from 'zod';
import type { CallsRequest } from './calls.ts';
import type { CardQuery, ViewReport, VoteRequest } from './card.ts';
import {
  CHOICE_KINDS,
  CHOICES,
  type ChoiceRequest,
  type InboxRequest,
  type NewRequest,
  OWN_WORDS,
} from './choice.ts';
import { voteKeys } from './editor-schemas.ts';
import {
  EDITIONS,
  FIGURE_SORTS,
  type FiguresQuery,
  SPLITS,
} from './figures.ts';
import { ERASABLE, type EraseRequest } from './erasing.ts';
import type { TakeDraftsRequest } from './first-drafts.ts';
import { LANGUAGES } from './language.ts';
import { MAX_BRIEF, MAX_FIELD } from './limits.ts';
import { RECORD_ID } from './record-id.ts';
import { OUTCOME_SPLITS, type OutcomesRequest } from './outcomes.ts';
import { PRIVACIES, type SettingsRequest } from './settings.ts';
import type { SpeakerRequest } from './speaker.ts';
import { LINKED_OBJECTS } from './starter-text.ts';
import { ANSWERS, REASONS, SURFACES, VERDICTS } from './verdict.ts';
import type { AnswerRequest } from './waiting.ts';

const factObjects = ['contact', 'company', ...LINKED_OBJECTS].join('|');
const factName = '\\.[a-z0-9_]{1,100}';

/** `VoteRequest` off the wire. How long its texts are is judged later, with a sentence of its own. */
export const voteRequestSchema = z.object({
  ballot: z.string().max(2000),
  requestId: z.string().min(8).max(100),
  baseRevision: z.number().int().min(0),
  verdict: z.enum(VERDICTS),
  reason: z.enum(REASONS).nullable(),
  comment: z.string().nullable(),
  ownWords: z.string().nullable().default(null),
  used: z.boolean().default(false),
  wrongFact: z
    .string()
    .regex(new RegExp(`^(${factObjects})${factName}#\\d{1,3}$`))
    .nullable()
    .default(null),
  signed: z.boolean().default(false),
  surface: z.enum(SURFACES),
}) satisfies z.ZodType<VoteRequest>;

const id = z.string().regex(RECORD_ID);
const moments = z.string().max(100).default('');

/** `CardQuery` off the wire. */
export const cardQuerySchema = z.object({
  moments,
}) satisfies z.ZodType<CardQuery>;

/** A ballot, or an id; only opening it tells whether it is a ballot. */
const sealed = z
  .string()
  .max(2000)
  .regex(/^[\w-]*$/);

/** `ViewReport` off the wire. */
export const viewReportSchema = z.object({
  shown: z.array(sealed).max(24).default([]),
  missing: z
    .array(z.string().regex(new RegExp(`^(me|${factObjects})${factName}$`)))
    .max(100)
    .default([]),
  taken: sealed.default(''),
}) satisfies z.ZodType<ViewReport>;

/** `ChoiceRequest` off the wire. */
export const choiceRequestSchema = z
  .object({
    kind: z.enum(CHOICE_KINDS),
    target: z.string().min(1).max(200),
    choice: z.enum(CHOICES).nullable(),
  })
  .refine(
    ({ kind, target, choice }) =>
      kind !== 'credit' || (target === OWN_WORDS && choice !== 'followed'),
  ) satisfies z.ZodType<ChoiceRequest>;

/** `SpeakerRequest` off the wire. What cannot be understood is told later, with a sentence. */
export const speakerRequestSchema = z.object({
  text: z.string().max(MAX_BRIEF),
  forget: z.string().min(1).max(200).nullable(),
}) satisfies z.ZodType<SpeakerRequest>;

/** `NewRequest` off the wire. The sentence's length is judged later, with a sentence of its own. */
export const newRequestSchema = z.object({
  join: z.string().min(1).max(100).nullable(),
  author: id.nullable(),
  text: z.string(),
}) satisfies z.ZodType<NewRequest>;

/** `InboxRequest` off the wire. */
export const inboxRequestSchema = z.object({
  id: z.string().min(1).max(200),
}) satisfies z.ZodType<InboxRequest>;

/** `CallsRequest` off the wire. */
export const callsRequestSchema = z.object({
  contacts: z
    .array(z.object({ contactId: id, moments }))
    .min(1)
    .max(500),
}) satisfies z.ZodType<CallsRequest>;

/** `AnswerRequest` off the wire. */
export const answerRequestSchema = z.object({
  starterId: id,
  votes: voteKeys,
  rest: z
    .object({
      reason: z.enum(REASONS).nullable(),
      until: z.iso.datetime(),
      count: z.number().int().min(1),
    })
    .nullable()
    .default(null),
  answer: z.enum(ANSWERS),
  text: z.string(),
}) satisfies z.ZodType<AnswerRequest>;

/** What is longer than any text of a starter finds nothing; it is cut, not refused. */
const filter = z
  .string()
  .default('')
  .transform((text) => text.slice(0, MAX_FIELD + 1));

/** `FiguresRequest` off the address, as a `FiguresQuery`; what is left out filters nothing. */
export const figuresRequestSchema = z
  .object({
    segment: filter,
    theme: filter,
    author: filter,
    wording: z.enum(['', ...EDITIONS]).default(''),
    of_language: z.enum(['', ...LANGUAGES]).default(''),
    channel: filter,
    status: z
      .enum(['', 'requested', 'draft', 'published', 'retired'])
      .default(''),
    reason: filter,
    q: filter,
    sort: z.enum(FIGURE_SORTS).default('fix'),
    descending: z
      .enum(['true', 'false'])
      .default('true')
      .transform((value) => value === 'true'),
    page: z.coerce.number<string>().int().min(1).max(1_000_000).default(1),
    split: z.enum(SPLITS).default('segment'),
  })
  .transform(({ of_language: language, ...query }) => ({
    ...query,
    language,
  })) satisfies z.ZodType<FiguresQuery>;

/** `OutcomesRequest` off the address. */
export const outcomesRequestSchema = z.object({
  split: z.enum(OUTCOME_SPLITS).default('starter'),
}) satisfies z.ZodType<OutcomesRequest>;

const listIds = z.array(id).max(1000);

/** What is no number is out of bounds: the refusal then names the setting. */
const number = z.number().catch(Number.NaN);

/** `SettingsRequest` off the wire; whether numbers are within bounds is judged later. */
export const settingsRequestSchema = z.object({
  base: z.string().max(100),
  values: z.object({
    marketingUserIds: z.array(z.number().int().positive()).max(1000),
    marketingTeamIds: listIds,
    offeredSegmentIds: listIds,
    audienceSegmentId: z.union([z.literal(''), id]),
    startersOnCard: number,
    maxFactAgeDays: number,
    language: z.enum(LANGUAGES),
    answerDays: number,
    mostOverdue: number,
    validityDays: number,
    needsApproval: z.boolean(),
    tellsByTask: z.boolean(),
    privacy: z.enum(PRIVACIES),
    readsOutcomes: z.boolean(),
    keepsAmounts: z.boolean(),
    meetingDays: number,
    dealDays: number,
    wonDays: number,
    holdOutPercent: number,
  }),
}) satisfies z.ZodType<SettingsRequest>;
/** `EraseRequest` off the wire; whether id and word are right is judged later, with a sentence. */
export const eraseRequestSchema = z.object({
  what: z.enum(ERASABLE),
  id: z.string().max(100),
  word: z.string().max(100),
}) satisfies z.ZodType<EraseRequest>;
/** `TakeDraftsRequest` off the wire. */
export const takeDraftsRequestSchema = z.object({
  key: z.string().min(8).max(100),
  language: z.enum(LANGUAGES),
  drafts: z.array(z.string().max(100)).min(1).max(100),
}) satisfies z.ZodType<TakeDraftsRequest>;

export * from './transfer-schemas.ts';

export * from './editor-schemas.ts';
