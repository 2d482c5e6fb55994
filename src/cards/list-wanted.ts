import type { CardReady, CardStarter, OwnWordsFact } from '@starters/contracts';

/** Contact properties that every card needs: name, language, lifecycle stage and opt-outs. */
const always = [
  'firstname',
  'lastname',
  'hs_language',
  'country',
  'lifecyclestage',
  'email',
  'hs_email_optout',
];

/**
 * Collects the properties that the candidates' texts name, and those that own words may name, for
 * HubSpot's hooks to read.
 */
export const listWanted = (
  candidates: CardStarter[],
  mentioned: OwnWordsFact[] = [],
): CardReady['wanted'] => {
  const wanted = {
    contact: new Set(always),
    company: new Set<string>(),
  };
  for (const { line, details } of candidates) {
    for (const part of [line, ...details.map(({ text }) => text)].flat()) {
      // What is known of the speaker is on no record.
      if (typeof part === 'string' || part.object === 'me') continue;
      wanted[part.object].add(part.property);
      if (part.datedBy !== undefined) wanted[part.object].add(part.datedBy);
    }
  }

  for (const { object, property } of mentioned) wanted[object].add(property);

  return {
    contact: [...wanted.contact],
    company: [...wanted.company],
  };
};
