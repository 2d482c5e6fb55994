import { Alert, Button, Form, Panel, TextArea } from '@hubspot/ui-extensions';
import { CrmPropertyList } from '@hubspot/ui-extensions/crm';
import type { Sheet } from '@starters/contracts';
import { buildCard, buildCandidates } from '#test/helpers/build-card.ts';
import {
  createDelay,
  openCard,
  reply,
  saidBy,
  type SentRequest,
  settle,
} from './open-card.tsx';

const sheet: Sheet = {
  ok: true,
  message: null,
  entries: [
    {
      text: 'Requested on 2 May, waiting for marketing',
      note: 'Their second shop',
      link: {
        label: 'Open the client',
        url: '/contacts/1/record/0-1/502',
        id: '502',
      },
      actions: [
        {
          label: 'I want it too',
          path: '/v1/contacts/501/requests',
          body: { join: 'k1', author: null, text: '' },
        },
      ],
    },
  ],
  ask: {
    question: 'What would you like to talk about?',
    label: 'Request it',
    path: '/v1/contacts/501/requests',
    body: { join: null, author: null },
  },
};
const card = { candidates: buildCandidates({ author: null }) };
const answer =
  (put: (request: SentRequest) => Response = () => reply(sheet)) =>
  (request: SentRequest) => {
    if (request.url.pathname.endsWith('/starters'))
      return reply(buildCard(card));

    return request.method === 'GET' ? reply(sheet) : put(request);
  };

const openSheet = async (
  put?: (request: SentRequest) => Response,
  location = 'crm.record.tab',
) => {
  const opened = openCard({ load: answer(put), save: answer(put), location });
  await settle();
  await opened.click('Request one');

  return { ...opened, panel: () => opened.renderer.find(Panel) };
};

it('asks for a sheet only when it is opened', async () => {
  const opened = openCard({ load: answer() });
  await settle();
  expect(opened.requests).toHaveLength(1);

  await opened.click('Request one');
  expect(opened.requests[1]?.url.pathname).toBe('/v1/contacts/501/requests');
  expect(saidBy(opened.renderer.find(Panel))).toContain('Their second shop');
});

it.each([
  ['in the tab', 'crm.record.tab', [[502, 'firstname', 'lastname']]],
  // HubSpot draws none of its data components elsewhere.
  ['not in the sidebar', 'crm.record.sidebar', []],
])(
  'names the client that an entry is about, %s',
  async (_, location, expected) => {
    const { panel } = await openSheet(undefined, location);

    expect(
      panel()
        .findAll(CrmPropertyList)
        .map(({ props: { objectId, properties } }) => [
          objectId,
          ...properties,
        ]),
    ).toEqual(expected);
    expect(saidBy(panel())).toContain('Open the client');
  },
);

it('does what an entry offers, and reads the card again when the panel is closed', async () => {
  const { panel, requests } = await openSheet();
  panel()
    .find(Button, (node) => node.text === 'I want it too')
    .trigger('onClick');
  await settle();

  const put = requests.find(({ method }) => method === 'PUT');
  expect(put?.body).toEqual({ join: 'k1', author: null, text: '' });
  // The button that opened the panel may be gone from the card that is read then.
  expect(requests.at(-1)?.url.pathname).toBe('/v1/contacts/501/requests');
  panel().trigger('onClose');
  await settle();
  expect(requests.at(-1)?.url.pathname).toBe('/v1/contacts/501/starters');
});

it('shows nothing that was read before an action was done, however late it comes', async () => {
  const { answer: late, open: letCome } = createDelay();
  let reads = 0;
  const opened = openCard({
    load: (request) => {
      if (request.url.pathname.endsWith('/starters')) {
        return reply(buildCard(card));
      }
      reads += 1;

      return reads === 1 ? reply(sheet) : late;
    },
    save: () => reply({ ...sheet, message: 'Done.', entries: [] }),
  });
  await settle();
  await opened.click('Request one');
  // Opened again: the sheet before stays until the answer is there.
  await opened.click('Request one');
  const panel = () => opened.renderer.find(Panel);
  panel()
    .find(Button, (node) => node.text === 'I want it too')
    .trigger('onClick');
  await settle();
  expect(saidBy(panel())).not.toContain('Their second shop');
  letCome(reply(sheet));
  await settle();

  expect(saidBy(panel())).not.toContain('Their second shop');
  expect(panel().find(Alert).props.title).toBe('Done.');
});

it('sends the sentence and empties the field', async () => {
  const { panel, requests } = await openSheet();
  panel()
    .find(TextArea)
    .trigger('onInput', 'Their second shop' as never);
  await settle();
  panel().find(Form).trigger('onSubmit');
  await settle();

  expect(requests.find(({ method }) => method === 'PUT')?.body).toEqual({
    join: null,
    author: null,
    text: 'Their second shop',
  });
  expect(panel().find(TextArea).props.value).toBe('');
});

it('keeps the sentence and says why when it is refused', async () => {
  const { panel } = await openSheet(() =>
    reply({ ok: false, reason: 'request_too_long', message: 'Shorten it.' }),
  );
  panel()
    .find(TextArea)
    .trigger('onInput', 'A very long one' as never);
  await settle();
  panel().find(Form).trigger('onSubmit');
  await settle();

  expect(panel().find(Alert).props.title).toBe('Shorten it.');
  expect(panel().find(TextArea).props.value).toBe('A very long one');
});

it('reports what is shown, and what was lacking where nothing is', async () => {
  const shown = openCard();
  await settle();
  expect(shown.views).toEqual([
    { shown: [buildCard().candidates[0]?.ballot], missing: [] },
  ]);

  const empty = openCard({ contact: {} });
  await settle();
  expect(empty.views).toEqual([{ shown: [], missing: ['contact.city'] }]);
});
