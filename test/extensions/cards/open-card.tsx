import type { CardReady, ViewReport, VoteRequest } from '@starters/contracts';
import {
  type CardContext,
  StartersCard,
} from '@starters/cards/components/StartersCard.tsx';
import type { Client, Values } from '@starters/lines';
import { Button } from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { useState } from 'react';
import { buildCard } from '#test/helpers/build-card.ts';
import { UntilOver } from '#test/extensions/until-over.tsx';

/** A request as HubSpot's proxy gets it from the card. */
export interface SentRequest {
  url: URL;
  method: string;
  body: VoteRequest | undefined;
}
/** Stands where the service stands; throwing is a network failure. */
export type Service = (request: SentRequest) => Response | Promise<Response>;

/** An answer of the service, as the proxy lets it through. */
export const reply = (body: object, status = 200): Response =>
  new Response(JSON.stringify(body), { status });

/** Accepts every vote: the revision rises by one. */
export const acceptVote = ({ body }: SentRequest): Response =>
  reply({
    ok: true,
    vote: {
      verdict: body?.verdict,
      reason: body?.reason,
      comment: body?.comment,
      used: body?.used,
      wrongFact: body?.wrongFact,
      revision: (body?.baseRevision ?? 0) + 1,
    },
    message: 'Thank you from the service.',
  });

/** An answer that comes when the test says so. */
export const createDelay = () => {
  let open: (response: Response) => void = () => {};
  const answer = new Promise<Response>((resolve) => {
    open = resolve;
  });

  return { answer, open: (response: Response) => open(response) };
};

const turns = 10;

/** Lets whatever was answered be shown. */
export const settle = async (ms = 20): Promise<void> => {
  // In turns: on a loaded machine one wait may be over before what it waits for has had its own.
  for (let turn = 0; turn < turns; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, ms / turns));
  }
};

interface Shown {
  text?: string | null;
  props?: Record<string, unknown>;
  childNodes?: Shown[];
}

const listSaid = (node: Shown): string[] => [
  ...['title', 'label'].flatMap((name) => {
    const said = node.props?.[name];

    return typeof said === 'string' ? [said] : [];
  }),
  ...(node.childNodes ? node.childNodes.flatMap(listSaid) : [node.text ?? '']),
];

/** Everything a reader sees of a node, a line each. */
export const saidBy = (node: object | undefined): string =>
  listSaid(node as Shown)
    .filter(Boolean)
    .join('\n');

/** A company associated with the contact; type 1 is the primary one. */
export const buildAssociation = (properties: Values, typeId = 279) => ({
  toObjectId: typeId,
  associationTypes: [
    { category: 'HUBSPOT_DEFINED', typeId, label: null as unknown as string },
  ],
  properties,
});

/** Opens the card on a contact, with the service and the facts the test gives. */
export const openCard = ({
  card = {},
  contact = { city: 'Lyon' },
  companies = [],
  linked = {},
  hasMore = false,
  user = { language: 'en', locale: 'en-gb' },
  location = 'crm.record.tab',
  isReading = false,
  factsError = null,
  readMoments = async () => ({ createdate: '1790000000000' }),
  load = () => reply(buildCard(card)),
  save = acceptVote,
}: {
  card?: Partial<CardReady>;
  contact?: Client['contact'];
  companies?: ReturnType<typeof buildAssociation>[];
  /** Other associated records, by type. */
  linked?: Record<string, ReturnType<typeof buildAssociation>[]>;
  /** There are more of them than HubSpot gives at once. */
  hasMore?: boolean;
  user?: CardContext['user'];
  location?: string;
  /** HubSpot has not given the facts yet. */
  isReading?: boolean;
  factsError?: Error | null;
  /** Stands where HubSpot reads the open record. */
  readMoments?: CardContext['fetchCrmObjectProperties'];
  /** Answers the first request. */
  load?: Service;
  /** Answers votes and dismissals. */
  save?: Service;
} = {}) => {
  const requests: SentRequest[] = [];
  const views: ViewReport[] = [];
  const hsFetch = async (
    address: string,
    options?: { method?: string; body?: VoteRequest },
  ): Promise<Response> => {
    const request = {
      url: new URL(address),
      method: options?.method ?? 'GET',
      body: options?.body,
    };
    // A view may be lost and is nobody's concern here, unless a test asks.
    if (request.url.pathname.endsWith('/views')) {
      views.push(request.body as unknown as ViewReport);

      return reply({ ok: true });
    }
    requests.push(request);

    return request.method === 'GET' ? load(request) : save(request);
  };
  Object.assign(globalThis, { self: globalThis, hsFetch });

  const renderer = createRenderer('crm.record.tab');
  renderer.mocks.useCrmProperties.willCall(() => ({
    properties: contact,
    error: factsError,
    isLoading: isReading,
    isRefetching: false,
    refetch: async () => {},
  }));
  renderer.mocks.useAssociations.willCall(({ toObjectType }) => ({
    results: toObjectType === '0-2' ? companies : (linked[toObjectType] ?? []),
    error: null,
    isLoading: false,
    isRefetching: false,
    pagination: {
      hasNextPage: hasMore,
      hasPreviousPage: false,
      currentPage: 1,
      pageSize: 10,
      nextPage: () => {},
      previousPage: () => {},
      reset: () => {},
    },
    refetch: async () => {},
  }));
  let show: (contactId: number) => void = () => {};
  /** The place in HubSpot that the card is in, which may go on to another contact. */
  const Place = () => {
    const [objectId, setObjectId] = useState(501);
    show = setObjectId;

    return (
      <StartersCard
        user={user}
        crm={{ objectId }}
        location={location}
        fetchCrmObjectProperties={readMoments}
      />
    );
  };
  renderer.render(
    <UntilOver>
      <Place />
    </UntilOver>,
  );

  return {
    renderer,
    /** Goes on to another contact, as HubSpot's preview does. */
    goTo: (contactId: number) => show(contactId),
    requests,
    /** What was reported as seen. */
    views,
    /** The votes sent so far. */
    votes: () => requests.filter(({ url }) => url.pathname === '/v1/vote'),
    /** Everything a reader sees. */
    said: () => saidBy(renderer.getRootNode()),
    /** Clicks the first button with this text. */
    click: async (text: string): Promise<void> => {
      renderer.find(Button, (node) => node.text === text).trigger('onClick');
      await settle();
    },
  };
};
