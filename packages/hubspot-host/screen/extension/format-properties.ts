import type { FormattingOptions } from '@hubspot/ui-extensions';
import { crm, type PropertyView } from '../crm/api.ts';
import { type FormatSettings, formatValue } from './format-value.ts';

type Values = Record<string, string | null>;

const definitions = new Map<string, Promise<PropertyView[]>>();

/** The properties of a type, asked for once a page. */
export const readDefinitions = (type: string): Promise<PropertyView[]> => {
  const known = definitions.get(type);
  if (known) return known;
  const asked = crm.properties(type);
  definitions.set(type, asked);
  // A failure is not remembered.
  asked.catch(() => definitions.delete(type));

  return asked;
};

let currency: Promise<string> | null = null;

/** The currency of the account, asked for once a page. */
const readCurrency = (): Promise<string> => {
  currency ??= crm.account().then(({ companyCurrency }) => companyCurrency);
  currency.catch(() => {
    currency = null;
  });

  return currency;
};

/**
 * Shows the values of properties as HubSpot does.
 *
 * @param wanted the properties to show so; the others stay raw
 */
export const formatProperties = async (
  type: string,
  values: Values,
  wanted: string[] | 'all',
  viewer: Pick<FormatSettings, 'language' | 'timeZone'>,
  formatting: FormattingOptions = {},
): Promise<Values> => {
  if (wanted !== 'all' && wanted.length === 0) return values;
  const settings = { ...viewer, currency: await readCurrency() };
  const known = new Map(
    (await readDefinitions(type)).map((each) => [each.name, each]),
  );

  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const definition = known.get(name);
      const isWanted = wanted === 'all' || wanted.includes(name);

      return [
        name,
        // Plain JavaScript can give what is no text: it stays as it is.
        typeof value === 'string' && isWanted && definition
          ? formatValue(value, definition, formatting, settings)
          : value,
      ];
    }),
  );
};
