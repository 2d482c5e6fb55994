import type {
  SegmentChoices,
  SegmentOption,
} from '#src/starters/segment-options.ts';
import type { SegmentOffer } from './segment-offers.ts';

// Native editors see these in HubSpot's own form, whose labels have one language.
const notOffered = ' (no longer offered)';
const deleted = ' (deleted)';
const marks = / \((?:no longer offered|deleted)\)$/;
/** Ids of lists are numbers; an option with another value was added by somebody in HubSpot. */
const isListId = (value: string): boolean => /^\d+$/.test(value);

/** No two labels the same, since HubSpot refuses those: each later one gets its id. */
const tellApart = (options: SegmentOption[]): SegmentOption[] => {
  const taken = new Set<string>();

  return options.map(({ value, label }) => {
    const free = taken.has(label.toLowerCase())
      ? `${label.replace(marks, '')} #${value}${label.match(marks)?.[0] ?? ''}`
      : label;
    taken.add(free.toLowerCase());

    return { value, label: free };
  });
};

/**
 * The choices of the property `segments` as they are to be, by the names that segments have now.
 * Those that an admin chose come first; one that records may still name is marked, never dropped;
 * segments that starters name are added.
 */
export const buildOptions = (
  { options, segments }: SegmentChoices,
  { chosenIds, neededIds }: SegmentOffer,
): SegmentOption[] => {
  const toOption = ({ id, name }: { id: string; name: string }) => ({
    value: id,
    label: name.trim(),
  });
  const offered =
    chosenIds === null
      ? []
      : segments
          .filter(({ id }) => chosenIds.length === 0 || chosenIds.includes(id))
          .map(toOption);
  const rest = options
    .filter(({ value }) => !offered.some((each) => each.value === value))
    .map((option) => {
      const { value, label } = option;
      const known = segments.find(({ id }) => id === value);
      if (known) {
        const mark = chosenIds === null ? '' : notOffered;

        return { value, label: `${known.name.trim()}${mark}` };
      }

      return chosenIds === null && !isListId(value)
        ? option
        : { value, label: `${label.replace(marks, '')}${deleted}` };
    });
  const there = [...offered, ...rest];
  const needed = segments.filter(
    ({ id }) =>
      neededIds.includes(id) && !there.some(({ value }) => value === id),
  );

  return tellApart([...there, ...needed.map(toOption)]);
};

/** Whether the choices are as they are to be. */
export const areAsOffered = (
  choices: SegmentChoices,
  offer: SegmentOffer,
): boolean => {
  const wanted = buildOptions(choices, offer);

  return (
    wanted.length === choices.options.length &&
    wanted.every(
      ({ value, label }, index) =>
        choices.options[index]?.value === value &&
        choices.options[index].label === label,
    )
  );
};
