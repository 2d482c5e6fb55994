import { DAY_MS } from '@starters/contracts';
import { z } from 'zod';
import type { Emulator } from 'hubspot-emulator';
import { callAs } from './call-as.ts';
import type { SeededAccount } from './seed-account.ts';
import type { SegmentKey } from './segments.ts';
import type { SeedLanguage } from './starters.ts';

/** Record ids of the starters, by conversation and language. */
export type SeededStarters = Record<string, Record<SeedLanguage, string>>;

const marketer = 51_010;
const record = z.object({ id: z.string() });

/** Offers the segments and writes the starters, as the marketer would in HubSpot. */
export const seedStarters = async (
  emulator: Emulator,
  { listIds, data }: Pick<SeededAccount, 'listIds' | 'data'>,
  { starterTypeId, now }: { starterTypeId: string; now: number },
): Promise<SeededStarters> => {
  const { segments, conversations } = data;
  const call = callAs(emulator, marketer);
  const day = (offset: number) =>
    new Date(now + offset * DAY_MS).toISOString().slice(0, 10);
  await call('PATCH', `/crm/properties/2026-09/${starterTypeId}/segments`, {
    options: (Object.keys(segments) as SegmentKey[]).map(
      (key, displayOrder) => ({
        value: listIds[key],
        label: segments[key],
        displayOrder,
        hidden: false,
      }),
    ),
  });

  const made: SeededStarters = {};
  for (const conversation of conversations) {
    const write = async (
      language: SeedLanguage,
      translationOf: string | null,
    ) => {
      const { id } = record.parse(
        await call('POST', `/crm/objects/2026-09/${starterTypeId}`, {
          properties: {
            ...conversation.texts[language],
            theme: conversation.theme,
            meant_for: conversation.meant_for,
            channels: conversation.channels,
            proof_url: conversation.proof_url ?? '',
            segments:
              conversation.segment === null
                ? ''
                : (listIds[conversation.segment] ?? ''),
            language,
            translation_of: translationOf ?? '',
            status: 'published',
            starts_on: day(-45),
            valid_until: day(45),
            hubspot_owner_id: conversation.author,
          },
        }),
      );

      return id;
    };
    const en = await write('en', null);
    made[conversation.key] = { en, fr: await write('fr', en) };
  }

  return made;
};
