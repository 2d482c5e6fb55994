import { knownSpeaker } from '#src/cards/known-speaker.ts';
import { buildVote } from '#test/helpers/build-vote.ts';

const today = '2026-11-28';
const base = { key: 'base', place: 'Lyon', day: null };

it('knows nothing of somebody who said nothing', () => {
  expect(knownSpeaker([], [], today)).toEqual({});
  expect(
    knownSpeaker([{ key: 'asking', place: '', day: null }], [], today),
  ).toEqual({});
});

it('knows the base, and visits until their day is over, with or without accents', () => {
  const visits = [
    { key: 'in orléans', place: 'Orléans', day: '2026-11-28' },
    { key: 'in leeds', place: 'Leeds', day: '2026-11-27' },
  ];

  expect(knownSpeaker([base, ...visits], [], today)).toEqual({
    city: 'Lyon',
    'in orléans': '2026-11-28',
    'in orleans': '2026-11-28',
  });
});

it('knows when the speaker last used a starter with the contact', () => {
  const mine = [
    buildVote({ usedAt: new Date('2026-10-01T09:00:00Z') }),
    buildVote({ usedAt: new Date('2026-11-02T09:00:00Z') }),
    buildVote({ usedAt: null }),
  ];

  expect(knownSpeaker([], mine, today)).toEqual({
    last_contact_date: '2026-11-02T09:00:00.000Z',
  });
});
