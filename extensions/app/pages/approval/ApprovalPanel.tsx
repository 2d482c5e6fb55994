import {
  Alert,
  Button,
  Flex,
  Heading,
  LoadingButton,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { Language, PendingChange } from '@starters/contracts';
import { useState } from 'react';
import { OldAndNew } from './OldAndNew.tsx';
import { SendBackForm } from './SendBackForm.tsx';
import { useApproval } from './useApproval.ts';

/** A change that waits: who asks, old and new side by side, and what the reader may do. */
export const ApprovalPanel = ({
  starterId,
  pending,
  language,
  reload,
}: {
  starterId: string;
  pending: PendingChange;
  language: Language;
  reload: () => Promise<void>;
}) => {
  const { texts, mayApprove, mayWithdraw } = pending;
  const [isSendingBack, setSendingBack] = useState(false);
  const { answer, busy, problem } = useApproval(
    starterId,
    pending,
    language,
    reload,
  );

  return (
    <Tile>
      <Flex direction="column" gap="sm">
        <Heading>
          {pending.sentBack ? texts.headingSentBack : texts.heading}
        </Heading>
        {pending.sentBack && (
          <Alert title={pending.sentBack} variant="warning" />
        )}
        <Text>{pending.sentence}</Text>
        <Text variant="microcopy">{pending.onCards}</Text>
        <OldAndNew pending={pending} />
        {problem && <Alert title={problem} variant="danger" />}
        <Flex gap="md" align="center" wrap>
          {mayApprove && (
            <LoadingButton
              variant="primary"
              loading={busy === 'approve'}
              onClick={() => void answer('approve')}
            >
              {texts.approve}
            </LoadingButton>
          )}
          {mayApprove && !isSendingBack && (
            <Button onClick={() => setSendingBack(true)}>
              {texts.sendBack}
            </Button>
          )}
          <PageLink to={`/starters/${starterId}/edit`}>
            {mayApprove ? texts.change : texts.changeYours}
          </PageLink>
          {mayWithdraw && (
            <LoadingButton
              size="sm"
              loading={busy === 'withdraw'}
              onClick={() => void answer('withdraw')}
            >
              {texts.withdraw}
            </LoadingButton>
          )}
        </Flex>
        {mayApprove && isSendingBack && (
          <SendBackForm
            texts={texts}
            isBusy={busy !== null}
            onSend={(because) => {
              void answer('send_back', because).then((isSent) => {
                if (isSent) setSendingBack(false);
              });
            }}
          />
        )}
      </Flex>
    </Tile>
  );
};
