import { Accordion, Alert, Flex, Text } from '@hubspot/ui-extensions';
import type { PendingChange } from '@starters/contracts';
import { OldAndNew } from './OldAndNew.tsx';

/** In the editor: who asks for approval of what is written there, and what cards have until then. */
export const PendingNote = ({ pending }: { pending: PendingChange }) => (
  <Alert
    title={pending.sentBack ?? pending.sentence}
    variant={pending.sentBack ? 'warning' : 'info'}
  >
    <Flex direction="column" gap="xs">
      <Text>{pending.onCards}</Text>
      <Accordion title={pending.texts.changed} size="small">
        <OldAndNew pending={pending} />
      </Accordion>
    </Flex>
  </Alert>
);
