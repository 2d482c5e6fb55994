import { Alert, Button, EmptyState, Link, Tile } from '@hubspot/ui-extensions';
import { rewrite } from '@starters/contracts';
import fc from 'fast-check';
import { buildLineRules } from '#src/lines/line-rules.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { buildCandidates } from '#test/helpers/build-card.ts';
import { openCard, saidBy, settle } from './open-card.tsx';

const en = textsIn('en');
const fr = textsIn('fr');

const lines = ['First?', 'Second?', 'Third?', 'Fourth?'];
const manyCandidates = buildCandidates(
  ...lines.map((line) => ({ line: [line] })),
);

it('opens one starter and folds two, with their authors', async () => {
  const { renderer } = openCard({ card: { candidates: manyCandidates } });
  await settle();

  const [first, second, third, ...others] = renderer.findAll(Tile);
  expect(others).toHaveLength(0);
  expect(saidBy(first)).toContain('They opened in Lyon.');
  expect(saidBy(first)).toContain('Most colleagues found it useful.');
  expect(saidBy(second)).toBe('▸ Second?\nProven · by Ines Moreau');
  expect(saidBy(third)).toBe('▸ Third?\nProven · by Ines Moreau');
});

it('opens a folded starter and folds the one that was open', async () => {
  const { renderer, click } = openCard({
    card: { candidates: manyCandidates },
  });
  await settle();

  await click('▸ Second?');

  const [first, second] = renderer.findAll(Tile);
  expect(saidBy(first)).toContain('▸ First?');
  expect(saidBy(second)).toContain(en.card.sayUseful);
});

it('shows the others on demand, says that these were all, and begins again', async () => {
  const { renderer, click, said } = openCard({
    card: { candidates: manyCandidates },
  });
  await settle();

  await click(en.card.showOthers);
  expect(renderer.findAll(Tile)).toHaveLength(1);
  expect(said()).toContain('Fourth?');
  expect(said()).not.toContain('First?');

  expect(said()).not.toContain(en.card.showOthers);

  await click(en.card.showFirst);
  expect(said()).toContain('First?');
  expect(said()).toContain(en.card.showOthers);
});

it('offers no others where there are three at most', async () => {
  const { renderer } = openCard({
    card: { candidates: manyCandidates.slice(0, 3) },
  });
  await settle();

  expect(
    renderer.findAll(Button, ({ text }) => text === en.card.showOthers),
  ).toHaveLength(0);
});

it('says that nothing was written for such a client', async () => {
  const { renderer } = openCard({ card: { candidates: [] } });
  await settle();

  expect(saidBy(renderer.find(EmptyState))).toContain(en.card.nothingWritten);
});

it('says that everything was put aside, and unfolds it below', async () => {
  const { renderer, click } = openCard({
    card: { candidates: buildCandidates({ aside: 'Put aside.' }) },
  });
  await settle();

  expect(saidBy(renderer.find(EmptyState))).toContain(en.card.allAside);
  expect(renderer.findAll(Tile)).toHaveLength(0);

  await click(`▸ ${en.card.past} (1)`);
  expect(renderer.findAll(Tile)).toHaveLength(1);

  await click(`▾ ${en.card.past} (1)`);
  expect(renderer.findAll(Tile)).toHaveLength(0);
});

it('shows the interface in French', async () => {
  const { said } = openCard({
    user: { language: 'fr' },
    card: { language: 'fr', texts: fr.card },
  });
  await settle();

  expect(said()).toContain(fr.card.sayUseful);
  expect(said()).not.toContain(en.card.sayNotUseful);
});

it('shows a notice above', async () => {
  const { renderer } = openCard({ card: { notice: 'HubSpot is slow.' } });
  await settle();

  expect(renderer.find(Alert).props.title).toBe('HubSpot is slow.');
});

it('links to the proof', async () => {
  const { renderer } = openCard({
    card: {
      candidates: buildCandidates({ proofUrl: 'https://proof.example' }),
    },
  });
  await settle();

  expect(renderer.find(Link).props.href).toBe('https://proof.example');
});

