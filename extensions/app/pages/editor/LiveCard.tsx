import {
  Alert,
  Flex,
  Heading,
  LoadingSpinner,
  Text,
  useCrmSearch,
} from '@hubspot/ui-extensions';
import type {
  CardStarter,
  EditorCheck,
  EditorOpened,
} from '@starters/contracts';
import { useState } from 'react';
import { byIds } from '../hooks/byIds.ts';
import { ClientPager } from './ClientPager.tsx';
import { HeardByOthers } from './HeardByOthers.tsx';
import { trySample } from './trySample.ts';

const most = 100;

/** What is tried on clients; their facts are read with the viewer's rights and go nowhere. */
const Tried = ({
  opened,
  check,
  candidate,
  onHeard,
}: {
  opened: EditorOpened;
  check: EditorCheck;
  candidate: CardStarter;
  onHeard: (contactIds: string[]) => void;
}) => {
  const { texts } = opened;
  const { sample, wanted } = check;
  const [now] = useState(Date.now);
  const contacts = useCrmSearch({
    objectType: 'contacts',
    properties: [...wanted.contact, 'associatedcompanyid'],
    filterGroups: byIds(sample),
    pageLength: most,
  });
  const companies = useCrmSearch({
    objectType: 'companies',
    properties: wanted.company,
    filterGroups: byIds(
      wanted.company.length === 0
        ? []
        : [
            ...new Set(
              contacts.results.flatMap(
                ({ properties }) => properties['associatedcompanyid'] ?? [],
              ),
            ),
          ],
    ),
    pageLength: most,
  });
  if (contacts.error) {
    return <Alert title={texts.liveUnreadable} variant="warning" />;
  }
  if (contacts.isLoading || companies.isLoading) {
    return <LoadingSpinner label={texts.liveLoading} showLabel />;
  }
  const tried = trySample(
    check,
    candidate,
    opened,
    contacts.results,
    companies.results,
    now,
  );

  return tried.length === 0 ? (
    <Text>{texts.liveNone}</Text>
  ) : (
    <>
      {opened.adopted && (
        <HeardByOthers
          tried={tried}
          others={opened.adopted.others}
          texts={texts}
          language={opened.language}
          onHeard={onHeard}
        />
      )}
      <ClientPager tried={tried} texts={texts} language={opened.language} />
    </>
  );
};

/** The starter as it stands on the cards of real clients it is meant for. */
export const LiveCard = ({
  opened,
  check,
  onHeard,
}: {
  opened: EditorOpened;
  check: EditorCheck;
  /** Called with the clients that adopted words were shown on. */
  onHeard: (contactIds: string[]) => void;
}) => (
  <Flex direction="column" gap="sm" align="stretch">
    <Heading>{opened.texts.liveHeading}</Heading>
    {check.note && <Alert title={check.note} variant="info" />}
    {check.candidate === null ? (
      <Text>{opened.texts.liveBlank}</Text>
    ) : (
      <Tried
        opened={opened}
        check={check}
        candidate={check.candidate}
        onHeard={onHeard}
      />
    )}
  </Flex>
);
