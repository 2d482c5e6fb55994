import {
  type CardStarter,
  DAY_MS,
  type Language,
  NO_VOTE,
} from '@starters/contracts';
import { readyStarters, type Values } from '@starters/lines';
import { buildLineRules } from '#src/lines/line-rules.ts';
import type { PropertyKinds } from '#src/starters/catalog.ts';
import { parseText } from '#src/starters/parse-text.ts';
import { buildCard } from './build-card.ts';

/** Properties as an account has them. */
export const accountProperties: PropertyKinds = {
  contact: {
    firstname: { kind: 'text', label: 'First name' },
    lastname: { kind: 'text', label: 'Last name' },
    jobtitle: { kind: 'text', label: 'Job title' },
    city: { kind: 'text', label: 'City' },
    state: { kind: 'text', label: 'State/Region' },
    country: { kind: 'text', label: 'Country' },
    company: { kind: 'text', label: 'Company name' },
    topic: { kind: 'text', label: 'Topic' },
    note: { kind: 'text', label: 'Note' },
    met_on: { kind: 'date', timeZone: 'UTC', label: 'Met on' },
    met_at: { kind: 'date', label: 'Met at' },
    shops: { kind: 'number', label: 'Shops' },
    trade: {
      kind: 'choice',
      label: 'Trade',
      options: [
        ['RETAIL', 'Retail'],
        ['WHOLESALE', 'Wholesale'],
        ['SERVICES', 'Services'],
        ['IT_SERVICES', 'Information technology'],
        ['none', 'Not set'],
      ],
    },
    before_options: { kind: 'choice', label: 'Read before options were' },
  },
  company: {
    name: { kind: 'text', label: 'Name' },
    city: { kind: 'text', label: 'City' },
  },
};

/** Wednesday, 18 November 2026. */
export const SAID_AT = Date.parse('2026-11-18T12:00:00Z');

/** What is needed to say a text to a client. */
export interface Saying {
  text: string;
  language?: Language;
  locale?: string;
  contact?: Values;
  company?: Values;
  timeZone?: string;
  now?: number;
}

/**
 * What a card says to a client for a text as it is written: parsed and given its rules by the
 * service, filled in by the card. Null where it is not said.
 */
export const sayLine = ({
  text,
  language = 'en',
  locale = language === 'fr' ? 'fr-FR' : 'en-GB',
  contact = {},
  company = {},
  timeZone = 'Europe/Paris',
  now = SAID_AT,
}: Saying): string | null => {
  const parsed = parseText(text, accountProperties);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.fault}`);
  const starter: CardStarter = {
    starterId: '1',
    textId: '1',
    conversation: '1',
    tier: 1,
    facts: [],
    dates: [],
    language,
    line: parsed.text,
    details: [],
    proofUrl: null,
    signature: '',
    receipt: '',
    author: null,
    mutes: [],
    meantFor: null,
    used: null,
    ballot: '',
    vote: NO_VOTE,
    aside: null,
  };
  // What travels is JSON.
  const rules = JSON.parse(
    JSON.stringify(buildLineRules([starter], accountProperties, timeZone)),
  ) as ReturnType<typeof buildLineRules>;
  const { offered } = readyStarters(
    {
      ...buildCard({
        candidates: [starter],
        rules,
        accountLanguage: language,
        locales: { [language]: locale },
      }),
      now,
    },
    { contact: { hs_language: language, ...contact }, company },
  );

  return offered[0]?.line ?? null;
};

/** `YYYY-MM-DD`, so many days after the day of `SAID_AT`. */
export const dayAfter = (days: number): string =>
  new Date(SAID_AT + days * DAY_MS).toISOString().slice(0, 10);
