import { type OwnWordsGuide, rewriteAsGiven } from '@starters/contracts';
import type { Client } from './fill-facts.ts';

/**
 * A salesperson's own words with tokens in place of the values of this client, in the order of the
 * guide: "Alice, you asked on May 12th" becomes "{{contact.firstname}}, you asked on
 * {{contact.recent_conversion_date}}". Accents are characters of their own in what comes out.
 */
export const forAnyClient = (
  words: string,
  client: Client,
  { facts, prepare, shapes, tidy }: OwnWordsGuide,
): string =>
  facts.reduce(
    (text, { mark, token }) => text.replaceAll(mark, token),
    rewriteAsGiven(
      facts.reduce(
        (text, { object, property, shape, mark }) => {
          const value = (client[object] || {})[property] || '';

          return text.replace(
            RegExp(
              rewriteAsGiven(
                // HubSpot gives times in milliseconds as well.
                (/^\d{13}$/.test(value)
                  ? new Date(+value).toISOString()
                  : value
                )
                  .normalize('NFKD')
                  .toLowerCase(),
                shapes[shape],
              ),
              'giu',
            ),
            `$1${mark}`,
          );
        },
        rewriteAsGiven(words.normalize('NFD'), prepare),
      ),
      tidy,
    ),
  );
