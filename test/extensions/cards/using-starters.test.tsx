import { Button, Select, TextArea, Tile } from '@hubspot/ui-extensions';
import { NO_VOTE } from '@starters/contracts';
import { markOf } from '@starters/lines';
import { CrmActionButton, CrmPropertyList } from '@hubspot/ui-extensions/crm';
import { textsIn } from '#src/texts/texts-in.ts';
import { buildCandidates } from '#test/helpers/build-card.ts';
import { acceptVote, openCard, reply, saidBy, settle } from './open-card.tsx';

const en = textsIn('en');

const { sayNotUseful, useIt, notUsed, more, copy, copied, sendEmail } = en.card;
const two = {
  candidates: buildCandidates(
    {
      line: [
        '“First in ',
        { object: 'contact', property: 'city', kind: 'text', label: 'City' },
        '”',
      ],
      details: [],
    },
    { line: ['“Second”'], details: [] },
  ),
};

it('moves a used starter below, opens the next, and keeps the vote apart', async () => {
  const { renderer, click, votes, said } = openCard({ card: two });
  await settle();
  await click(useIt);

  expect(votes()[0]?.body).toMatchObject({ used: true, verdict: 'withdrawn' });
  const tiles = renderer.findAll(Tile).map(saidBy);
  expect(tiles[0]).toContain('“Second”');
  expect(tiles[1]).toContain(`${en.card.usedToday} — “First in Lyon”`);

  await click(notUsed);
  expect(votes()[1]?.body).toMatchObject({ used: false, baseRevision: 1 });
  expect(saidBy(renderer.findAll(Tile)[0])).toContain('“First in Lyon”');
  expect(said()).not.toContain(en.card.usedToday);
});

it('says what a colleague used without asking for a vote on it', async () => {
  const { renderer, click } = openCard({
    card: {
      candidates: buildCandidates(
        { used: 'Used with this client on 2 April', details: [] },
        { line: ['“Second”'], details: [] },
      ),
    },
  });
  await settle();
  await click(`▸ ${en.card.past} (1)`);

  const last = saidBy(renderer.findAll(Tile)[1]);
  expect(last).toContain('Used with this client on 2 April — “How is');
  expect(last).not.toContain(en.card.sayUseful);
});

it('copies the line as it is said, without its quotes', async () => {
  const { renderer, click, said } = openCard();
  const texts: string[] = [];
  renderer.mocks.actions.copyTextToClipboard.willCall(async (text: unknown) => {
    texts.push(String(text));
  });
  await settle();
  await click(copy);

  expect(texts).toEqual(['How is the shop in Lyon doing?']);
  expect(said()).toContain(copied);
});

it('reports that a starter was unfolded or copied, by its ballot, and nothing of the one that is open', async () => {
  const { views, click, renderer } = openCard({
    card: {
      candidates: buildCandidates({ line: ['First?'] }, { line: ['Second?'] }),
    },
  });
  renderer.mocks.actions.copyTextToClipboard.willCall(async () => {});
  await settle();
  const [seen, ...before] = views;
  expect(before).toEqual([]);
  expect(seen?.shown).toEqual(['sealed-9001', 'sealed-9002']);

  await click(copy);
  await click('▸ Second?');

  expect(views.slice(1)).toEqual([
    { taken: 'sealed-9001' },
    { taken: 'sealed-9002' },
  ]);
});

it('shows at most four controls on an open starter, the rest behind the dots', async () => {
  const { renderer, click } = openCard();
  await settle();
  const [tile] = renderer.findAll(Tile);
  const labels = (tile?.findAll(Button) ?? []).map(({ text }) => text);

  expect(
    labels.filter((text) => text !== more && !text?.startsWith('by ')),
  ).toHaveLength(4);
  expect(renderer.maybeFind(CrmActionButton)).toBeNull();
  await click(more);
  expect(renderer.findAll(CrmActionButton)).toHaveLength(2);
});

it.each([
  ['has an address', { email: 'c@d.example' }, true],
  ['has none', { email: '' }, false],
  ['opted out', { email: 'c@d.example', hs_email_optout: 'true' }, false],
])('offers to write where the client %s', async (_, contact, isOffered) => {
  const { renderer, click } = openCard({
    contact: { city: 'Lyon', ...contact },
  });
  await settle();
  await click(more);
  const email = renderer
    .findAll(CrmActionButton)
    .find(({ text }) => text === sendEmail);

  expect(email !== undefined).toBe(isOffered);
  if (isOffered) {
    expect(email?.props).toMatchObject({
      actionType: 'SEND_EMAIL',
      actionContext: {
        objectTypeId: '0-1',
        objectId: 501,
        initialEmailBody: 'How is the shop in Lyon doing?',
      },
    });
  }
});

