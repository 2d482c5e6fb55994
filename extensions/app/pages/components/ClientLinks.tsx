import { Flex, Link, Text } from '@hubspot/ui-extensions';
import { fillText, type ClientRef } from '@starters/contracts';
import { type Clients, nameOf } from '../hooks/useClients.ts';

/** The clients that somebody waits to talk to, each by name where the viewer may see it. */
export const ClientLinks = ({
  clients,
  seen,
  texts,
  factsOf = () => '',
}: {
  clients: ClientRef[];
  seen: Clients;
  texts: Record<'openContact' | 'client' | 'clientGone', string>;
  /** What else is said of a client, in a line. */
  factsOf?: (id: string) => string;
}) => {
  const labelOf = ({ id }: ClientRef, index: number): string => {
    const values = seen.valuesOf(id);
    if (values) return nameOf(values) || id;
    if (!seen.isUnknown) return texts.clientGone;

    return clients.length === 1
      ? texts.openContact
      : fillText(texts.client, { number: index + 1 });
  };

  return (
    <>
      {clients.map((client, index) => (
        <Flex key={client.id} gap="sm" align="baseline" wrap>
          <Link href={client.url}>{labelOf(client, index)}</Link>
          {factsOf(client.id) !== '' && (
            <Text variant="microcopy">{factsOf(client.id)}</Text>
          )}
        </Flex>
      ))}
    </>
  );
};
