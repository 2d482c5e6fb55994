import {
  Alert,
  Button,
  ErrorState,
  List,
  LoadingSpinner,
} from '@hubspot/ui-extensions';
import { starterObject } from '#src/hubspot/objects/starter.object.ts';
import { buildStarterRecordCard } from '#test/helpers/build-starter-record-card.ts';
import { createDelay, reply, saidBy, settle } from './open-card.tsx';
import { openStarterRecord } from './open-starter-record.tsx';

const appWrites = ['usefulness', 'voters', 'label', 'shown_30d'];

const fail = () => {
  throw new Error('network');
};

it('asks where the starter of this record stands, in the viewer’s language', async () => {
  const { asked } = await openStarterRecord(undefined, { locale: 'fr-CA' });

  expect(asked.map(({ pathname, search }) => pathname + search)).toEqual([
    '/v1/review/starters/9001/record-card?language=fr',
  ]);
});

it('says that it is loading until the service answers', async () => {
  const { answer, open: release } = createDelay();
  const { renderer, said } = await openStarterRecord([() => answer]);
  expect(renderer.find(LoadingSpinner).props.label).toBe(
    'Reading where it stands…',
  );

  release(reply(buildStarterRecordCard()));
  await settle();

  expect(said()).toContain('On the cards');
  expect(said()).not.toContain('Reading');
});

it('shows state, figures with their interval, feedback with the promise, words and advice', async () => {
  const { said } = await openStarterRecord();

  expect(said().split('\n')).toEqual([
    'On the cards',
    'Its last day is 30 November 2026.',
    'Check again',
    'What salespeople say',
    'Useful: 61% (54–67) · Voters: 12',
    'Proven',
    'The true share lies between the two figures.',
    'Waiting for an answer',
    'Too generic: 4',
    'Overdue: promised by 17 November 2026',
    'Latest own words',
    '“Everybody says this”',
    'Too generic · 12 November 2026',
    'Advice on the text',
    'Nothing to fix.',
    'Answer in the app',
    'Edit in the app',
  ]);
});

it('leads to the answer box and the editor of this starter', async () => {
  const { renderer, click, wentTo } = await openStarterRecord();
  await click('Answer in the app');
  await click('Edit in the app');

  expect(wentTo).toEqual(['/starters/9001', '/starters/9001/edit']);
  expect(
    renderer.findAll(Button).filter(({ props }) => props.variant === 'primary'),
  ).toHaveLength(1);
});

it('asks for nothing where there is no return', async () => {
  const { renderer, said } = await openStarterRecord([
    () =>
      reply(
        buildStarterRecordCard({ feedback: [], ownWords: [], label: null }),
      ),
  ]);

  expect(said()).toContain('No feedback is waiting for an answer.');
  expect(said()).not.toContain('Latest own words');
  expect(renderer.find(Button).text).toBe('Open in the app');
});

it('says why it is held, several reasons as a list', async () => {
  const { renderer } = await openStarterRecord([
    () =>
      reply(
        buildStarterRecordCard({
          presence: 'held',
          title: 'Published, but kept off the cards',
          reasons: ['Opener – One.', 'Question – Two.'],
        }),
      ),
  ]);

  expect(renderer.find(Alert).props).toMatchObject({
    title: 'Published, but kept off the cards',
    variant: 'danger',
  });
  expect(saidBy(renderer.find(List))).toBe('Opener – One.\nQuestion – Two.');
});

it('tells what to correct in a draft, and that HubSpot does not answer', async () => {
  const { renderer } = await openStarterRecord([
    () =>
      reply(
        buildStarterRecordCard({
          presence: 'draft',
          faults: { title: 'Fix before publishing', notes: ['One.'] },
          notice: 'HubSpot does not answer.',
        }),
      ),
  ]);

  expect(
    renderer.findAll(Alert).map(({ props }) => [props.title, props.variant]),
  ).toEqual([
    ['HubSpot does not answer.', 'warning'],
    ['On the cards', 'info'],
    ['Fix before publishing', 'warning'],
  ]);
});

