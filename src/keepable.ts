// eslint-disable-next-line no-control-regex -- these are what must go
const unkeepable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/gu;

/**
 * A text without what nobody can read and PostgreSQL does not keep: control characters other than
 * tabs and line ends, and halves of characters that were cut in two.
 */
export const keepable = (text: string): string => text.replace(unkeepable, '');
