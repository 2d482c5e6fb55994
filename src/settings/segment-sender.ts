import type { Sender } from '#src/outbox/sender.ts';
import type {
  SegmentChoices,
  SegmentOption,
  SegmentOptions,
} from '#src/starters/segment-options.ts';
import type { SegmentOffer, SegmentOffers } from './segment-offers.ts';

// Native editors see these in HubSpot's own form, whose labels have one language.
const notOffered = ' (no longer offered)';
const deleted = ' (deleted)';
const marks = / \((?:no longer offered|deleted)\)$/;

/**
 * The choices as they are to be. Those that an admin chose come first; one that records may still
 * name is marked, never dropped; segments that starters name are added.
 */
const buildOptions = (
  { options, segments }: SegmentChoices,
  { chosenIds, neededIds }: SegmentOffer,
): SegmentOption[] => {
  const toOption = ({ id, name }: { id: string; name: string }) => ({
    value: id,
    label: name,
  });
  const offered =
    chosenIds === null
      ? []
      : segments
          .filter(({ id }) => chosenIds.length === 0 || chosenIds.includes(id))
          .map(toOption);
  const rest = options
    .filter(({ value }) => !offered.some((each) => each.value === value))
    .map(({ value, label }) => {
      if (chosenIds === null) return { value, label };
      const known = segments.find(({ id }) => id === value);
      const name = known?.name ?? label.replace(marks, '');

      return { value, label: `${name}${known ? notOffered : deleted}` };
    });
  const there = [...offered, ...rest];
  const needed = segments.filter(
    ({ id }) =>
      neededIds.includes(id) && !there.some(({ value }) => value === id),
  );

  return [...there, ...needed.map(toOption)];
};

const areSame = (one: SegmentOption[], other: SegmentOption[]): boolean =>
  one.length === other.length &&
  one.every(
    ({ value, label }, index) =>
      other[index]?.value === value && other[index].label === label,
  );

/** Makes the segments that are offered, or that starters name, choices of the property. */
export const createSegmentSender = (
  offers: Pick<SegmentOffers, 'find'>,
  options: SegmentOptions,
): Sender<SegmentOffer> => ({
  kind: 'segments',
  batchSize: 1,
  load: async (accountId, keys) => {
    const offer = await offers.find(accountId);

    return new Map(keys.map((key) => [key, offer]));
  },
  send: async (items) => {
    for (const offer of items.values()) {
      const choices = await options.read();
      const wanted = buildOptions(choices, offer);
      if (!areSame(choices.options, wanted)) await options.write(wanted);
    }

    return [...items.keys()].map((key) => ({ key, ok: true, recordId: null }));
  },
  findSent: async (items) => {
    const choices = await options.read();

    return [...items]
      .filter(([, offer]) =>
        areSame(choices.options, buildOptions(choices, offer)),
      )
      .map(([key]) => ({ key, recordId: null }));
  },
});
