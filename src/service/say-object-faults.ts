import { fillText, type Language } from '@starters/contracts';
import type { ObjectFaults } from '#src/hubspot/probe-account.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/**
 * What is wrong with the custom objects, and the way out; null where nothing is. A property of
 * another type comes first: what is missing can be made, and this cannot.
 */
export const sayObjectFaults = (
  { missing, wrongType }: ObjectFaults,
  language: Language,
): string | null => {
  const words = textsIn(language).healthWords;
  if (wrongType.length > 0) {
    const names = wrongType.map((each) =>
      fillText(words.otherType, { ...each }),
    );

    return fillText(words.objectsOtherType, { names: names.join('; ') });
  }

  return missing.length === 0
    ? null
    : fillText(words.objectsMissing, { names: missing.join(', ') });
};
