import { sayNumber } from '@starters/texts/numbers';
import {
  answerRequestSchema,
  figuresRequestSchema,
  outcomesRequestSchema,
} from '@starters/contracts/schemas';
import type { answerFeedback } from '#src/feedback/answer-feedback.ts';
import type { buildFigures } from '#src/review/build-figures.ts';
import type { buildOutcomes } from '#src/review/build-outcomes.ts';
import type { buildReport } from '#src/review/build-report.ts';
import type { buildReview } from '#src/review/build-review.ts';
import type { buildStarterRecordCard } from '#src/review/build-starter-record-card.ts';
import type { buildStarterReview } from '#src/review/build-starter-review.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  type Bound,
  type Handlers,
  parsed,
  type PublishSoon,
} from './handler.ts';

/** What marketing's first page and its answers call. */
export interface ReviewPort {
  build: Bound<typeof buildReview>;
  answerFeedback: Bound<typeof answerFeedback>;
  publishSoon: PublishSoon;
}

/** What the pages and cards that read votes call. */
export interface FiguresPort {
  ofStarter: Bound<typeof buildStarterReview>;
  onRecord: Bound<typeof buildStarterRecordCard>;
  figures: Bound<typeof buildFigures>;
  report: Bound<typeof buildReport>;
  outcomes: Bound<typeof buildOutcomes>;
}

/** The routes of what waits for marketing. */
export const reviewHandlers = ({
  build,
  answerFeedback,
  publishSoon,
}: ReviewPort): Pick<Handlers, 'reviewRoute' | 'answerFeedbackRoute'> => ({
  reviewRoute: ({ account, viewer: { userId, language } }) =>
    build(account, language, userId),

  answerFeedbackRoute: parsed(
    answerRequestSchema,
    async ({ account: { accountId }, viewer, request }) => {
      const answered = await answerFeedback(accountId, request);
      if (!answered.ok) return answered;
      publishSoon(accountId);
      const { count } = answered;
      const { language } = viewer;
      const { answeredFeedback } = textsIn(language);

      return {
        ...answered,
        message: sayNumber(answeredFeedback, { count }, language),
      };
    },
  ),
});

/** The routes of what votes say. */
export const figuresHandlers = ({
  ofStarter,
  onRecord,
  figures,
  report,
  outcomes,
}: FiguresPort): Pick<
  Handlers,
  | 'starterReviewRoute'
  | 'starterRecordRoute'
  | 'figuresRoute'
  | 'reportRoute'
  | 'outcomesRoute'
> => ({
  outcomesRoute: parsed(outcomesRequestSchema, ({ account, viewer, request }) =>
    outcomes(account, viewer.language, request.split),
  ),

  starterReviewRoute: ({ account, viewer, param }) =>
    ofStarter(account, viewer, param('starterId')),

  starterRecordRoute: ({ account, viewer, param }) =>
    onRecord(account, viewer.language, param('starterId')),

  figuresRoute: parsed(figuresRequestSchema, ({ account, viewer, request }) =>
    figures(account, viewer.language, request),
  ),

  reportRoute: ({ account, viewer }) => report(account, viewer.language),
});
