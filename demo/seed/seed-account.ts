import { DAY_MS } from '@starters/contracts';
import { z } from 'zod';
import { inBatches } from '#src/in-batches.ts';
import type { Emulator } from 'hubspot-emulator';
import { callAs } from './call-as.ts';
import type { SeedContact } from './contacts.ts';
import { type SeedData, smallSeed } from './seed-data.ts';
import { phoneOf } from './phone-of.ts';
import type { SegmentKey } from './segments.ts';

/** HubSpot's ids of what was seeded. */
export interface SeededAccount {
  /** In the order of `contacts`. */
  contactIds: string[];
  companyIds: Record<string, string>;
  listIds: Partial<Record<SegmentKey, string>>;
  /** What was written. */
  data: SeedData;
}

const admin = 51_020;
/** Before anything that the seed says of its contacts. */
const madeDaysAgo = 800;
const primaryCompany = 1;
const contactToCompany = 279;

const batch = z.object({ results: z.array(z.object({ id: z.string() })) });

/** HubSpot takes a hundred records at once. */
const inHundreds = <T>(items: readonly T[]) => inBatches(items, 100);
const list = z.object({ list: z.object({ listId: z.string() }) });

/** Empty values are not sent, as nobody fills them in. */
const filled = (values: Record<string, string | number | null>) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === null ? [] : [[name, String(value)]],
    ),
  );

const asciiName = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^a-zA-Z]+/g, '.')
    .replace(/^\.|\.$/g, '')
    .toLowerCase()
    .slice(0, 40);

/** Writes companies, contacts and segments through HubSpot's own API, as the admin. */
export const seedAccount = async (
  emulator: Emulator,
  { now, data = smallSeed }: { now: number; data?: SeedData },
): Promise<SeededAccount> => {
  const { companies, contacts, segments } = data;
  const call = callAs(emulator, admin);
  const daysAgo = (days: number | null) =>
    days === null ? null : new Date(now - days * DAY_MS).toISOString();

  const create = async (type: string, inputs: object[]): Promise<string[]> => {
    const ids: string[] = [];
    for (const hundred of inHundreds(inputs)) {
      const { results } = batch.parse(
        await call('POST', `/crm/objects/2026-09/${type}/batch/create`, {
          inputs: hundred,
        }),
      );
      ids.push(...results.map(({ id }) => id));
    }

    return ids;
  };

  const companyKeys = Object.keys(companies);
  const madeCompanies = await create(
    'companies',
    companyKeys.map((key) => ({ properties: filled({ ...companies[key] }) })),
  );
  const companyIds: Record<string, string> = Object.fromEntries(
    companyKeys.map((key, i) => [key, madeCompanies[i] ?? '']),
  );

  const taken = new Set<string>();
  const emailOf = (contact: SeedContact, index: number): string => {
    if (contact.email !== undefined) return contact.email;
    const name =
      asciiName(`${contact.firstname} ${contact.lastname}`) ||
      `client.${index}`;
    const domain =
      contact.company === null
        ? 'mail.example'
        : (companies[contact.company]?.domain ?? 'mail.example');
    const email = taken.has(`${name}@${domain}`)
      ? `${name}.${index}@${domain}`
      : `${name}@${domain}`;
    taken.add(email);

    return email;
  };
  const contactIds = await create(
    'contacts',
    contacts.map((contact, i) => ({
      properties: filled({
        firstname: contact.firstname,
        lastname: contact.lastname,
        email: emailOf(contact, i),
        phone: phoneOf(contact.country, i),
        hubspot_owner_id: contact.owner ?? null,
        // Records are made one after another, long ago.
        createdate: daysAgo(madeDaysAgo + i * 0.0071),
        jobtitle: contact.jobtitle,
        city: contact.city,
        country: contact.country,
        company:
          contact.company === null
            ? null
            : (companies[contact.company]?.name ?? null),
        hs_language: contact.hs_language,
        lifecyclestage: contact.lifecyclestage,
        hs_analytics_source: contact.hs_analytics_source,
        recent_conversion_event_name: contact.conversion?.[0] ?? null,
        recent_conversion_date: daysAgo(contact.conversion?.[1] ?? null),
        first_conversion_date: daysAgo(contact.firstConversionDaysAgo),
        notes_last_contacted: daysAgo(contact.lastContactedDaysAgo),
      }),
      associations:
        contact.company === null
          ? []
          : [
              {
                to: { id: companyIds[contact.company] },
                types: [primaryCompany, contactToCompany].map(
                  (associationTypeId) => ({
                    associationCategory: 'HUBSPOT_DEFINED',
                    associationTypeId,
                  }),
                ),
              },
            ],
    })),
  );

  const listIds: Partial<Record<SegmentKey, string>> = {};
  for (const key of Object.keys(segments) as SegmentKey[]) {
    const made = list.parse(
      await call('POST', '/crm/lists/2026-09', {
        name: segments[key],
        objectTypeId: '0-1',
        processingType: 'MANUAL',
      }),
    );
    const { listId } = made.list;
    listIds[key] = listId;
    await call(
      'PUT',
      `/crm/lists/2026-09/${listId}/memberships/add`,
      contactIds.filter((_, i) => contacts[i]?.segments.includes(key)),
    );
  }

  return {
    contactIds,
    companyIds,
    listIds,
    data,
  };
};
