import { Button, LoadingButton } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import {
  StarterRecordSidebar,
  type StarterRecordContext,
} from '@starters/cards/starter-record/StarterRecordSidebar.tsx';
import { useState } from 'react';
import { buildStarterRecordCard } from '#test/helpers/build-starter-record-card.ts';
import { reply, saidBy, settle } from './open-card.tsx';
import { tellInARow } from './tell-in-a-row.ts';
import { UntilOver } from '#test/extensions/until-over.tsx';

/** Opens the card on a starter's record; each request is answered by the next of `answers`. */
export const openStarterRecord = async (
  answers: (() => Response | Promise<Response>)[] = [
    () => reply(buildStarterRecordCard()),
  ],
  user: StarterRecordContext['user'] = { language: 'en' },
) => {
  const asked: URL[] = [];
  const wentTo: string[] = [];
  const edits: (() => void)[] = [];
  const watched: string[][] = [];
  const hsFetch = async (address: string): Promise<Response> => {
    asked.push(new URL(address));
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    if (!answer) throw new Error('network');

    return answer();
  };
  Object.assign(globalThis, { self: globalThis, hsFetch });
  const renderer = createRenderer('crm.record.sidebar');
  const actions = {
    ...renderer.mocks.actions,
    navigateToPage: ({ to }: { to: string }) => wentTo.push(to),
    onCrmPropertiesUpdate: (properties: string[], callback: () => void) => {
      watched.push(properties);
      edits.push(callback);
    },
  };
  renderer.mocks.useExtensionActions.willCall((() => actions) as never);
  let show: (starterId: number) => void = () => {};
  /** The place in HubSpot that the card is in, which may go on to another record. */
  const Place = () => {
    const [objectId, setObjectId] = useState(9001);
    show = setObjectId;

    return <StarterRecordSidebar user={user} crm={{ objectId }} />;
  };
  renderer.render(
    <UntilOver>
      <Place />
    </UntilOver>,
  );
  await settle();

  return {
    renderer,
    asked,
    wentTo,
    watched,
    /** Goes on to the record of another starter. */
    goTo: async (starterId: number) => {
      show(starterId);
      await settle();
    },
    said: () => saidBy(renderer.getRootNode()),
    /** Edits the record beside the card. */
    edit: async () => {
      await tellInARow(edits);
    },
    click: async (text: string) => {
      renderer.find(Button, (node) => node.text === text).trigger('onClick');
      await settle();
    },
    readAgain: async () => {
      renderer.find(LoadingButton).trigger('onClick');
      await settle();
    },
  };
};
