import { Alert, LoadingSpinner } from '@hubspot/ui-extensions';
import { useAssociations, useCrmProperties } from '@hubspot/ui-extensions/crm';
import type { LinkedRead } from '@starters/contracts';
import { type Client, withLinked } from '@starters/lines';
import { cardWords } from '@starters/texts';
import type { OpenCard } from '../openCard.ts';
import { StarterList } from './StarterList.tsx';

interface Reading {
  card: OpenCard;
  /** What is known so far; false while anything is still being read. */
  client: Client | false;
  /** What is to be read besides. */
  left: LinkedRead[];
}

/** The list once everything is read; a component for each read, so that all begin at once. */
const Reader = ({ card, client, left: [read, ...left] }: Reading) =>
  read ? (
    <Linked {...{ card, client, left, read }} />
  ) : client ? (
    <StarterList card={card} client={client} />
  ) : (
    <LoadingSpinner label={cardWords[card.language].loading} showLabel />
  );

/**
 * Reads the associated records of one type. Without them, or without the right to see them, there
 * are no facts; nor where there are more than one page of them, as HubSpot does not say in which
 * order they come.
 */
const Linked = ({
  read: { type, properties, picks },
  client,
  ...rest
}: Reading & { read: LinkedRead }) => {
  const { results, isLoading, pagination } = useAssociations(
    { toObjectType: type, properties },
    { propertiesToFormat: rest.card.wanted.choices },
  );

  return (
    <Reader
      {...rest}
      client={
        !isLoading &&
        client &&
        withLinked(
          client,
          picks,
          pagination.hasNextPage ? [] : results,
          rest.card.now,
        )
      }
    />
  );
};

/** Reads the client's facts with the viewer's own rights; none of them leaves HubSpot. */
export const ClientFacts = ({ card }: { card: OpenCard }) => {
  const record = useCrmProperties(card.wanted.contact);

  return record.error ? (
    <Alert title={card.texts.factsUnreadable} variant="danger" />
  ) : (
    <Reader
      card={card}
      client={!record.isLoading && { contact: record.properties }}
      left={card.wanted.linked}
    />
  );
};
