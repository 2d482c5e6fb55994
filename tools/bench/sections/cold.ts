import { createCards } from '#tools/bench/create-cards.ts';
import type { FilledHubSpot } from '#tools/bench/fill-account.ts';
import { median } from '#tools/bench/measure-pair.ts';
import type { Section } from '#tools/bench/section.ts';
import {
  countCalls,
  callsBetween,
  isOfCard,
} from '#tools/bench/tally-calls.ts';
import { judge, type Verdict } from '#tools/bench/verdict.ts';
import { untilQuiet } from '#tools/bench/until-quiet.ts';
import { withAccount } from '#tools/bench/with-account.ts';

const latencies = [50, 150, 400];
/** What the service may take besides. */
const ownMs = 10;
/** HubSpot's highest limit: with it no card waits for a call to be left. */
const callsInTenSeconds = 250;

/** The time in ms that something takes. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();

  return performance.now() - from;
};

/** The one call that a cold card needs. */
export const readSegments = async (
  { url, accessToken }: FilledHubSpot,
  contactId: string,
): Promise<void> => {
  const answer = await fetch(
    `${url}/crm/lists/2026-09/records/0-1/${contactId}/memberships`,
    { headers: { authorization: `Bearer ${accessToken}` } },
  );
  if (!answer.ok) throw new Error(await answer.text());
  await answer.text();
};

/**
 * Cards of contacts that nobody opened before, one at a time, in turns with the HubSpot call that
 * such a card cannot do without.
 */
export const cold: Section = (bench) =>
  withAccount(
    bench,
    { starters: bench.starters, votes: 1_000 },
    async ({ hubspot, service, client }) => {
      hubspot.emulator.faults.burstLimit = callsInTenSeconds;
      const { turns } = bench.effort;
      const contacts = await hubspot.readContacts(hubspot.segmentedIds);
      const segmented = createCards(client, service.url, contacts);
      const without = await hubspot.readContacts(
        hubspot.contactIds.filter((id) => !hubspot.segmentedIds.includes(id)),
      );
      const unsegmented = createCards(client, service.url, without);
      await segmented.untilServed();
      await untilQuiet(service.pid);
      // The first is warm since then, and warms up what is compared.
      let next = 1;
      let nextWithout = 0;
      const perTurn = Math.floor(
        (contacts.length - 1) / (latencies.length * (turns + 1)),
      );
      const verdicts: Verdict[] = [];
      for (const latency of latencies) {
        hubspot.answerAfter(latency);
        const medians: { card: number; call: number }[] = [];
        const before = hubspot.calls();
        let calls = 0;
        for (let turn = 0; turn <= turns; turn += 1) {
          const cards: number[] = [];
          const alone: number[] = [];
          for (let each = 0; each < perTurn; each += 1) {
            const { contactId = '' } = contacts[next] ?? {};
            alone.push(await timed(() => readSegments(hubspot, contactId)));
            cards.push(await timed(() => segmented.send(next)));
            next += 1;
            calls += 1;
          }
          if (turn > 0) {
            medians.push({ card: median(cards), call: median(alone) });
          }
        }
        const ofCards =
          countCalls(callsBetween(before, hubspot.calls()), isOfCard) - calls;
        const inNone: number[] = [];
        for (
          const last =
            nextWithout + Math.floor(without.length / latencies.length);
          nextWithout < last;
          nextWithout += 1
        ) {
          const number = nextWithout;
          inNone.push(await timed(() => unsegmented.send(number)));
        }
        const card = median(medians.map((each) => each.card));
        const call = median(medians.map((each) => each.call));
        bench.say(
          `HubSpot at ${latency} ms: a call ${call.toFixed(0)} ms; a cold card ${card.toFixed(0)} ms with ${(ofCards / calls).toFixed(1)} calls, some beside each other; of a contact in no segment ${median(inNone).toFixed(0)} ms (${calls} and ${inNone.length} cards)`,
        );
        verdicts.push(
          judge(
            `cold card less ${ownMs} ms / its HubSpot call of ${latency} ms`,
            median(medians.map((each) => (each.card - ownMs) / each.call)),
            { most: 1.15 },
          ),
        );
      }
      hubspot.answerAfter(0);

      return verdicts;
    },
  );
