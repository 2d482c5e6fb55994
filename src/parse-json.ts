import { keepable } from './keepable.ts';

/** Parses untrusted JSON; its texts are made storable by `keepable`. Throws on invalid JSON. */
export const parseJson = (json: string): unknown =>
  JSON.parse(json, (_, value: unknown) =>
    typeof value === 'string' ? keepable(value) : value,
  );
