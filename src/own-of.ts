/**
 * What a record has under a name that somebody typed: nothing that every object has by itself, such
 * as `constructor`. https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Object/hasOwn
 */
export const ownOf = <T>(
  record: Readonly<Record<string, T>>,
  name: string,
): T | undefined => (Object.hasOwn(record, name) ? record[name] : undefined);
