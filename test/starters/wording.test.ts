import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const opener = 'Camille, how is the shop in {{contact.city}} doing?';

it.each([
  [{ opener }, 'a32f44bc55e85aa3'],
  [
    {
      opener: 'Bonjour, « {{company.name}} » ?',
      question: 'Qu’en dites-vous ?',
      whyNow: 'À {{contact.city}}.',
      listenFor: null,
    },
    '3d92ce1982806e8b',
  ],
])(
  'keeps the hash by which votes know the wording of %j',
  (changed, expected) => {
    expect(hashWording(wordingOf(buildStarter(changed)))).toBe(expected);
  },
);

it('does not read title, theme or segments as part of a wording', () => {
  const changed = buildStarter({
    opener,
    title: 'Another',
    theme: null,
    segmentIds: ['17'],
    proofUrl: 'https://example.com',
  });

  expect(hashWording(wordingOf(changed))).toBe('a32f44bc55e85aa3');
});
