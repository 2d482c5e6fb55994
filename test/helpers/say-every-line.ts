import { type Language, LANGUAGES } from '@starters/contracts';
import { type Client, readyStarters } from '@starters/lines';
import { clientStages } from '#src/cards/client-stages.ts';
import { recordLocales } from '#src/cards/record-locales.ts';
import { maxFactAgeDays, now, type SeedLines } from './read-seed-lines.ts';

/** What whoever speaks has confirmed: where they are based, a visit, and when they last spoke. */
const speakerOf = ({ contact }: Client) => ({
  city: 'Testville',
  [`in ${(contact['city'] ?? '').toLowerCase().trim()}`]: spoken[0],
  last_contact_date: spoken[1],
});
const spoken = [5, -20].map((days) =>
  new Date(now + days * 86_400_000).toISOString().slice(0, 10),
) as [string, string];

/** Every line and detail that can be said, in a language, with the client and the starter. */
export const everyLine = ({ candidates, clients, rules }: SeedLines) =>
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
          rules,
          me: speakerOf(client),
          user: {
            firstName: 'Léa',
            lastName: 'Fontaine',
            teams: [{ name: 'Sales' }],
            language: 'en',
          },
        },
        client,
      ).offered.map(({ starter, line, details }) => ({
        client,
        own: [...own, ...spoken],
        starter,
        texts: [line, ...details.map(({ text }) => text)],
      })),
    ),
  );
