import {
  type CardStarter,
  type Language,
  LANGUAGES,
  NO_VOTE,
} from '@starters/contracts';
import {
  type Client,
  fillFacts,
  type LinkedRecord,
  readyStarters,
  type Values,
  withLinked,
} from '@starters/lines';
import { createEmulator, type Emulator } from 'hubspot-emulator';
import { z } from 'zod';
import { callAs } from '#demo/seed/call-as.ts';
import { ACCOUNT_ID, people, TIME_ZONE } from '#demo/seed/people.ts';
import { seedAccount, type SeededAccount } from '#demo/seed/seed-account.ts';
import { seedActivities } from '#demo/seed/seed-activities.ts';
import { makeFullSeed } from '#demo/seed/seed-data.ts';
import { clientStages } from '#src/cards/client-stages.ts';
import { listWanted } from '#src/cards/list-wanted.ts';
import { recordLocales } from '#src/cards/record-locales.ts';
import { sayTexts } from '#src/cards/say-texts.ts';
import { inBatches } from '#src/in-batches.ts';
import type { PropertyKinds } from '#src/starters/catalog.ts';
import { checkForCards } from '#src/starters/check-starter.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const admin = 51_020;
const now = Date.now();
const maxFactAgeDays = 180;
const records = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      properties: z.record(z.string(), z.string().nullable()),
    }),
  ),
});
const links = z.object({
  results: z.array(
    z.object({
      from: z.object({ id: z.string() }),
      to: z.array(
        z.object({
          toObjectId: z.coerce.string(),
          associationTypes: z.array(z.object({ typeId: z.number() })),
        }),
      ),
    }),
  ),
});

let seeded: SeededAccount;
let emulator: Emulator;
let candidates: CardStarter[];
let clients: { client: Client; own: string[] }[];

const call = (method: string, path: string, body?: object) =>
  callAs(emulator, admin)(method, path, body);

const readKinds = async (type: string): Promise<PropertyKinds['contact']> => {
  const { results } = z
    .object({
      results: z.array(
        z.object({ name: z.string(), label: z.string(), type: z.string() }),
      ),
    })
    .parse(await call('GET', `/crm/properties/2026-09/${type}`));

  return Object.fromEntries(
    results.map(({ name, label, type: kind }) => [
      name,
      {
        label,
        kind: kind.startsWith('date')
          ? ('date' as const)
          : kind === 'number'
            ? ('number' as const)
            : ('text' as const),
      },
    ]),
  );
};

const readAll = async (type: string, ids: string[], properties: string[]) => {
  const found = new Map<string, Values>();
  for (const hundred of inBatches([...new Set(ids)], 100)) {
    const { results } = records.parse(
      await call('POST', `/crm/objects/2026-09/${type}/batch/read`, {
        properties,
        inputs: hundred.map((id) => ({ id })),
      }),
    );
    for (const { id, properties: values } of results) found.set(id, values);
  }

  return found;
};

/** Associated records of each contact, as HubSpot's hook would give them. */
const readLinked = async (type: string, properties: string[]) => {
  const byContact = new Map<string, LinkedRecord[]>();
  const { results } = links.parse(
    await call(
      'POST',
      `/crm/associations/2026-09/contacts/${type}/batch/read`,
      { inputs: seeded.contactIds.map((id) => ({ id })) },
    ),
  );
  const values = await readAll(
    type,
    results.flatMap(({ to }) => to.map(({ toObjectId }) => toObjectId)),
    properties,
  );
  for (const { from, to } of results) {
    byContact.set(
      from.id,
      to.map(({ toObjectId, associationTypes }) => ({
        associationTypes,
        properties: values.get(toObjectId) ?? {},
      })),
    );
  }

  return byContact;
};

beforeAll(async () => {
  emulator = createEmulator({
    accountId: ACCOUNT_ID,
    accessToken: 'access-token',
    timeZone: TIME_ZONE,
    people,
  });
  const data = await makeFullSeed();
  seeded = await seedAccount(emulator, { now, data });
  await seedActivities(emulator, seeded, { now });
  const checked = {
    properties: {
      contact: await readKinds('contacts'),
      company: await readKinds('companies'),
    },
    segmentNames: {},
  };
  candidates = data.conversations.flatMap(({ key, texts }) =>
    LANGUAGES.map((language): CardStarter => {
      const text = texts[language];
      const starter = checkForCards(
        buildStarter({
          opener: text.opener,
          question: text.question,
          whyNow: text.why_now,
          listenFor: text.listen_for,
          nextStep: text.next_step,
        }),
        checked,
      );
      if (!starter.ok) throw new Error(`${key} has a fault.`);

      return {
        starterId: `${key}-${language}`,
        conversation: key,
        tier: 1,
        language,
        ...sayTexts(starter.texts, language, textsIn(language)),
        proofUrl: null,
        signature: '',
        receipt: '',
        author: null,
        mutes: [],
        meantFor: null,
        used: null,
        ballot: '',
        vote: NO_VOTE,
        aside: false,
      };
    }),
  );
  const wanted = listWanted(candidates, {
    now: new Date(now),
    timeZone: TIME_ZONE,
    maxFactAgeDays,
    seenAt: new Date(now - 20 * 86_400_000),
  });
  const contacts = await readAll('contacts', seeded.contactIds, wanted.contact);
  const linked = await Promise.all(
    wanted.linked.map(async (read) => ({
      ...read,
      byContact: await readLinked(read.type, read.properties),
    })),
  );
  clients = seeded.contactIds.map((id) => {
    const contact = contacts.get(id) ?? {};
    const theirs = linked.flatMap(({ byContact }) => byContact.get(id) ?? []);

    return {
      client: linked.reduce<Client>(
        (known, { picks, byContact }) =>
          withLinked(known, picks, byContact.get(id) ?? [], now),
        { contact },
      ),
      own: [contact, ...theirs.map(({ properties }) => properties)].flatMap(
        (values) => Object.values(values).filter((value) => value !== null),
      ),
    };
  });
}, 120_000);

