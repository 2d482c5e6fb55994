import { keepable } from './keepable.ts';

/** JSON from outside, whatever is in it; its texts can be kept. Throws when it is none. */
export const parseJson = (json: string): unknown =>
  JSON.parse(json, (_, value: unknown) =>
    typeof value === 'string' ? keepable(value) : value,
  );
