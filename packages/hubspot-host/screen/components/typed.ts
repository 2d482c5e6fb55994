import { useState } from 'react';

/**
 * What the person types here while the extension hears of it: what the worker sends back late must
 * not overwrite what was typed in between.
 */
export const useTyped = <T>(given: T | null | undefined, empty: T) => {
  const [typed, setTyped] = useState<T>(given ?? empty);
  // Each message has new objects, so they are compared by value, not by identity.
  const said = JSON.stringify(given);
  const [last, setLast] = useState(said);
  if (said !== last) {
    setLast(said);
    // Null empties what undefined leaves alone.
    if (given !== undefined) setTyped(given ?? empty);
  }

  return [typed, setTyped] as const;
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
