import {
  DescriptionList,
  DescriptionListItem,
  Flex,
  Link,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import type { CallsReady } from '@starters/contracts';
import type { CallLine } from '../writeCalls.ts';
import { CallVote } from './CallVote.tsx';

/** One client of the list: who to call, on which number, what to say, and the vote on it. */
export const Call = ({
  call: { contactId, name, phone, client, ready },
  calls,
  accountId,
}: {
  call: CallLine;
  calls: CallsReady;
  accountId: number;
}) => {
  const { texts } = calls;

  return (
    <Tile compact>
      <Flex direction="column" gap="xs">
        <Flex gap="sm" wrap align="center">
          <Link href={`/contacts/${accountId}/record/0-1/${contactId}`}>
            {name}
          </Link>
          <Text variant={phone ? 'bodytext' : 'microcopy'}>
            {phone || texts.noPhone}
          </Text>
        </Flex>
        <Text format={{ fontWeight: ready ? 'demibold' : 'regular' }}>
          {ready ? ready.line : texts.nothing}
        </Text>
        {ready && (
          <>
            <DescriptionList>
              {ready.details.map(({ label, text }) => (
                <DescriptionListItem key={label} label={label}>
                  {text}
                </DescriptionListItem>
              ))}
            </DescriptionList>
            <CallVote
              key={ready.starter.starterId}
              name={name}
              starter={ready.starter}
              client={client}
              calls={calls}
            />
          </>
        )}
      </Flex>
    </Tile>
  );
};
