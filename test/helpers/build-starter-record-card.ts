import type { StarterRecordCard } from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';

/** The record card of a starter that is on cards: twelve voters, open feedback, no fault. */
export const buildStarterRecordCard = (
  overrides: Partial<StarterRecordCard> = {},
): StarterRecordCard => {
  const { starterRecord } = textsIn(overrides.language ?? 'en');

  return {
    ok: true,
    language: 'en',
    texts: starterRecord.texts,
    presence: 'on',
    title: 'On the cards',
    reasons: ['Its last day is 30 November 2026.'],
    figures: 'Useful: 61% (54–67) · Voters: 12',
    figuresHelp: 'The true share lies between the two figures.',
    label: { value: 'proven', text: 'Proven' },
    feedback: [
      {
        line: 'Too generic: 4',
        due: 'Overdue: promised by 17 November 2026',
        isOverdue: true,
      },
    ],
    noFeedback: 'No feedback is waiting for an answer.',
    ownWords: [
      {
        words: '“Everybody says this”',
        about: 'Too generic · 12 November 2026',
      },
    ],
    faults: null,
    advice: ['Nothing to fix.'],
    notice: null,
    ...overrides,
  };
};
