import type { FetchCrmSearchRequest } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { CallSheet } from '@starters/actions/components/CallSheet.tsx';
import type { CallsRequest } from '@starters/contracts';
import { useState } from 'react';
import {
  createDelay,
  reply,
  saidBy,
  settle,
} from '#test/extensions/cards/open-card.tsx';
import { UntilOver } from '#test/extensions/until-over.tsx';

/** Opens the sheet for contact 501; each contact’s answer comes when the test lets it. */
const openSheet = async (answers: Record<string, Promise<Response>>) => {
  const hsFetch = async (
    _: string,
    { body }: { body: CallsRequest },
  ): Promise<Response> => {
    const answer = await answers[body.contacts[0]?.contactId ?? ''];
    if (!answer) throw new Error('network');

    return answer.clone();
  };
  Object.assign(globalThis, {
    self: globalThis,
    hsFetch,
    __HUBSPOT_EXTENSION_WORKER__: true,
    hsWorkerAPI: {
      fetchCrmSearch: async ({ filterGroups }: FetchCrmSearchRequest) => {
        const [id = ''] = /\d+/.exec(JSON.stringify(filterGroups)) ?? [];

        return Response.json({
          data: {
            results: [{ objectId: Number(id), properties: {} }],
            total: 1,
            hasMore: false,
          },
        });
      },
    },
  });
  let show: (contactId: number) => void = () => {};
  /** The list of contacts, in which another one may be selected. */
  const Place = () => {
    const [selected, setSelected] = useState(501);
    show = setSelected;

    return (
      <CallSheet
        user={{ language: 'en' }}
        portal={{ id: 1 }}
        crm={{ objectIds: [selected] }}
      />
    );
  };
  const renderer = createRenderer('crm.record.tab');
  renderer.render(
    <UntilOver>
      <Place />
    </UntilOver>,
  );
  await settle();

  return {
    select: async (contactId: number) => {
      show(contactId);
      await settle();
    },
    said: () => saidBy(renderer.getRootNode()),
  };
};

const refusing = (message: string) =>
  reply({ ok: false, reason: 'calls_empty', message });

it('draws nothing of one selection on the next, whichever answer comes last', async () => {
  const [first, second] = [createDelay(), createDelay()];
  const { select, said } = await openSheet({
    501: first.answer,
    502: second.answer,
  });
  await select(502);
  second.open(refusing('About the second.'));
  await settle();
  expect(said()).toContain('About the second.');
  first.open(refusing('About the first.'));
  await settle();

  expect(said()).toContain('About the second.');
});

it('asks again by itself after a refusal', async () => {
  jest.useFakeTimers();
  const answers = { 501: Promise.resolve(refusing('Not now.')) };
  const opening = openSheet(answers);
  await jest.advanceTimersByTimeAsync(1_000);
  const { said } = await opening;
  expect(said()).toContain('Not now.');

  answers[501] = Promise.resolve(refusing('Not at all.'));
  await jest.advanceTimersByTimeAsync(16_000);
  jest.useRealTimers();

  expect(said()).toContain('Not at all.');
});

it('draws nothing of the selection before while the next one is read', async () => {
  const [first, second] = [createDelay(), createDelay()];
  const { select, said } = await openSheet({
    501: first.answer,
    502: second.answer,
  });
  first.open(refusing('About the first.'));
  await settle();
  expect(said()).toContain('About the first.');
  await select(502);

  expect(said()).not.toContain('About the first.');
});
