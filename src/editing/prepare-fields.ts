import type { StarterFields } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { keepable } from '#src/keepable.ts';
import { validFrom } from './valid-from.ts';

const longestMadeTitle = 80;

/** A title by which marketing finds the starter again, where none was given. */
const titleOf = ({ title, question, opener, theme }: StarterFields): string => {
  if (title.trim() !== '') return title.trim();
  const text = question.trim() || opener.trim() || theme || '…';

  return keepable(text.replace(/\{\{|\}\}/g, '').slice(0, longestMadeTitle));
};

/** The fields as they are written: with a title, and with a last day when they are published. */
export const prepareFields = (
  fields: StarterFields,
  account: Account,
  now: Date,
  isPublishing: boolean,
): StarterFields => {
  const titled = { ...fields, title: titleOf(fields) };

  return isPublishing ? validFrom(titled, account, now) : titled;
};
