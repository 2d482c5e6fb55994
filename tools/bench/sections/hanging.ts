import type { SentCard } from '@starters/contracts';
import { pause } from '#src/waiting.ts';
import { castVote, untilSent } from '#tools/bench/cast-votes.ts';
import { createCards } from '#tools/bench/create-cards.ts';
import { median } from '#tools/bench/measure-pair.ts';
import type { Section } from '#tools/bench/section.ts';
import { untilQuiet } from '#tools/bench/until-quiet.ts';
import { judge } from '#tools/bench/verdict.ts';
import { withAccount } from '#tools/bench/with-account.ts';
import { timed } from '#tools/bench/sections/cold.ts';

/** A little longer than the segments of a contact are held for good. */
const forgottenMs = 61_000;
/** What hung is given up, read back after a quiet time, and only then sent again. */
const patienceMs = 300_000;
const contactsKnown = 12;
const votesWhile = 40;

/** The share of calls that were answered as they should be, and the median of their time. */
const measureAll = async <T>(
  items: T[],
  send: (item: T) => Promise<boolean>,
): Promise<{ share: number; ms: number }> => {
  const times: number[] = [];
  let good = 0;
  for (const item of items) {
    times.push(
      await timed(async () => {
        if (await send(item)) good += 1;
      }),
    );
  }

  return { share: good / items.length, ms: median(times) };
};

/** HubSpot takes calls and never answers: what cards show then, and what becomes of votes. */
export const hanging: Section = (bench) =>
  withAccount(
    bench,
    { starters: bench.starters, votes: 1_000 },
    async ({ db, hubspot, service, client }) => {
      const [known, others] = await Promise.all([
        hubspot.readContacts(hubspot.segmentedIds.slice(0, contactsKnown)),
        hubspot.readContacts(
          hubspot.segmentedIds.slice(contactsKnown, contactsKnown + 3),
        ),
      ]);
      const cards = createCards(client, service.url, known);
      await cards.untilServed();
      for (const number of cards.all) await cards.open(number);
      const ballots = await cards.collectBallots(votesWhile);
      await untilQuiet(service.pid);
      const isShown = async (number: number) => {
        const card = JSON.parse(String(await cards.send(number))) as SentCard;

        return card.ok && card.candidates.length > 0;
      };
      const numbers = cards.all.slice(0, contactsKnown);
      await cards.warm();
      const before = await measureAll(numbers, isShown);

      hubspot.answerAfter(Number.POSITIVE_INFINITY);
      const warm = await measureAll(numbers, isShown);
      const votes = await measureAll(ballots, async (vote) => {
        await castVote(client, service.url, vote);

        return true;
      });
      await pause(forgottenMs);
      const noticed: (string | null)[] = [];
      const kept = await measureAll(numbers.slice(0, 4), async (number) => {
        const card = JSON.parse(String(await cards.send(number))) as SentCard;
        if (card.ok) noticed.push(card.notice);

        return card.ok && card.candidates.length > 0 && card.notice !== null;
      });
      const never = createCards(client, service.url, others);
      const refusedWith = new Set<string>();
      const unknown = await measureAll([0, 1, 2], async (number) => {
        const said = JSON.parse(String(await never.send(number))) as {
          ok: boolean;
          reason?: string;
        };
        refusedWith.add(said.reason ?? '');

        return !said.ok;
      });

      hubspot.answerAfter(0);
      const sentMs = await timed(() => untilSent(db, patienceMs));
      const answer = await fetch(
        `${hubspot.url}/crm/objects/2026-09/${hubspot.voteTypeId}?limit=100`,
        { headers: { authorization: `Bearer ${hubspot.accessToken}` } },
      );
      const { results } = (await answer.json()) as { results: unknown[] };
      bench.say(
        [
          `HubSpot hanging: a warm card ${warm.ms.toFixed(0)} ms (${before.ms.toFixed(0)} ms before), a vote ${votes.ms.toFixed(0)} ms`,
          `  a card whose segments were read more than a minute ago: ${kept.ms.toFixed(0)} ms, says “${noticed[0] ?? ''}”`,
          `  a card that was never opened: ${unknown.ms.toFixed(0)} ms, refused with ${[...refusedWith].join()}`,
          `  the ${ballots.length} votes were in HubSpot ${(sentMs / 1_000).toFixed(0)} s after it answered again`,
        ].join('\n'),
      );

      return [
        judge('HubSpot hanging: warm cards shown, share', warm.share, {
          least: 1,
        }),
        judge('HubSpot hanging: cards shown from what is kept', kept.share, {
          least: 1,
        }),
        judge('HubSpot hanging: votes taken, share', votes.share, { least: 1 }),
        judge(
          'votes in HubSpot afterwards / votes taken',
          results.length / ballots.length,
          { least: 1 },
        ),
        judge('  the same, none twice', results.length / ballots.length, {
          most: 1,
        }),
      ];
    },
  );
