import { Button, Form, TextArea } from '@hubspot/ui-extensions';
import { textsIn } from '#src/texts/texts-in.ts';
import { buildCandidates } from '#test/helpers/build-card.ts';
import { openCard, reply, settle } from './open-card.tsx';

const en = textsIn('en').card;
const { sayUseful, sayNotUseful, undo, useIt, notUsed, past, more } = en;
const three = buildCandidates(
  { line: ['First?'] },
  { line: ['Second?'] },
  { line: ['Third?'] },
);
const refused = {
  verdict: 'not_useful' as const,
  reason: 'not_now' as const,
  comment: null,
  ownWords: null,
  used: false,
  wrongFact: null,
  signed: false,
  revision: 1,
};
const aside = buildCandidates({
  line: ['First?'],
  aside: 'Put aside.',
  vote: refused,
});

/** Each state of the card, and what leads to it. */
const states: [
  state: string,
  card: Parameters<typeof openCard>[0],
  clicks: string[],
  primary: string[],
][] = [
  ['three to say', { card: { candidates: three } }, [], [sayUseful]],
  [
    'another one open',
    { card: { candidates: three } },
    ['▸ Third?'],
    [sayUseful],
  ],
  ['one judged useful', { card: { candidates: three } }, [sayUseful], []],
  ['one refused', { card: { candidates: three } }, [sayNotUseful], []],
  ['one used', { card: { candidates: three } }, [useIt], [sayUseful]],
  [
    'a use undone',
    { card: { candidates: three } },
    [useIt, notUsed],
    [sayUseful],
  ],
  [
    'a refusal undone',
    { card: { candidates: three } },
    [sayNotUseful, undo],
    [sayUseful],
  ],
  ['more unfolded', { card: { candidates: three } }, [more], [sayUseful]],
  ['nothing written', { card: { candidates: [] } }, [], ['Request one']],
  ['a fact missing', { contact: {} }, [], ['Request one']],
  ['all put aside', { card: { candidates: aside } }, [], ['Request one']],
  [
    'what was put aside unfolded',
    { card: { candidates: aside } },
    [`▸ ${past} (1)`],
    [],
  ],
  [
    'what was put aside taken back and opened',
    { card: { candidates: aside } },
    [`▸ ${past} (1)`, undo, '▸ First?'],
    [sayUseful],
  ],
  [
    'a vote that failed',
    {
      card: { candidates: three },
      save: () => reply({ ok: false, message: 'No.' }),
    },
    [sayUseful],
    [sayUseful],
  ],
  [
    'an answer of marketing, and a notice',
    {
      card: {
        candidates: three,
        notice: 'HubSpot is slow.',
        answers: [{ id: 'a1', sentence: 'It was rewritten.', text: '' }],
      },
    },
    [],
    [sayUseful],
  ],
  [
    'a service that does not answer',
    { load: () => reply({ ok: false, message: 'No.' }) },
    [],
    [],
  ],
];

it.each(states)(
  'has one primary button at most: %s',
  async (_, card, clicks, primary) => {
    const { renderer, click } = openCard(card);
    await settle();
    for (const each of clicks) await click(each);

    expect(
      renderer
        .findAll(Button, ({ props }) => props.variant === 'primary')
        .map(({ text }) => text),
    ).toEqual(primary);
  },
);

it('sends one request for each reason that is chosen, and none for what is only typed', async () => {
  const { renderer, click, votes } = openCard({ card: { candidates: three } });
  await settle();
  await click(sayNotUseful);
  expect(votes()).toHaveLength(1);
  await click('Too generic');
  expect(votes()).toHaveLength(2);
  renderer.find(TextArea).trigger('onInput', 'Say which' as never);
  renderer.find(TextArea).trigger('onInput', 'Say which shop.' as never);
  await settle();
  expect(votes()).toHaveLength(2);
  renderer.find(Form).trigger('onSubmit');
  await settle();

  expect(votes()).toHaveLength(3);
});
