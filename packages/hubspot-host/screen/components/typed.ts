import { useState } from 'react';

/** As many as a person types before a slow worker has answered the first of them. */
const mostPending = 100;

/**
 * Whether what the worker sends is news, or only repeats one of the values that it was told and has
 * not repeated yet; and those that it still has not.
 *
 * @param pending as JSON, the oldest first
 */
export const takeGiven = (
  pending: readonly string[],
  said: string | undefined,
): { pending: readonly string[]; isNews: boolean } => {
  const at = said === undefined ? -1 : pending.indexOf(said);

  return at === -1
    ? { pending: [], isNews: true }
    : { pending: pending.slice(at + 1), isNews: false };
};

/**
 * What the person types here while the extension hears of it: what the worker sends back late must
 * not overwrite what was typed in between.
 */
export const useTyped = <T>(given: T | null | undefined, empty: T) => {
  const [typed, setTyped] = useState<T>(given ?? empty);
  const [pending, setPending] = useState<readonly string[]>([]);
  // Each message has new objects, so they are compared by value, not by identity.
  const said = JSON.stringify(given);
  const [last, setLast] = useState(said);
  if (said !== last) {
    setLast(said);
    const taken = takeGiven(pending, said);
    setPending(taken.pending);
    // Null empties what undefined leaves alone.
    if (taken.isNews && given !== undefined) setTyped(given ?? empty);
  }
  const type = (value: T): void => {
    setPending((told) => [...told, JSON.stringify(value)].slice(-mostPending));
    setTyped(value);
  };

  return [typed, type] as const;
};

/** Label, description and validation of an input, as the library takes them. */
export const describe = ({
  label,
  description,
  tooltip,
  placeholder,
  required,
  readOnly,
  error,
  validationMessage,
}: {
  label?: string | undefined;
  description?: string | undefined;
  tooltip?: string | undefined;
  placeholder?: string | undefined;
  required?: boolean | undefined;
  readOnly?: boolean | undefined;
  error?: boolean | undefined;
  validationMessage?: string | undefined;
}) => ({
  ...(label === undefined ? {} : { label }),
  // A tooltip that only a pointer can reach would be lost on the others.
  ...(description === undefined && tooltip === undefined
    ? {}
    : {
        description: [description, tooltip]
          .filter((each) => each !== undefined)
          .join(' '),
      }),
  ...(placeholder === undefined ? {} : { placeholder }),
  required: required ?? false,
  withAsterisk: required ?? false,
  readOnly: readOnly ?? false,
  error: error ? (validationMessage ?? true) : false,
});
