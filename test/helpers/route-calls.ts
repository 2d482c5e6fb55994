import { buildVoteRequest } from './build-vote-request.ts';
import {
  type ParamsOf,
  pathOf,
  type RequestOf,
  type Route,
} from '@starters/contracts';
import {
  type RouteName,
  type Routes,
  ROUTES,
} from '@starters/contracts/routes';
import { goodFields } from './open-editor.ts';
import type { TestApp } from './start-app.ts';

/** Values for a route's path, and its request. */
interface Sent<R extends Route> {
  params: ParamsOf<R>;
  request: RequestOf<R>;
}

/** A call of each line of the route table: a further route does not compile without its own. */
export type RouteCalls = { [Name in RouteName]: Sent<Routes[Name]> };

/** What the calls are about; ids of one account, which another must not find. */
export interface CallFacts {
  contactId: string;
  /** See `momentsOf`. */
  moments: string;
  starterId: string;
  ownerId: string;
  ballot: string;
  voteId: string;
  requestId_: string;
  exportKey: string;
  importKey: string;
}

const ownerOf = { kind: 'author', choice: 'muted' } as const;
const none = { params: {}, request: undefined };

/** A valid call of each route. */
export const buildRouteCalls = (facts: CallFacts): RouteCalls => {
  const { contactId, starterId, ownerId, voteId, ballot } = facts;
  const ofContact = { params: { contactId }, request: undefined };
  const ofStarter = { params: { starterId }, request: undefined };
  const author = { contactId, ownerId };

  return {
    cardRoute: { params: { contactId }, request: { moments: facts.moments } },
    voteRoute: {
      params: {},
      request: buildVoteRequest({ ballot, requestId: 'a-call-of-each-route' }),
    },
    dismissAnswerRoute: { params: { id: voteId }, request: undefined },
    viewsRoute: {
      params: { contactId },
      request: { shown: [starterId], missing: [] },
    },
    inboxRoute: none,
    dismissEntryRoute: { params: {}, request: { id: facts.requestId_ } },
    choicesRoute: none,
    chooseRoute: { params: {}, request: { ...ownerOf, target: ownerId } },
    authorRoute: { params: author, request: undefined },
    chooseAuthorRoute: {
      params: author,
      request: { ...ownerOf, target: ownerId },
    },
    requestsRoute: ofContact,
    placeRequestRoute: {
      params: { contactId },
      request: { join: facts.requestId_, author: null, text: '' },
    },
    callsRoute: {
      params: {},
      request: { contacts: [{ contactId, moments: facts.moments }] },
    },
    printLinkRoute: none,
    reviewRoute: none,
    starterReviewRoute: ofStarter,
    starterRecordRoute: ofStarter,
    answerFeedbackRoute: {
      params: {},
      request: {
        starterId,
        votes: [voteId],
        rest: null,
        answer: 'kept',
        text: '',
      },
    },
    figuresRoute: { params: {}, request: { q: '' } },
    reportRoute: none,
    outcomesRoute: { params: {}, request: { split: 'starter' } },
    editorRoute: { params: {}, request: { starter: starterId } },
    saveDraftRoute: {
      params: {},
      request: {
        draftKey: 'a-draft-key',
        starterId,
        base: null,
        fields: goodFields,
        step: 'save',
        adopt: null,
      },
    },
    keepDraftRoute: {
      params: {},
      request: { key: 'new', starterId: null, draft: null },
    },
    approvalRoute: {
      params: { starterId },
      request: { verdict: 'approve', seen: 'a', because: '' },
    },
    checkDraftRoute: {
      params: {},
      request: { fields: goodFields, starterId },
    },
    manyStepsRoute: {
      params: {},
      request: { step: 'renew', starterIds: [starterId] },
    },
    starterStepRoute: { params: { starterId }, request: { step: 'renew' } },
    firstDraftsRoute: none,
    takeDraftsRoute: {
      params: {},
      request: { key: 'a-key-of-drafts', language: 'en', drafts: ['city'] },
    },
    transferRoute: none,
    exportRoute: { params: {}, request: { what: 'votes' } },
    exportProgressRoute: { params: {}, request: { key: facts.exportKey } },
    importRoute: {
      params: {},
      request: {
        name: '',
        text: 'title',
        base64: null,
        commit: false,
        hash: null,
        leave: 0,
        key: facts.importKey,
      },
    },
    importProgressRoute: { params: {}, request: { key: facts.importKey } },
    settingsRoute: none,
    unsentRoute: none,
    erasingRoute: none,
    keptFileRoute: none,
    // The word is wrong, so that nothing is erased.
    eraseRoute: {
      params: {},
      request: { what: 'contact', id: facts.contactId, word: 'no' },
    },
    healthRoute: none,
    retryUnsentRoute: none,
    saveSettingsRoute: {
      params: {},
      request: {
        base: '',
        values: {
          marketingUserIds: [],
          marketingTeamIds: [],
          offeredSegmentIds: [],
          audienceSegmentId: '',
          startersOnCard: 3,
          maxFactAgeDays: 180,
          language: 'en',
          answerDays: 10,
          mostOverdue: 10,
          validityDays: 90,
          needsApproval: false,
          tellsByTask: false,
          privacy: 'confidential',
          readsOutcomes: false,
          keepsAmounts: false,
          meetingDays: 14,
          dealDays: 90,
          wonDays: 180,
          holdOutPercent: 0,
        },
      },
    },
  };
};

const isRouteName = (name: string): name is RouteName => name in ROUTES;

/** The names of all routes. */
export const routeNames = Object.keys(ROUTES).filter(isRouteName);

/** Calls a route as it is called by its card or page; a request of another shape may be sent. */
export const callRoute = (
  app: TestApp,
  as: number,
  name: RouteName,
  calls: RouteCalls,
  { accountId, request }: { accountId?: number; request?: unknown } = {},
) => {
  const route: Route = ROUTES[name];
  const sent: { params: Record<string, string | number>; request: unknown } =
    calls[name];
  const path = pathOf(route, sent.params);
  const options = accountId === undefined ? {} : { accountId };
  if (route.method !== 'GET') {
    return app.call(
      as,
      route.method,
      path,
      request ?? sent.request ?? {},
      options,
    );
  }
  const query = new URLSearchParams({ ...Object(sent.request) });

  return app.call(as, 'GET', `${path}?${query}`, undefined, options);
};
