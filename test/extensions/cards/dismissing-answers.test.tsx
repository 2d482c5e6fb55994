import { Alert } from '@hubspot/ui-extensions';
import { textsIn } from '#src/texts/texts-in.ts';
import { openCard, reply, saidBy, settle } from './open-card.tsx';

const en = textsIn('en');

const answers = [
  {
    id: 'a1',
    sentence: 'You said “too generic” on 12 May. It has been rewritten.',
    text: 'Now it names the shop. Ines',
  },
];

it('shows what marketing answered until it is dismissed', async () => {
  const { renderer, requests, click } = openCard({
    card: { answers },
    save: () => reply({ ok: true }),
  });
  await settle();
  const note = renderer.find(Alert);
  expect(note.props.title).toBe(answers[0]?.sentence);
  expect(saidBy(note)).toContain('Now it names the shop. Ines');

  await click(en.card.dismiss);

  expect(renderer.maybeFind(Alert)).toBeNull();
  expect(requests[1]?.method).toBe('PUT');
  expect(requests[1]?.url.pathname).toBe('/v1/answers/a1/dismissed');
});

it('shows the answer again when dismissing fails', async () => {
  const { renderer, click } = openCard({
    card: { answers },
    save: () => {
      throw new Error('network');
    },
  });
  await settle();

  await click(en.card.dismiss);

  expect(renderer.find(Alert).props.title).toBe(answers[0]?.sentence);
});