it.each([
  ['after a word', 'word '.repeat(2_000), `${'word '.repeat(12)}word…`],
  ['a word that does not end', 'x'.repeat(500), `${'x'.repeat(72)}…`],
  [
    'without the full stop that ended a sentence there',
    `“Ewan, a call like the one on Tuesday leaves something unsaid. What did you want to ask after it?”`,
    '“Ewan, a call like the one on Tuesday leaves something unsaid…”',
  ],
  [
    'without a comma',
    `“Ewan, a call like the one on Tuesday leaves something unsettled, doesn’t it, after all?”`,
    '“Ewan, a call like the one on Tuesday leaves something unsettled…”',
  ],
  [
    'without a question mark and its no-break space, the quotation closed',
    `«\u00a0Bonjour Anne, un appel comme celui de mardi, cela vous va-t-il\u00a0? Qu’est-ce qui serait utile\u00a0?\u00a0»`,
    '«\u00a0Bonjour Anne, un appel comme celui de mardi, cela vous va-t-il…\u00a0»',
  ],
  [
    'not at all where little would be left out',
    `“Ewan, a call like the one on Tuesday leaves something unsaid now.”`,
    '“Ewan, a call like the one on Tuesday leaves something unsaid now.”',
  ],
  ['between emoji', '🙂'.repeat(200), `${'🙂'.repeat(72)}…`],
])(
  'cuts a very long line where it is folded, %s, and shows it whole where it is open',
  async (_, long, cut) => {
    const { renderer, click } = openCard({
      card: { candidates: buildCandidates({}, { line: [long] }) },
    });
    await settle();
    expect(saidBy(renderer.findAll(Tile)[1])).toContain(`▸ ${cut}\n`);

    await click(`▸ ${cut}`);

    expect(saidBy(renderer.findAll(Tile)[1])).toContain(long);
  },
);

describe('lines that begin alike', () => {
  const asked =
    'Anne, vous avez demandé mardi la brochure sur les paniers en osier';

  it.each<[string, string[], string[]]>([
    [
      'from the word in which they differ',
      [
        '“Open.”',
        '“Ewan, a call like the one on Tuesday leaves something unsaid about prices. What did you want to ask?”',
        '“Ewan, a call like the one on Tuesday leaves something unsaid about delivery. What did you want to ask?”',
      ],
      [
        '“Ewan, a call like the … prices. What did you want to ask?”',
        '“Ewan, a call like the … delivery. What did you want to ask?”',
      ],
    ],
    [
      'where the words begin alike too',
      [
        '“Open.”',
        '“Ewan, a call like the one on Tuesday leaves something unsaid, and price?”',
        '“Ewan, a call like the one on Tuesday leaves something unsaid, and prices?”',
      ],
      ['“Ewan, a call like the … price?”', '“Ewan, a call like the … prices?”'],
    ],
    [
      'in French',
      [
        '«\u00a0Ouverte.\u00a0»',
        `«\u00a0${asked}. Qu’en feriez-vous\u00a0?\u00a0»`,
        `«\u00a0${asked}. Combien vous en faut-il\u00a0?\u00a0»`,
      ],
      [
        '«\u00a0Anne, vous avez … Qu’en feriez-vous\u00a0?\u00a0»',
        '«\u00a0Anne, vous avez … Combien vous en faut-il\u00a0?\u00a0»',
      ],
    ],
    [
      'beside the one that is open',
      [
        `“${asked}. Qui les vend ?”`,
        `“${asked}. Qui les achète ?”`,
        '“Other words.”',
      ],
      ['“Anne, vous avez demandé … achète ?”', '“Other words.”'],
    ],
    [
      'and stay whole where the difference is seen',
      [
        '“Open.”',
        '“Ewan, what would you ask after Tuesday?”',
        '“Ewan, what would you ask after Friday?”',
      ],
      [
        '“Ewan, what would you ask after Tuesday?”',
        '“Ewan, what would you ask after Friday?”',
      ],
    ],
  ])('are told apart where they are folded, %s', async (_, said, folded) => {
    const { renderer } = openCard({
      card: {
        candidates: buildCandidates(...said.map((line) => ({ line: [line] }))),
      },
    });
    await settle();

    const [, ...below] = renderer.findAll(Tile).map(saidBy);
    expect(below.map((tile) => tile.split('\n')[0])).toEqual(
      folded.map((line) => `▸ ${line}`),
    );
  });

  it('are told apart whatever they share', () => {
    const words = fc.array(
      fc.constantFrom('a', 'word', 'words', 'of', 'Tuesday,', 'shops'),
      { minLength: 1, maxLength: 30 },
    );
    const { fold } = buildLineRules(
      [],
      { contact: {}, company: {} },
      'Europe/Paris',
    );

    fc.assert(
      fc.property(words, words, words, (start, one, other) => {
        const first = `“${[...start, ...one].join(' ')}.”`;
        const second = `“${[...start, ...other].join(' ')}.”`;
        fc.pre(first !== second);
        const short = (line: string) =>
          rewrite([line, first, second].join('\u0001'), fold);

        expect(short(first)).not.toBe(short(second));
        expect(short(first).length).toBeLessThan(100);
      }),
    );
  });
});
