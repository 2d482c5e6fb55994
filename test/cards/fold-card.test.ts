import { type CardStarter, NO_VOTE, type SentCard } from '@starters/contracts';
import fc from 'fast-check';
import { foldCard } from '#src/cards/fold-card.ts';
import { writeJson } from '#src/http/write-json.ts';
import { besideShared } from '#src/shared-json.ts';
import type { buildCardStarter } from '#test/helpers/build-card.ts';
import {
  buildCandidates,
  buildCard,
  buildFact,
} from '#test/helpers/build-card.ts';
import { inFull } from '#tools/card-in-full.ts';

const sent = (card: Parameters<typeof foldCard>[0]): SentCard =>
  JSON.parse(writeJson(foldCard(card)).toString()) as SentCard;

/** As the service puts a starter together: what all cards share, and what is this card's. */
const likeService = (starter: ReturnType<typeof buildCardStarter>) => {
  const { tier, signature, receipt, author, mutes, used, ballot, vote, aside } =
    starter;
  const own = {
    ...{ tier, signature, receipt, author, mutes, used, ballot, vote, aside },
  };
  const common = Object.fromEntries(
    Object.entries(starter).filter(([name]) => !(name in own)),
  );

  return besideShared(common, own) as typeof starter;
};

const starters = fc.record(
  {
    line: fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          buildFact(),
          buildFact({ fallback: '' }),
          buildFact({ label: 'Ville' }),
          buildFact({ property: 'zip', datedBy: 'createdate' }),
        ),
      ),
    ),
    details: fc.constantFrom<CardStarter['details'][]>(
      [],
      [{ label: 'Why now', text: ['From ', buildFact(), '.'] }],
    ),
    facts: fc.constantFrom<CardStarter['facts'][]>(
      [],
      [{ value: 'contact.city', label: 'City' }],
      [{ value: 'contact.city', label: 'Ville' }],
    ),
    dates: fc.constantFrom<CardStarter['dates'][]>(
      [],
      [['contact', 'createdate']],
    ),
    conversation: fc.constantFrom('9001', '9002'),
    proofUrl: fc.constantFrom(null, 'https://proof.example'),
    meantFor: fc.constantFrom(null, 'new_clients' as const),
    signature: fc.constantFrom('', 'Proven', '{"$":"1"}'),
    receipt: fc.string(),
    author: fc.constantFrom(null, { label: 'by Ines', path: '/a' }),
    mutes: fc.constantFrom<CardStarter['mutes'][]>(
      [],
      [
        {
          label: 'Nothing more on “Trees”',
          path: '/v1/choices',
          body: {
            kind: 'theme' as const,
            target: 'Trees',
            choice: 'muted' as const,
          },
        },
      ],
    ),
    used: fc.constantFrom(null, 'Used on 12 May'),
    ballot: fc.constantFrom('', 'sealed'),
    vote: fc.constantFrom(NO_VOTE, { ...NO_VOTE, revision: 3 }),
    aside: fc.constantFrom(null, 'Put aside.'),
  },
  { requiredKeys: [] },
);

it('comes back as it was, whatever its starters have in common', () => {
  fc.assert(
    fc.property(fc.array(starters, { maxLength: 8 }), (some) => {
      const card = buildCard({ candidates: buildCandidates(...some) });
      const joined = { ...card, candidates: card.candidates.map(likeService) };
      const plain = JSON.parse(JSON.stringify(card.candidates)) as unknown;

      for (const each of [card, joined]) {
        expect(
          inFull(sent(each)).candidates.map((starter) =>
            // The option of a fact may be the fact itself, which says more.
            ({
              ...starter,
              facts: starter.facts.map(({ value, label }) => ({
                value,
                label,
              })),
              line: starter.line.map(withoutValue),
              details: starter.details.map(({ label, text }) => ({
                label,
                text: text.map(withoutValue),
              })),
            }),
          ),
        ).toEqual(plain);
      }
    }),
  );
});

const withoutValue = (part: unknown): unknown =>
  typeof part === 'object' && part !== null && 'value' in part
    ? Object.fromEntries(
        Object.entries(part).filter(([name]) => name !== 'value'),
      )
    : part;

const countOf = (text: string, part: string): number =>
  text.split(part).length - 1;

it('says a fact, an author and a theme once, however many starters have it', () => {
  const fact = buildFact({ label: 'Town of the shop' });
  const mutes = [
    {
      label: 'Nothing more on “Trees”',
      path: '/v1/choices',
      body: {
        kind: 'theme' as const,
        target: 'Trees',
        choice: 'muted' as const,
      },
    },
  ];
  const like = { line: ['In ', fact, '?'], details: [], facts: [], mutes };
  const text = JSON.stringify(
    sent(buildCard({ candidates: buildCandidates(like, like, like) })),
  );

  expect(countOf(text, 'Town of the shop')).toBe(1);
  expect(countOf(text, '/authors/71')).toBe(1);
  expect(countOf(text, 'Nothing more on')).toBe(1);
});

it('leaves out what a starter does not have', () => {
  const [starter] = sent(
    buildCard({ candidates: buildCandidates({ author: null, mutes: [] }) }),
  ).candidates;

  for (const name of ['vote', 'aside', 'used', 'proofUrl', 'author', 'mutes']) {
    expect(starter).not.toHaveProperty(name);
  }
});

it('keeps names apart: no starter says a fact of another card', () => {
  const towns = ['Town', 'City', 'Place'];
  for (const label of towns) {
    const card = sent(
      buildCard({
        candidates: buildCandidates({ line: [buildFact({ label })] }),
      }),
    );

    expect(inFull(card).candidates[0]?.line[0]).toMatchObject({ label });
  }
});
