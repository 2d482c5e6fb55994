import { createStarterSource } from '#src/hubspot/starter-source.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import { castVote } from '#tools/bench/cast-votes.ts';
import { createCards } from '#tools/bench/create-cards.ts';
import { createHubSpotsWay } from '#tools/bench/hubspots-way.ts';
import { median } from '#tools/bench/measure-pair.ts';
import { serveHubSpot } from '#tools/bench/serve-hubspot.ts';
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

/** Times in ms, turn by turn. */
interface Paired {
  example: number[];
  ours: number[];
}

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
      // The same account at an address of its own, where nothing else is counted.
      const theirs = await serveHubSpot();
      theirs.add(hubspot.accessToken, hubspot.emulator);
      theirs.name(hubspot.starterTypeId, 'starters');
      theirs.name(hubspot.voteTypeId, 'votes');
      const way = createHubSpotsWay({ ...hubspot, url: theirs.url });
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

      const turns = Array.from(
        { length: bench.effort.turns },
        (_, turn) => turn,
      );
      let shown = 0;
      let ofCards: CallTally = new Map();
      let ofVotes: CallTally = new Map();
      for (const latency of latencies) {
        await cards.warm();
        hubspot.answerAfter(latency);
        theirs.answerAfter(latency);
        const ofCard: Paired = { example: [], ours: [] };
        const before = theirs.calls();
        for (const turn of turns) {
          const number = turn % contacts.length;
          const { contactId = '' } = contacts[number] ?? {};
          ofCard.ours.push(await timed(() => cards.send(number)));
          ofCard.example.push(
            await timed(async () => {
              shown = (await way.openCard(contactId)).length;
            }),
          );
        }
        const between = theirs.calls();
        const ofVote: Paired = { example: [], ours: [] };
        for (const turn of turns) {
          const vote = {
            contactId: contacts[turn % contacts.length]?.contactId ?? '',
            starterId: starter?.id ?? '',
            key: `example-${latency}-${turn}`,
          };
          const ballot = ballots.pop() ?? { userId: 0, ballot: '' };
          ofVote.ours.push(
            await timed(() => castVote(client, service.url, ballot)),
          );
          ofVote.example.push(await timed(() => way.castVote(vote)));
        }
        ofCards = callsBetween(before, between);
        ofVotes = callsBetween(between, theirs.calls());
        bench.say(
          `HubSpot at ${latency} ms, medians of ${turns.length} turns: a card as in HubSpot's examples ${median(ofCard.example).toFixed(0)} ms, a warm card of the service ${median(ofCard.ours).toFixed(0)} ms; a vote ${median(ofVote.example).toFixed(0)} ms, and ${median(ofVote.ours).toFixed(0)} ms`,
        );
      }
      hubspot.answerAfter(0);
      await theirs.close();
      const perSecond = (calls: CallTally) =>
        allowedPerSecond(calls, turns.length, limits).toFixed(1);
      bench.say(
        [
          `  ${turns.length} cards as in the examples, with ${shown} starters on the page: ${sayCalls(ofCards)}; ${perSecond(ofCards)} cards a second by the limits of an account`,
          `  ${turns.length} votes as in the examples: ${sayCalls(ofVotes)}; ${perSecond(ofVotes)} votes a second`,
          `  (${limits.burst} calls in ${windowSeconds} s, ${limits.searches} searches in 1 s)`,
        ].join('\n'),
      );

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
