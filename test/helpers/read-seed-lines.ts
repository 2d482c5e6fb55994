import {
  type CardStarter,
  LANGUAGES,
  type LineRules,
  NO_VOTE,
} from '@starters/contracts';
import {
  type Client,
  type LinkedRecord,
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
import { listWanted } from '#src/cards/list-wanted.ts';
import { sayTexts } from '#src/cards/say-texts.ts';
import { buildLineRules } from '#src/lines/line-rules.ts';
import { inBatches } from '#src/in-batches.ts';
import type { PropertyKinds } from '#src/starters/catalog.ts';
import { checkForCards } from '#src/starters/check-starter.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const admin = 51_020;
/** When the lines are said. */
export const now = Date.now();
/** The account's maximum age of a dated fact. */
export const maxFactAgeDays = 180;
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

/** The seed's account in an emulator, what all its starters are on cards, and all its clients. */
export interface SeedLines {
  seeded: SeededAccount;
  candidates: CardStarter[];
  clients: { client: Client; own: string[] }[];
  rules: LineRules;
}

let seeded: SeededAccount;
let emulator: Emulator;

const call = (method: string, path: string, body?: object) =>
  callAs(emulator, admin)(method, path, body);

/** The properties of an object, as the service reads them. */
const readKinds = async (type: string): Promise<PropertyKinds['contact']> => {
  const { results } = z
    .object({
      results: z.array(
        z.object({
          name: z.string(),
          label: z.string(),
          type: z.string(),
          options: z.array(z.object({ value: z.string(), label: z.string() })),
        }),
      ),
    })
    .parse(await call('GET', `/crm/properties/2026-09/${type}`));

  return Object.fromEntries(
    results.map(({ name, label, type: kind, options }) => [
      name,
      {
        label,
        kind: kind.startsWith('date')
          ? ('date' as const)
          : kind === 'number'
            ? ('number' as const)
            : kind === 'enumeration'
              ? ('choice' as const)
              : ('text' as const),
        options: options.map((each): [string, string] => [
          each.value,
          each.label,
        ]),
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

/**
 * Seeds an account of believable size and reads its clients as the card does: by the service's own list
 * of what is wanted, with every starter for everybody.
 */
export const readSeedLines = async (): Promise<SeedLines> => {
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
  const candidates = data.conversations.flatMap(({ key, texts }) =>
    LANGUAGES.map((language): CardStarter => {
      const text = texts[language];
      const starter = checkForCards(
        buildStarter({
          language,
          opener: text.opener,
          question: text.question,
          whyNow: text.why_now,
          listenFor: text.listen_for,
          nextStep: text.next_step,
        }),
        checked,
      );
      if (!starter.ok) throw new Error(`${key}: ${starter.fault}`);

      return {
        starterId: `${key}-${language}`,
        textId: `${key}-${language}`,
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
        aside: null,
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
  const clients = seeded.contactIds.map((id) => {
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

  const rules = buildLineRules(candidates, checked.properties, TIME_ZONE);

  return { seeded, candidates, clients, rules };
};
