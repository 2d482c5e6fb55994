import {
  Alert,
  Flex,
  Heading,
  Link,
  LoadingSpinner,
  Text,
  useCrmSearch,
} from '@hubspot/ui-extensions';
import type { CallsReady, HubSpotUser } from '@starters/contracts';
import { callWords } from '@starters/texts';
import { useState } from 'react';
import { writeCalls } from '../writeCalls.ts';
import { PrintButton } from './PrintButton.tsx';

/** Reads the clients' facts with the viewer's own rights, and says a line for each. */
export const CallList = ({
  calls,
  accountId,
  user,
}: {
  calls: CallsReady;
  accountId: number;
  /** Who makes the calls. */
  user: HubSpotUser;
}) => {
  const { texts, wanted, contacts } = calls;
  const [now] = useState(Date.now);
  const found = useCrmSearch({
    objectType: 'contacts',
    properties: wanted.contact,
    filterGroups: [
      {
        filters: [
          {
            propertyName: 'hs_object_id',
            operator: 'IN',
            values: contacts.map(({ contactId }) => contactId),
          },
        ],
      },
    ],
    pageLength: contacts.length || 1,
  });

  if (found.error) return <Alert title={texts.unreadable} variant="danger" />;
  if (found.isLoading) {
    return (
      <LoadingSpinner label={callWords[calls.language].loading} showLabel />
    );
  }
  const lines = writeCalls(calls, found.results, now, user);

  return (
    <Flex direction="column" gap="md" align="start">
      <Heading>{texts.title}</Heading>
      <Text variant="microcopy">{texts.beta}</Text>
      {calls.notice && <Alert title={calls.notice} variant="warning" />}
      <PrintButton calls={calls} lines={lines} />
      {lines.map(({ contactId, name, line, why }) => (
        <Flex key={contactId} direction="column" gap="xs">
          <Link href={`/contacts/${accountId}/record/0-1/${contactId}`}>
            {name}
          </Link>
          <Text>{line}</Text>
          {why && <Text variant="microcopy">{why}</Text>}
        </Flex>
      ))}
    </Flex>
  );
};
