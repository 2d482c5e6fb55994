import { countLadders } from '#src/outcomes/count-ladder.ts';
import {
  countSeen,
  hidesTaken,
  type ViewCount,
} from '#src/outcomes/count-seen.ts';
import { keepSince } from '#src/outcomes/follow-up.ts';
import { kindOfClient } from '#src/outcomes/new-client.ts';
import { listEvents, type Use } from '#src/outcomes/outcome-events.ts';
import {
  naiveLadder,
  type RawDeal,
  type RawMeeting,
} from '#test/helpers/naive-ladder.ts';

const windows = { meetingDays: 14, dealDays: 90, wonDays: 180 };
const start = Date.parse('2026-03-01T09:00:00Z');
const use = (
  overrides: Pick<
    Use,
    'key' | 'starterId' | 'contactId' | 'usedAt' | 'clientKind'
  >,
): Use => ({ wording: 'w', userId: 1, segmentIds: [], ...overrides });

/** A generator of numbers from 0 to 1. https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
const lehmer = (seed: number) => {
  let state = seed;

  return () => {
    state = (state * 48_271) % 2_147_483_647;

    return state / 2_147_483_647;
  };
};

it.each(Array.from({ length: 20 }, (_, index) => index + 1))(
  'counts like an independent recount from raw records, world %i',
  (seed) => {
    const random = lehmer(seed * 7_919);
    const at = (from: number, to: number) =>
      Math.round(start + (from + random() * (to - from)) * 86_400_000);
    const pick = (most: number) => String(Math.floor(random() * most));
    const uses = Array.from({ length: 60 }, (_, index) => ({
      key: `u${index}`,
      starter: `s${pick(4)}`,
      contact: pick(15),
      at: at(0, 100),
    }));
    // Contacts 0–9 are two to a company; the others have none.
    const companyOf = (contact: string) =>
      Number(contact) < 10 ? `c${Math.floor(Number(contact) / 2)}` : contact;
    const meetings: RawMeeting[] = Array.from({ length: 40 }, (_, index) => ({
      id: `m${index}`,
      contacts: [...new Set([pick(15), pick(15)])],
      at: at(-20, 120),
    }));
    const deals: RawDeal[] = Array.from({ length: 40 }, (_, index) => {
      const opened = random() < 0.1 ? null : at(-150, 150);

      return {
        id: `d${index}`,
        contacts: [pick(15)],
        opened,
        won:
          opened === null || random() < 0.5
            ? null
            : opened + Math.round(random() * 200 * 86_400_000),
      };
    });
    const contacts = [...new Set(uses.map(({ contact }) => contact))];
    const followUps = contacts.map((contact) =>
      keepSince(
        contact,
        {
          companyId: null,
          touches: meetings
            .filter((each) => each.contacts.includes(contact))
            .map(({ id, at: time }) => ({
              id,
              kind: 'meeting' as const,
              at: new Date(time),
            })),
          deals: deals
            .filter((each) =>
              each.contacts.some((c) => companyOf(c) === companyOf(contact)),
            )
            .map(({ id, opened, won: wonAt }) => ({
              id,
              stage: '',
              amount: null,
              createdAt: opened === null ? null : new Date(opened),
              isWon: wonAt !== null,
              wonAt: wonAt === null ? null : new Date(wonAt),
            })),
        },
        {
          known: null,
          since: new Date(
            Math.min(
              ...uses.flatMap((each) =>
                each.contact === contact ? each.at : [],
              ),
            ),
          ),
          now: new Date(start + 500 * 86_400_000),
        },
      ),
    );
    const real = uses.map((each) => {
      const usedAt = new Date(each.at);
      const followUp = followUps.find(
        ({ contactId }) => contactId === each.contact,
      );

      return use({
        key: each.key,
        starterId: each.starter,
        contactId: each.contact,
        usedAt,
        clientKind: followUp ? kindOfClient(followUp, usedAt) : null,
      });
    });
    const ladders = countLadders(real, listEvents(real, followUps, windows), {
      followUps,
      windows,
      partsOf: ({ starterId }) => [{ group: starterId, weight: 1 }],
    });
    const naive = naiveLadder(
      uses,
      meetings,
      deals,
      { meeting: 14, deal: 90, won: 180 },
      companyOf,
    );

    for (const starter of ['s0', 's1', 's2', 's3']) {
      const {
        met = 0,
        opened = 0,
        won: wins = 0,
        firstWon = 0,
      } = ladders.get(starter) ?? {};
      const expected = naive[starter] ?? {
        met: 0,
        opened: 0,
        won: 0,
        firstWon: 0,
      };
      expect(met).toBeCloseTo(expected.met, 9);
      expect(opened).toBeCloseTo(expected.opened, 9);
      expect(wins).toBeCloseTo(expected.won, 9);
      expect(firstWon).toBeCloseTo(expected.firstWon, 9);
    }
  },
);

it.each(Array.from({ length: 20 }, (_, index) => index + 1))(
  'counts what was shown and taken up like an independent recount, world %i',
  (seed) => {
    const random = lehmer(seed * 104_729);
    const pick = (most: number) => String(Math.floor(random() * most));
    const all = ['a', 'b', 'c'];
    const raw = Array.from({ length: 200 }, () => ({
      starter: `s${pick(4)}`,
      wording: random() < 0.2 ? null : `w${pick(2)}`,
      segments: random() < 0.2 ? null : all.filter(() => random() < 0.4),
      person: pick(9),
      isTaken: random() < 0.3,
    }));
    // As the database gives them: one for each starter, wording and choice of segments.
    const views: ViewCount[] = [
      ...Map.groupBy(raw, ({ starter, wording, segments }) =>
        JSON.stringify([starter, wording, segments]),
      ).values(),
    ].map((some) => ({
      starterId: some[0]?.starter ?? '',
      wording: some[0]?.wording ?? null,
      segmentIds: some[0]?.segments ?? null,
      shown: some.length,
      taken: some.filter(({ isTaken }) => isTaken).length,
      takers: [
        ...new Set(
          some.flatMap(({ isTaken, person }) => (isTaken ? [person] : [])),
        ),
      ],
    }));
    const splits = {
      starter: {
        needs: null,
        of: (view: (typeof raw)[number]) => [view.starter],
      },
      wording: {
        needs: 'wording' as const,
        of: (view: (typeof raw)[number]) =>
          view.wording === null ? [] : [view.wording],
      },
      segment: {
        needs: 'segmentIds' as const,
        of: (view: (typeof raw)[number]) =>
          view.segments && (view.segments.length > 0 ? view.segments : ['']),
      },
    };
    for (const [split, { needs, of }] of Object.entries(splits)) {
      const seen = countSeen(
        views,
        ({ starterId, wording, segmentIds }) =>
          split === 'segment'
            ? (segmentIds.length > 0 ? segmentIds : ['']).map((group) => ({
                group,
                weight: 1 / Math.max(1, segmentIds.length),
              }))
            : [{ group: split === 'starter' ? starterId : wording, weight: 1 }],
        needs,
      );
      const groups = [...new Set(raw.flatMap((view) => of(view) ?? []))];
      expect([...seen.keys()].sort()).toEqual(groups.sort());
      for (const group of groups) {
        let shown = 0;
        let taken = 0;
        const people = new Set<string>();
        for (const view of raw) {
          const parts = of(view) ?? [];
          if (!parts.includes(group)) continue;
          shown += 1 / parts.length;
          if (view.isTaken) taken += 1 / parts.length;
          if (view.isTaken) people.add(view.person);
        }
        expect(seen.get(group)?.shown).toBeCloseTo(shown, 9);
        expect(seen.get(group)?.taken).toBeCloseTo(taken, 9);
        expect(new Set(seen.get(group)?.people)).toEqual(people);
        if (people.size > 0 && people.size < 5) {
          expect(hidesTaken(seen, 5)(group)).toBe(true);
        }
      }
    }
  },
);
