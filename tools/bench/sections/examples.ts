import { createStarterSource } from '#src/hubspot/starter-source.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { castVote } from '#tools/bench/cast-votes.ts';
import { createCards } from '#tools/bench/create-cards.ts';
import { createHubSpotsWay } from '#tools/bench/hubspots-way.ts';
import { median } from '#tools/bench/measure-pair.ts';
import type { Section } from '#tools/bench/section.ts';
import {
  type CallTally,
  callsBetween,
  countCalls,
  isOfCard,
  sayCalls,
} from '#tools/bench/tally-calls.ts';
import { untilQuiet } from '#tools/bench/until-quiet.ts';
import { withAccount } from '#tools/bench/with-account.ts';
import { timed } from '#tools/bench/sections/cold.ts';

const latencies = [50, 150, 400];
const clients = 12;
const windowSeconds = 10;
/** High enough that nothing waits: what the limits allow is computed from them. */
const noLimit = 2_000;

/** How many a second an account's limits allow, by the calls that one of them takes. */
export const allowedPerSecond = (
  calls: CallTally,
  count: number,
  limits: { burst: number; searches: number },
): number => {
  const isSearch = (kind: string) => kind.endsWith('/search');
  const searches = countCalls(calls, isSearch) / count;
  const others = countCalls(calls, (kind) => !isSearch(kind)) / count;

  return Math.min(
    limits.searches / searches,
    limits.burst / windowSeconds / others,
  );
};

/** Cards and votes as HubSpot's examples make them, in turns with those of the service. */
export const examples: Section = (bench) =>
  withAccount(
    bench,
    { starters: bench.starters, votes: 1_000 },
    async ({ hubspot, service, client }) => {
      const limits = {
        burst: hubspot.emulator.faults.burstLimit,
        searches: hubspot.emulator.faults.searchLimit,
      };
      hubspot.emulator.faults.burstLimit = noLimit;
      hubspot.emulator.faults.searchLimit = noLimit;
      const way = createHubSpotsWay(hubspot);
      const contacts = await hubspot.readContacts(
        hubspot.segmentedIds.slice(0, clients),
      );
      const cards = createCards(client, service.url, contacts);
      await cards.untilServed();
      for (const number of cards.all) await cards.open(number);
      const [starter] = await createStarterSource(
        createHubSpotClient({
          accountId: hubspot.accountId,
          accessToken: hubspot.accessToken,
          baseUrl: hubspot.url,
        }),
        hubspot.starterTypeId,
      ).readAll();
      const ballots = await cards.collectBallots(
        latencies.length * bench.effort.turns,
      );
      await untilQuiet(service.pid);

      let shown = 0;
      for (const latency of latencies) {
        await cards.warm();
        hubspot.answerAfter(latency);
        const times: Record<'card' | 'ours' | 'vote' | 'oursVote', number[]> = {
          card: [],
          ours: [],
          vote: [],
          oursVote: [],
        };
        let ofCards: CallTally = new Map();
        let ofVotes: CallTally = new Map();
        for (let turn = 0; turn < bench.effort.turns; turn += 1) {
          const number = turn % contacts.length;
          const { contactId = '' } = contacts[number] ?? {};
          times.ours.push(await timed(() => cards.send(number)));
          const before = hubspot.calls();
          times.card.push(
            await timed(async () => {
              shown = (await way.openCard(contactId)).length;
            }),
          );
          const between = hubspot.calls();
          times.vote.push(
            await timed(() =>
              way.castVote({
                contactId,
                starterId: starter?.id ?? '',
                key: `example-${latency}-${turn}`,
              }),
            ),
          );
          const after = hubspot.calls();
          ofCards = callsBetween(before, between);
          ofVotes = callsBetween(between, after);
          const ballot = ballots.pop();
          if (ballot) {
            times.oursVote.push(
              await timed(() => castVote(client, service.url, ballot)),
            );
          }
        }
        bench.say(
          `HubSpot at ${latency} ms, medians of ${bench.effort.turns} turns: a card as in HubSpot's examples ${median(times.card).toFixed(0)} ms, a warm card of the service ${median(times.ours).toFixed(0)} ms; a vote ${median(times.vote).toFixed(0)} ms, and ${median(times.oursVote).toFixed(0)} ms`,
        );
        if (latency !== latencies.at(-1)) continue;
        const perSecond = (calls: CallTally) =>
          allowedPerSecond(calls, 1, limits).toFixed(1);
        bench.say(
          [
            `  a card as in the examples, with ${shown} starters on its page: ${sayCalls(ofCards)}; ${perSecond(ofCards)} cards a second by the limits of an account`,
            `  a vote as in the examples: ${sayCalls(ofVotes)}; ${perSecond(ofVotes)} votes a second`,
            `  (${limits.burst} calls in ${windowSeconds} s, ${limits.searches} searches in 1 s)`,
          ].join('\n'),
        );
      }
      hubspot.answerAfter(0);

      const unopened = createCards(
        client,
        service.url,
        await hubspot.readContacts(
          hubspot.segmentedIds.slice(clients, clients * 2),
        ),
      );
      const beforeCold = hubspot.calls();
      await unopened.warm();
      const ofCold = new Map(
        [...callsBetween(beforeCold, hubspot.calls())].filter(([kind]) =>
          isOfCard(kind),
        ),
      );
      bench.say(
        `  a card of the service: opened for the first time ${(countCalls(ofCold) / clients).toFixed(1)} calls, ${allowedPerSecond(ofCold, clients, limits).toFixed(1)} a second; opened again within a minute none`,
      );

      return [];
    },
  );
