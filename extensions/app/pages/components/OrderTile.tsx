import { Flex, Link, Text, Tile } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import {
  fillText,
  type Language,
  type Review,
  type ReviewOrder,
} from '@starters/contracts';
import { formatDay } from './formatDay.ts';

/** What one salesperson or several ordered, for which clients, and where to write it. */
export const OrderTile = ({
  order,
  texts,
  language,
}: {
  order: ReviewOrder;
  texts: Review['texts'];
  language: Language;
}) => (
  <Tile>
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{order.brief}</Text>
      <Text variant="microcopy">
        {[
          texts[`order.${order.state}`],
          order.waiting === 1
            ? texts.waitingOne
            : fillText(texts.waitingMany, { count: order.waiting }),
          fillText(texts.since, { date: formatDay(order.orderedAt, language) }),
          order.author && fillText(texts.orderedFor, { author: order.author }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Flex gap="md" wrap>
        {order.starterId && (
          <PageLink to={`/starters/${order.starterId}/edit`}>
            {texts.writeOrder}
          </PageLink>
        )}
        {order.recordUrl && (
          <Link href={order.recordUrl}>{texts.openRecord}</Link>
        )}
        {order.contactUrls.map((url, index) => (
          <Link key={url} href={url}>
            {order.contactUrls.length === 1
              ? texts.openContact
              : fillText(texts.client, { number: index + 1 })}
          </Link>
        ))}
      </Flex>
    </Flex>
  </Tile>
);
