import { Flex, Link, Text, Tile } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import {
  fillText,
  type Language,
  type Review,
  type ReviewOrder,
} from '@starters/contracts';
import type { Clients } from '../hooks/useClients.ts';
import { formatLocalDay } from './formatLocalDay.ts';
import { ClientLinks } from './ClientLinks.tsx';

/** What one salesperson or several ordered, for which clients, and where to write it. */
export const OrderTile = ({
  order,
  seen,
  texts,
  language,
}: {
  order: ReviewOrder;
  /** The clients of all requests, as far as the viewer may see them. */
  seen: Clients;
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
          fillText(texts.since, {
            date: formatLocalDay(order.orderedAt, language),
          }),
          order.author && fillText(texts.orderedFor, { author: order.author }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <ClientLinks clients={order.clients} seen={seen} texts={texts} />
      <Flex gap="md" wrap>
        {order.starterId && (
          <PageLink to={`/starters/${order.starterId}/edit`}>
            {texts.writeOrder}
          </PageLink>
        )}
        {order.recordUrl && (
          <Link href={order.recordUrl}>{texts.openRecord}</Link>
        )}
      </Flex>
    </Flex>
  </Tile>
);