it('reads again when the record is edited beside it', async () => {
  const held = buildStarterRecordCard({ presence: 'held', title: 'Kept off' });
  const { asked, edit, said } = await openStarterRecord([
    () => reply(buildStarterRecordCard()),
    () => reply(held),
  ]);
  await edit();

  expect(asked).toHaveLength(2);
  expect(said()).toContain('Kept off');
});

it('watches what marketing edits, and nothing that the app writes', async () => {
  const { watched } = await openStarterRecord();

  expect(watched).toHaveLength(1);
  expect(watched[0]).toEqual(
    expect.arrayContaining(['status', 'why_now', 'segments', 'valid_until']),
  );
  expect(starterObject.properties.map(({ name }) => name)).toEqual(
    expect.arrayContaining(appWrites),
  );
  expect(watched[0]?.filter((name) => appWrites.includes(name))).toEqual([]);
});

it('takes the answer to the last edit, whichever comes last', async () => {
  const { answer, open: release } = createDelay();
  const { edit, said } = await openStarterRecord([
    () => reply(buildStarterRecordCard()),
    () => answer,
    () => reply(buildStarterRecordCard({ title: 'The later edit' })),
  ]);
  await edit();
  await edit();
  release(reply(buildStarterRecordCard({ title: 'The earlier edit' })));
  await settle();

  expect(said()).toContain('The later edit');
});

it.each([
  ['while it is read', () => new Promise<Response>(() => {})],
  ['when it cannot be read', fail],
])(
  'draws nothing of one starter on the record of the next, %s',
  async (_, load) => {
    const { goTo, said } = await openStarterRecord([
      () => reply(buildStarterRecordCard({ title: 'The first' })),
      load,
    ]);
    expect(said()).toContain('The first');
    await goTo(9002);

    expect(said()).not.toContain('The first');
  },
);

it('keeps what it shows, and says so, when it cannot be read again', async () => {
  const { readAgain, said } = await openStarterRecord([
    () => reply(buildStarterRecordCard()),
    fail,
    () => reply(buildStarterRecordCard({ title: 'Back' })),
  ]);
  await readAgain();
  expect(said()).toContain('may be out of date');
  expect(said()).toContain('On the cards');

  await readAgain();
  expect(said()).toContain('Back');
  expect(said()).not.toContain('may be out of date');
});

it.each([
  ['no answer comes', fail],
  ['the proxy wraps an error', () => reply({ status: 'error' }, 502)],
])('offers to try again where %s, and does', async (_, load) => {
  const { renderer, said, readAgain } = await openStarterRecord([
    load,
    () => reply(buildStarterRecordCard()),
  ]);
  expect(saidBy(renderer.find(ErrorState))).toBe(
    'Where this starter stands could not be read. The record itself is as you see it; try again.\nTry again',
  );

  await readAgain();
  expect(said()).toContain('On the cards');
});

it('shows the sentence of a refusal, with another try', async () => {
  const { renderer } = await openStarterRecord([
    () => reply({ ok: false, reason: 'starter_gone', message: 'It is gone.' }),
  ]);

  expect(saidBy(renderer.find(ErrorState))).toBe('It is gone.\nTry again');
});

it('tells a salesperson calmly where to look, with nothing to press', async () => {
  const { renderer, said } = await openStarterRecord([
    () =>
      reply({
        ok: false,
        reason: 'starter_record_of_marketing',
        message: 'It is shown to marketing.',
      }),
  ]);

  expect(said()).toBe('It is shown to marketing.');
  expect(renderer.findAll(ErrorState)).toHaveLength(0);
});

it('speaks French without the service', async () => {
  const { said } = await openStarterRecord([fail], { language: 'fr' });

  expect(said()).toContain('n’a pas pu être lu');
  expect(said()).toContain('Réessayer');
});