/** Every line and detail that can be said, in a language, with the client and the starter. */
const everyLine = () =>
  LANGUAGES.flatMap((language: Language) =>
    clients.flatMap(({ client, own }) =>
      readyStarters(
        {
          candidates: candidates.filter((each) => each.language === language),
          locales: recordLocales,
          clientStages,
          accountLanguage: language,
          maxFactAgeDays,
          now,
        },
        client,
      ).offered.map(({ starter, line, details }) => ({
        client,
        own,
        starter,
        texts: [line, ...details.map(({ text }) => text)],
      })),
    ),
  );

/** A word of a text, not inside of another. */
const says = (text: string, words: string): boolean =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  ).test(text);

it('says each conversation to somebody, in both languages', () => {
  const said = new Set(everyLine().map(({ starter }) => starter.starterId));

  expect([...said].sort()).toEqual(
    candidates.map(({ starterId }) => starterId).sort(),
  );
});

it('says no name and no town of anybody else to any of 240 clients', () => {
  const { contacts, companies } = seeded.data;
  expect(clients).toHaveLength(240);
  const foreign = new Set([
    ...contacts.map(({ firstname, lastname }) => `${firstname} ${lastname}`),
    ...contacts.flatMap(({ city }) => city ?? []),
    ...Object.values(companies).flatMap(({ name, city }) =>
      [name, city].filter((each) => typeof each === 'string'),
    ),
  ]);
  // A text with a name in it says it to everyone: the fixed words are looked at once.
  for (const { starterId, line, details } of candidates) {
    const fixed = [line, ...details.map(({ text }) => text)]
      .flat()
      .filter((part) => typeof part === 'string')
      .join(' | ');
    for (const name of foreign) {
      expect(`${starterId}: ${says(fixed, name) ? name : ''}`).toBe(
        `${starterId}: `,
      );
    }
  }
  for (const { texts, client, own } of everyLine()) {
    const theirs = [
      ...own,
      `${client.contact['firstname']} ${client.contact['lastname']}`,
    ].join(' | ');
    for (const text of texts) {
      for (const name of foreign) {
        if (text.includes(name) && says(text, name)) {
          expect(theirs).toContain(name);
        }
      }
    }
  }
});

/** How the days of each month are named in both languages. */
const monthPatterns = LANGUAGES.flatMap((language) =>
  Array.from({ length: 12 }, (_, month) => {
    const name = new Date(Date.UTC(2026, month, 15)).toLocaleDateString(
      language,
      { month: 'long', timeZone: 'UTC' },
    );

    return {
      month: month + 1,
      pattern: new RegExp(
        `(\\d{1,2})(?:er)?\\s+${name}|${name}\\s+(\\d{1,2})`,
        'giu',
      ),
    };
  }),
);

/** Day and month of each day that a text names, `9-11`. */
const daysIn = (text: string): string[] =>
  monthPatterns.flatMap(({ month, pattern }) =>
    [...text.matchAll(pattern)].map(
      ([, before, after]) => `${Number(before ?? after)}-${month}`,
    ),
  );

/** A day of a record, read anywhere: dates carry no zone of their own. */
const zonedDays = ['UTC', TIME_ZONE].map(
  (timeZone) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      day: 'numeric',
      month: 'numeric',
    }),
);
const daysOf = (own: string[]): Set<string> =>
  new Set(
    own
      .filter((value) => /^\d{4}-\d{2}-\d{2}/.test(value))
      .flatMap((value) =>
        zonedDays.map((format) => {
          const [day, month] = format.format(new Date(value)).split('/');

          return `${Number(day)}-${Number(month)}`;
        }),
      ),
  );

it('names no day that is not on the client’s own records', () => {
  let days = 0;
  const known = new Map<string[], Set<string>>();
  for (const { texts, own } of everyLine()) {
    const theirs = known.get(own) ?? daysOf(own);
    known.set(own, theirs);
    for (const day of texts.flatMap(daysIn)) {
      days += 1;
      if (!theirs.has(day)) throw new Error(`${day} in: ${texts.join(' / ')}`);
    }
  }

  expect(days).toBeGreaterThan(1_000);
});

it('says no placeholder, nothing empty in quotes, and no value that is none', () => {
  for (const { texts, client, starter } of everyLine()) {
    for (const text of texts) {
      expect(text).not.toMatch(
        /\{\{|\}\}|\[[^\]]*\]|<<|>>|undefined|null|NaN|\bN\/A\b|[“«‘]\s*[”»’](?!\p{L})|#REF|Invalid Date/u,
      );
    }
    // What the shipped filter takes for no value is missing, and its line is not said.
    for (const part of [
      starter.line,
      ...starter.details.map(({ text }) => text),
    ].flat()) {
      if (typeof part === 'string') continue;
      const missing: { fact: string; label: string }[] = [];
      const said = fillFacts(
        [part],
        client,
        { locale: 'en-GB', maxFactAgeDays, now },
        missing,
      );
      if (missing.length > 0 || said.trim() === '') {
        throw new Error(`No value for ${part.object}.${part.property}`);
      }
    }
  }
});
