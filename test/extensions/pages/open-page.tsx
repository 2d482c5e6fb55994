import { type AnswerRequest, figuresRoute } from '@starters/contracts';
import { PageRouter } from '@starters/pages/PageRouter.tsx';
import {
  Button,
  type FetchCrmSearchRequest,
  Form,
  TextArea,
} from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { buildFigures, buildReview } from '#test/helpers/build-review.ts';
import { reply, saidBy, settle } from '#test/extensions/cards/open-card.tsx';
import { UntilOver } from '#test/extensions/until-over.tsx';

/** A request as HubSpot's proxy gets it from the pages. */
export interface SentRequest {
  url: URL;
  method: string;
  body: AnswerRequest | undefined;
}
/** Stands where the service stands; throwing is a network failure. */
export type Service = (request: SentRequest) => Response | Promise<Response>;

/** Opens a path of marketing's pages, with the service the test gives. */
export const openPage = async ({
  path = '/',
  language = 'en',
  locale = language,
  load = () => reply(buildReview()),
  figures = () => reply(buildFigures()),
  save = () =>
    reply({ ok: true, count: 1, message: 'One piece of feedback answered.' }),
  clients,
}: {
  path?: string;
  language?: string;
  locale?: string;
  load?: Service;
  /** What stands at the path of the review's figures. */
  figures?: Service;
  save?: Service;
  /** First and family names of the contacts that the viewer may see, by id; left out: HubSpot is silent. */
  clients?: Record<string, string>;
} = {}) => {
  const requests: SentRequest[] = [];
  const hsFetch = async (
    address: string,
    options?: { method?: string; body?: AnswerRequest },
  ): Promise<Response> => {
    const request = {
      url: new URL(address),
      method: options?.method ?? 'GET',
      body: options?.body,
    };
    requests.push(request);

    if (request.method !== 'GET') return save(request);

    return request.url.pathname === figuresRoute.path
      ? figures(request)
      : load(request);
  };
  const findClients = async ({ filterGroups }: FetchCrmSearchRequest) => {
    if (!clients) return new Promise<never>(() => {});
    const results = Object.entries(clients)
      .filter(([id]) => JSON.stringify(filterGroups).includes(`"${id}"`))
      .map(([id, name]) => {
        const [firstname, lastname] = name.split(' ');

        return { objectId: Number(id), properties: { firstname, lastname } };
      });

    return Response.json({
      data: { results, total: results.length, hasMore: false },
    });
  };
  // The search has no mock of its own in the SDK: it asks HubSpot's worker.
  Object.assign(globalThis, {
    self: globalThis,
    hsFetch,
    __HUBSPOT_EXTENSION_WORKER__: true,
    hsWorkerAPI: { fetchCrmSearch: findClients },
  });

  const renderer = createRenderer('pages');
  const { context } = renderer.mocks;
  renderer.mocks.useExtensionContext.willCall((() => ({
    ...context,
    user: { ...context.user, language, locale },
  })) as never);
  const alerts: { type?: string; message: string }[] = [];
  renderer.mocks.useExtensionActions.willCall((() => ({
    ...renderer.mocks.actions,
    addAlert: (alert: { message: string }) => alerts.push(alert),
  })) as never);
  renderer.mocks.setPageLocation({ path, params: {} });
  renderer.render(
    <UntilOver>
      <PageRouter />
    </UntilOver>,
  );
  await settle();
  // The review's figures are asked for once its frame is there.
  await settle();

  return {
    renderer,
    requests,
    alerts,
    /** Goes on to another page. */
    goTo: async (next: string): Promise<void> => {
      renderer.mocks.setPageLocation({ path: next, params: {} });
      await settle();
    },
    /** Everything a reader sees. */
    said: () => saidBy(renderer.getRootNode()),
    click: async (text: string): Promise<void> => {
      renderer.find(Button, (node) => node.text === text).trigger('onClick');
      await settle();
    },
    /** Types into the first answer box. */
    type: async (text: string): Promise<void> => {
      renderer.find(TextArea).trigger('onInput', text as never);
      await settle();
    },
    send: async (): Promise<void> => {
      renderer.find(Form).trigger('onSubmit', undefined as never);
      await settle();
    },
  };
};
