import {
  Alert,
  Flex,
  Heading,
  LoadingSpinner,
  Text,
  useCrmSearch,
} from '@hubspot/ui-extensions';
import type { CallsReady, HubSpotUser } from '@starters/contracts';
import { callWords } from '@starters/texts';
import { useState } from 'react';
import { byIds } from '../byIds.ts';
import { writeCalls } from '../writeCalls.ts';
import { Call } from './Call.tsx';
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
    filterGroups: byIds(contacts.map(({ contactId }) => contactId)),
    pageLength: contacts.length || 1,
  });
  const companyIds = [
    ...new Set(
      found.results.flatMap(
        ({ properties }) => properties['associatedcompanyid'] || [],
      ),
    ),
  ];
  // Without the companies, or the right to see them, the contacts have facts of their own.
  const companies = useCrmSearch({
    objectType: 'companies',
    properties: wanted.company,
    filterGroups: byIds(wanted.company.length === 0 ? [] : companyIds),
    pageLength: companyIds.length || 1,
  });

  if (found.error) return <Alert title={texts.unreadable} variant="danger" />;
  if (found.isLoading || companies.isLoading) {
    return (
      <LoadingSpinner label={callWords[calls.language].loading} showLabel />
    );
  }
  const lines = writeCalls(calls, found.results, companies.results, now, user);

  return (
    <Flex direction="column" gap="md" align="stretch">
      <Heading>{texts.title}</Heading>
      <Text variant="microcopy">{texts.beta}</Text>
      {calls.notice && <Alert title={calls.notice} variant="warning" />}
      {calls.named && <Text variant="microcopy">{calls.named}</Text>}
      <Flex>
        <PrintButton calls={calls} lines={lines} />
      </Flex>
      {lines.map((call) => (
        <Call
          key={call.contactId}
          call={call}
          calls={calls}
          accountId={accountId}
        />
      ))}
    </Flex>
  );
};