const wrongFact = [{ value: 'wrong_fact' as const, label: 'A fact is wrong' }];

it('asks which fact is wrong and leads to its property', async () => {
  const { renderer, click, votes } = openCard({ card: { reasons: wrongFact } });
  await settle();
  await click(sayNotUseful);
  await click('A fact is wrong');
  const select = renderer.find(Select);
  expect(select.props.options).toEqual([
    { value: 'contact.city', label: 'City' },
  ]);

  select.trigger('onChange', 'contact.city' as never);
  await settle();
  expect(votes().at(-1)?.body?.wrongFact).toMatch(/^contact\.city#\d+$/);
  expect(renderer.find(CrmPropertyList).props.properties).toEqual(['city']);
});

it.each(['crm.preview', 'crm.record.sidebar'] as const)(
  'names the property in %s, where HubSpot has no place to edit it',
  async (location) => {
    const { renderer, click } = openCard({
      location,
      card: { reasons: wrongFact },
    });
    await settle();
    await click(sayNotUseful);
    await click('A fact is wrong');
    renderer.find(Select).trigger('onChange', 'contact.city' as never);
    await settle();

    expect(renderer.findAll(CrmPropertyList)).toEqual([]);
  },
);

/** A refusal as the service keeps it. */
const refusal = {
  verdict: 'not_useful' as const,
  reason: 'not_now' as const,
  comment: 'After the fair.',
  ownWords: null,
  used: false,
  signed: false,
  wrongFact: null,
  revision: 1,
};
const wrongCity = {
  ...refusal,
  reason: 'wrong_fact' as const,
  wrongFact: markOf({ contact: { city: 'Lyon' }, company: {} }, 'contact.city'),
};

it('keeps a starter aside as long as its wrong fact stands', async () => {
  const { said } = openCard({
    card: {
      candidates: buildCandidates({ aside: 'Put aside.', vote: wrongCity }),
    },
  });
  await settle();

  expect(said()).toContain(en.card.allAside);
});

it.each([
  ['its wrong fact has changed', { aside: 'Put aside.', vote: wrongCity }],
  ['“not now” is over', { vote: refusal }],
  [
    '60 days have passed since it was used',
    { vote: { ...NO_VOTE, used: true } },
  ],
])('says a starter again, whole, once %s', async (_, starter) => {
  const { click, renderer, said, votes } = openCard({
    card: { candidates: buildCandidates(starter) },
    contact: { city: 'Nantes' },
  });
  await settle();
  expect(said()).toContain('They opened in Nantes.');
  expect(said()).toContain(en.card.sayUseful);
  expect(said()).not.toContain(en.card.not_useful);
  expect(said()).not.toContain(en.card.usedToday);
  expect(renderer.maybeFind(TextArea)).toBeNull();

  await click(sayNotUseful);
  expect(votes()[0]?.body).toMatchObject({
    verdict: 'not_useful',
    reason: null,
    comment: null,
  });
  expect(said()).toContain(en.card.whatWasWrong);
});

it('keeps what was refused long ago when the line is used, and when the next vote fails', async () => {
  let isRefusing = true;
  const { click, said, votes } = openCard({
    card: { candidates: buildCandidates({ vote: refusal }) },
    save: (request) =>
      isRefusing
        ? reply({ ok: false, message: 'Try again.' })
        : acceptVote(request),
  });
  await settle();
  await click(en.card.sayUseful);
  expect(said()).toContain('Try again.');
  expect(said()).toContain(sayNotUseful);
  expect(said()).not.toContain(en.card.not_useful);

  isRefusing = false;
  await click(en.card.useIt);
  expect(votes()[1]?.body).toMatchObject({
    verdict: 'not_useful',
    comment: 'After the fair.',
    used: true,
  });
  expect(said()).toContain(en.card.usedToday);
  expect(said()).not.toContain(en.card.not_useful);
  expect(said()).not.toContain(en.card.whatWasWrong);
});

it('asks "how would you say it?" of whoever would not say it so', async () => {
  const { renderer, click } = openCard({
    card: { reasons: [{ value: 'not_my_words', label: 'Not my words' }] },
  });
  await settle();
  await click(sayNotUseful);
  expect(renderer.find(TextArea).props.label).toBe(en.card.sayMore);

  await click('Not my words');
  expect(renderer.find(TextArea).props.label).toBe(en.card.howWouldYouSay);
});
