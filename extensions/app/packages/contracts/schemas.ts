import { z } from 'zod';
import type { VoteRequest } from './card.ts';
import type { AnswerRequest } from './review.ts';
import { ANSWERS, REASONS, SURFACES, VERDICTS } from './verdict.ts';

/** `VoteRequest` off the wire. The comment's length is judged later, with a sentence of its own. */
export const voteRequestSchema = z.object({
  ballot: z.string().max(2000),
  requestId: z.string().min(8).max(100),
  baseRevision: z.number().int().min(0),
  verdict: z.enum(VERDICTS),
  reason: z.enum(REASONS).nullable(),
  comment: z.string().nullable(),
  surface: z.enum(SURFACES),
}) satisfies z.ZodType<VoteRequest>;

/** `AnswerRequest` off the wire. */
export const answerRequestSchema = z.object({
  starterId: z.string().regex(/^\d{1,20}$/),
  votes: z.array(z.string().min(1).max(200)).min(1).max(2000),
  answer: z.enum(ANSWERS),
  text: z.string(),
}) satisfies z.ZodType<AnswerRequest>;
