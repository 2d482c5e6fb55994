import { type Client, forAnyClient } from '@starters/lines';
import { guideOwnWords } from '#src/starters/own-words-guide.ts';
import type { PropertyKinds } from '#src/starters/catalog.ts';

const text = (label: string) => ({ kind: 'text' as const, label });

/** The properties of an account in which people talk of clients. */
export const spokenOf: PropertyKinds = {
  contact: {
    firstname: text('First name'),
    lastname: text('Last name'),
    city: text('City'),
    jobtitle: text('Job title'),
    recent_conversion_date: { kind: 'date', label: 'Recent conversion date' },
  },
  company: {
    name: text('Company'),
    annualrevenue: { kind: 'number', label: 'Revenue' },
  },
};

/** Own words for any client, with tokens short: `[city]`. */
export const sayForAny = (words: string, client: Partial<Client>): string =>
  forAnyClient(
    words,
    { contact: {}, company: {}, ...client },
    guideOwnWords({ key: '', facts: new Map() }, spokenOf),
  )
    .normalize('NFC')
    .replace(/\{\{\w+\.(\w+)\}\}/g, '[$1]');
