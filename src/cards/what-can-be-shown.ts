import type { FactPart } from '@starters/contracts';
import type { Offering } from '#src/offering/build-offering.ts';
import type { OfferedStarter } from '#src/offering/offered-starter.ts';

const nameOf = ({ object, property }: FactPart): string =>
  `${object}.${property}`;

/** Facts of the client without which a text is not said. */
const listNeeded = ({ texts }: OfferedStarter): string[] =>
  Object.values(texts)
    .flatMap((text) => text ?? [])
    .filter((part) => typeof part !== 'string')
    .filter(({ fallback }) => fallback === undefined)
    .map(nameOf);

/**
 * Whether the card of a client can show a conversation, as far as is known: all facts that it needs
 * stood in what cards of this client showed before. The values of the facts do not come to the
 * service, so of a client whose card was never opened nothing is known.
 *
 * @param shown ids of starters that cards of this client showed
 * @param find the starter of a conversation in the language of the order
 */
export const whatCanBeShown = (
  offering: Pick<Offering, 'find'>,
  shown: string[],
  find: (conversation: string) => OfferedStarter | undefined,
): ((conversation: string) => boolean) => {
  const known = new Set(
    shown.flatMap((id) => {
      const offered = offering.find(id);

      return offered ? listNeeded(offered) : [];
    }),
  );

  return (conversation) => {
    const offered = find(conversation);

    return (
      offered !== undefined &&
      listNeeded(offered).every((fact) => known.has(fact))
    );
  };
};
