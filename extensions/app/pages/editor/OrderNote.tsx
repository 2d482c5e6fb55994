import { Flex, Link, Text, Tile } from '@hubspot/ui-extensions';
import { type EditorOpened, fillText } from '@starters/contracts';

/** What salespeople ordered, with the clients it is for, beside what is being written. */
export const OrderNote = ({
  order: { brief, waiting, contacts },
  texts,
}: {
  order: NonNullable<EditorOpened['order']>;
  texts: EditorOpened['texts'];
}) => (
  <Tile compact>
    <Flex direction="column" gap="xs">
      <Text variant="microcopy">
        {`${texts.orderHeading} · ${fillText(texts.orderClients, { waiting })}`}
      </Text>
      <Text format={{ fontWeight: 'demibold' }}>{brief}</Text>
      <Flex gap="sm" wrap>
        {contacts.map(({ url }, index) => (
          <Link key={url} href={url}>
            {contacts.length === 1
              ? texts.openContact
              : fillText(texts.client, { number: index + 1 })}
          </Link>
        ))}
      </Flex>
    </Flex>
  </Tile>
);
