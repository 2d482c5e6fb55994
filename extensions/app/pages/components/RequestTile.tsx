import { Flex, Link, Text, Tile } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import {
  fillText,
  type Language,
  type Review,
  type ReviewRequest,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Clients } from '../hooks/useClients.ts';
import { formatLocalDay } from './formatLocalDay.ts';
import { ClientLinks } from './ClientLinks.tsx';

/** What one salesperson or several requested, for which clients, and where to write it. */
export const RequestTile = ({
  request,
  seen,
  texts,
  language,
}: {
  request: ReviewRequest;
  /** The clients of all requests, as far as the viewer may see them. */
  seen: Clients;
  texts: Review['texts'];
  language: Language;
}) => (
  <Tile>
    <Flex direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{request.brief}</Text>
      <Text variant="microcopy">
        {[
          texts[`request.${request.state}`],
          sayNumber(texts.waiting, { count: request.waiting }, language),
          fillText(texts.since, {
            date: formatLocalDay(request.requestedAt, language),
          }),
          request.author &&
            fillText(texts.requestedFor, { author: request.author }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <ClientLinks clients={request.clients} seen={seen} texts={texts} />
      <Flex gap="md" wrap>
        {request.starterId && (
          <PageLink to={`/starters/${request.starterId}/edit`}>
            {texts.writeRequest}
          </PageLink>
        )}
        {request.recordUrl && (
          <Link href={request.recordUrl}>{texts.openRecord}</Link>
        )}
      </Flex>
    </Flex>
  </Tile>
);
