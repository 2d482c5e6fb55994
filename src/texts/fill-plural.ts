import { fillText, type Language } from '@starters/contracts';
import type { Plural, Values } from '@starters/texts';

/**
 * The sentence for a number, filled in: `one` for exactly one, else the form that the language has
 * for it, else `other`.
 */
export const fillPlural = <P extends Plural>(
  plural: P,
  count: number,
  language: Language,
  values: Values<P['other']>,
): string => {
  const category = new Intl.PluralRules(language).select(count);
  const form = category === 'one' ? undefined : plural[category];

  return fillText<string>(
    count === 1 ? plural.one : (form ?? plural.other),
    values,
  );
};
