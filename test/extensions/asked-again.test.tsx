import { buildCard } from '#test/helpers/build-card.ts';
import { buildReview } from '#test/helpers/build-review.ts';
import { buildStarterRecordCard } from '#test/helpers/build-starter-record-card.ts';
import { openCard, reply } from './cards/open-card.tsx';
import { openStarterRecord } from './cards/open-starter-record.tsx';
import { openPage } from './pages/open-page.tsx';

/** What a screen says, and how often it was asked for. */
interface Opened {
  said: () => string;
  asked: () => number;
}

/** Opens a screen over a service that answers with `answer`. */
type Open = (answer: () => Response) => Promise<Opened>;

/** A screen, and what the service answers when it is up. */
interface Screen {
  open: Open;
  good: () => Response;
}

const screens = {
  'the card': {
    good: () => reply(buildCard()),
    open: async (answer) => {
      const { said, requests } = openCard({ load: answer });

      return { said, asked: () => requests.length };
    },
  },
  "a page of marketing's": {
    good: () => reply(buildReview()),
    open: async (answer) => {
      let asked = 0;
      const { said } = await openPage({
        load: () => {
          asked += 1;

          return answer();
        },
      });

      return { said, asked: () => asked };
    },
  },
  "the card on a starter's record": {
    good: () => reply(buildStarterRecordCard()),
    open: async (answer) => {
      const { said, asked } = await openStarterRecord([answer]);

      return { said, asked: () => asked.length };
    },
  },
} satisfies Record<string, Screen>;
type ScreenName = keyof typeof screens;

const refusal = (reason: string) =>
  reply({ ok: false, reason, message: `Refused: ${reason}.` });
const network = (): Response => {
  throw new Error('network');
};

const failures = {
  'read too slowly': {
    answer: () => refusal('reads_long'),
    says: /Refused: reads_long/,
  },
  'refused by HubSpot': {
    answer: () => refusal('hubspot_unavailable'),
    says: /Refused: hubspot_unavailable/,
  },
  unreachable: {
    answer: network,
    says: /failed|could not be (?:read|loaded)/i,
  },
};

const cases = Object.entries(screens).flatMap(([screen, { open, good }]) =>
  Object.entries(failures).map(([failure, { answer, says }]) => ({
    screen,
    failure,
    open,
    good,
    answer,
    says,
  })),
);

/** Runs with timers that pass at once; what is open is over by then. */
const inPassingTime = async (
  work: (pass: (ms: number) => Promise<void>) => Promise<void>,
): Promise<void> => {
  jest.useFakeTimers();
  try {
    await work((ms) => jest.advanceTimersByTimeAsync(ms));
  } finally {
    jest.useRealTimers();
  }
};

const begin = async (
  open: Open,
  answer: () => Response,
  pass: (ms: number) => Promise<void>,
): Promise<Opened> => {
  const opening = open(answer);
  await pass(1_000);

  return opening;
};

it.each(cases)(
  '$screen that is $failure asks again by itself until it is there, and then no more',
  ({ open, good, answer, says }) =>
    inPassingTime(async (pass) => {
      let isUp = false;
      const opened = await begin(open, () => (isUp ? good() : answer()), pass);
      expect(opened.said()).toMatch(says);

      const before = opened.asked();
      await pass(16_000);
      expect(opened.said()).toMatch(says);
      expect(opened.asked()).toBe(before + 1);

      isUp = true;
      await pass(16_000);
      expect(opened.said()).not.toMatch(says);

      const after = opened.asked();
      await pass(60_000);
      expect(opened.asked()).toBe(after);
    }),
);

it.each<[ScreenName, string]>([
  ["a page of marketing's", 'not_marketing'],
  ["a page of marketing's", 'starter_gone'],
  ["the card on a starter's record", 'starter_record_of_marketing'],
])('%s that is refused for good (%s) is not asked again', (screen, reason) =>
  inPassingTime(async (pass) => {
    const { open } = screens[screen];
    const opened = await begin(open, () => refusal(reason), pass);
    expect(opened.said()).toContain(`Refused: ${reason}.`);

    const before = opened.asked();
    await pass(60_000);
    expect(opened.asked()).toBe(before);
  }),
);
