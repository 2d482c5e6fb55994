// eslint-disable-next-line no-control-regex -- these are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const unkeepable = new RegExp(`${control.source}|\\p{Cs}`, 'gu');

/** Whether a text has control characters other than tabs and line ends. */
export const hasControlCharacter = (text: string): boolean =>
  control.test(text);

/**
 * Removes control characters other than tabs and line ends, and lone surrogates: they are
 * unreadable, and PostgreSQL refuses some of them.
 */
export const keepable = (text: string): string => text.replace(unkeepable, '');
