import { z } from 'zod';
import {
  APPROVAL_VERDICTS,
  type ApprovalRequest,
  HOW_TO_PUBLISH,
} from './approval.ts';
import {
  EDITOR_STEPS,
  MANY_STEPS,
  type ManyStepsRequest,
  type EditorCheckRequest,
  type EditorQuery,
  type EditorSaveRequest,
  STARTER_STEPS,
  type StarterStepRequest,
} from './editor.ts';
import { MAX_FIELD } from './limits.ts';
import { RECORD_ID } from './record-id.ts';
import {
  type FieldRow,
  mapFields,
  type StarterField,
  type StarterFields,
} from './starter-fields.ts';
import type { DraftRequest } from './writing-draft.ts';

const id = z.string().regex(RECORD_ID);

/** Votes that one answer is for. */
export const voteKeys = z.array(z.string().min(1).max(200)).min(1).max(2000);

const day = z.union([z.literal(''), z.iso.date()]);

const valueOf = (row: FieldRow) => {
  switch (row.kind) {
    case 'choice':
      return z.enum(row.options);
    case 'choices':
      return z.array(z.enum(row.options)).max(row.options.length);
    case 'segments':
      return z.array(id).max(500);
    case 'day':
      return day;
    case 'owner':
      return z.union([z.literal(''), id]);
    case 'starter':
      // Written by hand in HubSpot it may be anything.
      return z.string().max(MAX_FIELD);
    default:
      return z.string();
  }
};

/** `StarterFields` off the wire; what they say, and how long it is, is judged later. */
export const starterFieldsSchema = z.object(
  mapFields<{ [F in StarterField]: z.ZodType<StarterFields[F]> }>(valueOf),
) satisfies z.ZodType<StarterFields>;

/** `EditorQuery` off the address. */
export const editorQuerySchema = z.object({
  starter: z.string().optional(),
  copy: z.string().optional(),
  translate: z.string().optional(),
  adopt: z.string().optional(),
  replace: z.string().optional(),
}) satisfies z.ZodType<EditorQuery>;

/** `EditorCheckRequest` off the wire. */
export const editorCheckRequestSchema = z.object({
  fields: starterFieldsSchema,
  starterId: id.nullable(),
}) satisfies z.ZodType<EditorCheckRequest>;

const draftKey = z.string().min(1).max(400);

/** `DraftRequest` off the wire. */
export const draftRequestSchema = z.object({
  key: draftKey,
  starterId: id.nullable(),
  draft: z
    .object({
      fields: starterFieldsSchema,
      opened: starterFieldsSchema,
      base: z.string().max(100).nullable(),
      status: z.enum(['requested', 'draft', 'published', 'retired']),
      draftKey: z.string().min(8).max(100),
      answer: z.string(),
    })
    .nullable(),
  before: starterFieldsSchema.optional(),
}) satisfies z.ZodType<DraftRequest>;

/** `ApprovalRequest` off the wire; how long the sentence is, is judged later. */
export const approvalRequestSchema = z.object({
  verdict: z.enum(APPROVAL_VERDICTS),
  seen: z.string().min(1).max(100),
  because: z.string(),
}) satisfies z.ZodType<ApprovalRequest>;

/** `EditorSaveRequest` off the wire. */
export const editorSaveRequestSchema = z.object({
  draftKey: z.string().min(8).max(100),
  starterId: id.nullable(),
  base: z.string().max(100).nullable(),
  fields: starterFieldsSchema,
  opened: starterFieldsSchema.optional(),
  promised: z.enum(HOW_TO_PUBLISH).optional(),
  keptUnder: draftKey.optional(),
  kept: starterFieldsSchema.optional(),
  step: z.enum(EDITOR_STEPS),
  adopt: z
    .object({
      of: id,
      votes: voteKeys,
      text: z.string(),
      heardBy: z.array(id).max(100),
    })
    .nullable(),
}) satisfies z.ZodType<EditorSaveRequest>;

/** Starters that are renewed or retired at once: a page of them, or all that there can be. */
const mostSteps = 2_000;

/** `ManyStepsRequest` off the wire. */
export const manyStepsRequestSchema = z.object({
  step: z.enum(MANY_STEPS),
  starterIds: z.array(id).min(1).max(mostSteps),
}) satisfies z.ZodType<ManyStepsRequest>;

/** `StarterStepRequest` off the wire. */
export const starterStepRequestSchema = z.object({
  step: z.enum(STARTER_STEPS),
}) satisfies z.ZodType<StarterStepRequest>;
