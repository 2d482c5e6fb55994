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

/** What some cold cards took, each beside its HubSpot call alone and the same card once more. */
interface Times {
  card: number[];
  call: number[];
  warm: number[];
}

/**
 * Cards of contacts that nobody opened before, and the same again once their segments are forgotten,
 * one at a time, each in turn with the HubSpot call that it cannot do without.
 */
export const cold: Section = (bench) =>
  withAccount(
    bench,
    { starters: bench.starters, votes: 1_000 },
    async ({ hubspot, service, client }) => {
      hubspot.emulator.faults.burstLimit = callsInTenSeconds;
      const { turns } = bench.effort;
      const contacts = await hubspot.readContacts(hubspot.segmentedIds);
      const cards = createCards(client, service.url, contacts);
      await cards.untilServed();
      await untilQuiet(service.pid);
      const perTurn = Math.floor(
        (contacts.length - 1) / (latencies.length * (turns + 1)),
      );

      const measureCard = async (number: number): Promise<number[]> => {
        const { contactId = '' } = contacts[number] ?? {};

        return [
          await timed(() => readSegments(hubspot, contactId)),
          await timed(() => cards.send(number)),
          await timed(() => cards.send(number)),
        ];
      };
      const measureLatency = async (
        latency: number,
        first: number,
        when: string,
      ): Promise<Verdict> => {
        hubspot.answerAfter(latency);
        const before = hubspot.calls();
        const medians: Times = { card: [], call: [], warm: [] };
        const best = { card: Infinity, call: Infinity };
        for (let turn = 0; turn <= turns; turn += 1) {
          const each: number[][] = [];
          for (let index = 0; index < perTurn; index += 1) {
            each.push(await measureCard(first + turn * perTurn + index));
          }
          if (turn === 0) continue;
          for (const [call = Infinity, card = Infinity] of each) {
            best.call = Math.min(best.call, call);
            best.card = Math.min(best.card, card);
          }
          for (const [index, kind] of (
            ['call', 'card', 'warm'] as const
          ).entries()) {
            medians[kind].push(
              median(each.map((times) => times[index] ?? Number.NaN)),
            );
          }
        }
        const count = perTurn * (turns + 1);
        const calls =
          countCalls(callsBetween(before, hubspot.calls()), isOfCard) / count -
          1;
        const card = median(medians.card);
        bench.say(
          `HubSpot at ${latency} ms, cards opened ${when}: ${card.toFixed(0)} ms, of which its call ${median(medians.call).toFixed(0)} ms; at best ${best.card.toFixed(0)} ms and ${best.call.toFixed(0)} ms; warm ${median(medians.warm).toFixed(0)} ms; ${calls.toFixed(2)} HubSpot calls, beside each other (${count} cards)`,
        );

        return judge(
          `cold card less ${ownMs} ms / call of ${latency} ms, ${when}`,
          median(
            medians.card.map(
              (ms, turn) => (ms - ownMs) / (medians.call[turn] ?? Number.NaN),
            ),
          ),
          { most: 1.15 },
        );
      };

      const verdicts: Verdict[] = [];
      // All contacts of one latency are more than a minute old when it comes again.
      for (const when of ['for the first time', 'again']) {
        for (const [index, latency] of latencies.entries()) {
          verdicts.push(
            await measureLatency(
              latency,
              // The first of all is warm since the service was waited for.
              1 + index * perTurn * (turns + 1),
              when,
            ),
          );
        }
      }
      hubspot.answerAfter(0);

      return verdicts;
    },
  );
