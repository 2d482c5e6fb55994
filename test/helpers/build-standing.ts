import type { StarterStanding } from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';

/** Where a starter on the cards stands: twelve voters, one complaint, nothing to mend. */
export const buildStanding = (
  overrides: Partial<StarterStanding> = {},
): StarterStanding => {
  const { starterRecord } = textsIn(overrides.language ?? 'en');

  return {
    ok: true,
    language: 'en',
    texts: starterRecord.texts,
    standing: 'on',
    title: 'On the cards',
    reasons: ['Its last day is 30 November 2026.'],
    figures: 'Useful: 61% (54–67) · Voters: 12',
    figuresHelp: 'The true share lies between the two figures.',
    label: { value: 'proven', text: 'Proven' },
    complaints: [
      {
        line: 'Too generic: 4',
        due: 'Overdue: promised by 17 November 2026',
        isOverdue: true,
      },
    ],
    noComplaints: 'No complaint waits for an answer.',
    ownWords: [
      {
        words: '“Everybody says this”',
        about: 'Too generic · 12 November 2026',
      },
    ],
    faults: null,
    advice: ['Nothing to mend.'],
    notice: null,
    ...overrides,
  };
};
