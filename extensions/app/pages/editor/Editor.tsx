import {
  Alert,
  AutoGrid,
  Button,
  Divider,
  Flex,
  Form,
  LoadingButton,
  Text,
} from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import {
  type EditorOpened,
  fillText,
  type HowToPublish,
} from '@starters/contracts';
import { useCheck } from '../hooks/useCheck.ts';
import { useDraft } from '../hooks/useDraft.ts';
import { AdoptedNote } from './AdoptedNote.tsx';
import { CheckNotes } from './CheckNotes.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { DraftLine } from './DraftLine.tsx';
import { PendingNote } from '../approval/PendingNote.tsx';
import { LiveCard } from './LiveCard.tsx';
import { LookalikeNote } from './LookalikeNote.tsx';
import { RequestNote } from './RequestNote.tsx';
import { TargetFields } from './TargetFields.tsx';
import { TextFields } from './TextFields.tsx';

const columnWidth = 420;

/** What the button does, in a word or three. */
const publishWord = (
  { texts, pending }: EditorOpened,
  publishing: HowToPublish,
): string => {
  switch (publishing) {
    case 'approve':
      return texts.approve;
    case 'pass_on':
      return pending?.texts.passOn ?? texts.askApproval;
    case 'ask_approval':
      return texts.askApproval;
    default:
      return texts.publish;
  }
};

/**
 * A place to write: title and texts on the left, what clients hear on the right, who it is for below, folded
 * to a sentence.
 */
export const Editor = ({
  opened,
  onDiscarded,
}: {
  opened: EditorOpened;
  onDiscarded: () => Promise<void>;
}) => {
  const { texts } = opened;
  const isPublished = opened.status === 'published';
  const draft = useDraft(opened);
  const { check, hasFailed } = useCheck(opened, draft.fields);
  const { opener, question, whyNow } = draft.fields;
  // Empty fields show no faults before the person has begun to write.
  const isBlank = opener + question + whyNow === '';

  return (
    <Flex direction="column" gap="md">
      <PageLink to="/">{texts.back}</PageLink>
      <PageTitle>
        {opened.starterId === null ? texts.newTitle : texts.editTitle}
      </PageTitle>
      <Flex gap="md" align="center" wrap>
        <Text variant="microcopy">
          {fillText(texts.status, { status: opened.statusLabel })}
        </Text>
        <DraftLine opened={opened} draft={draft} onDiscarded={onDiscarded} />
      </Flex>
      {opened.pending && <PendingNote pending={opened.pending} />}
      {opened.others.map((sentence) => (
        <Text key={sentence} variant="microcopy">
          {sentence}
        </Text>
      ))}
      {opened.request && (
        <RequestNote
          request={opened.request}
          texts={texts}
          facts={opened.choices.facts}
        />
      )}
      {/* Enter in a field keeps what was written: nobody publishes by a slip. */}
      <Form onSubmit={() => void draft.save('save')}>
        <Flex direction="column" gap="md" align="stretch">
          <AutoGrid columnWidth={columnWidth} gap="lg" flexible>
            <Flex direction="column" gap="sm" align="stretch">
              {opened.adopted && (
                <AdoptedNote
                  adopted={opened.adopted}
                  texts={texts}
                  draft={draft}
                />
              )}
              <TextFields opened={opened} draft={draft} check={check} />
            </Flex>
            <Flex direction="column" gap="sm" align="stretch">
              {check.lookalikes.length > 0 && (
                <LookalikeNote
                  pieces={check.lookalikes}
                  texts={texts}
                  draft={draft}
                />
              )}
              <LiveCard
                opened={opened}
                check={check}
                onHeard={draft.setHeardBy}
              />
            </Flex>
          </AutoGrid>
          <TargetFields opened={opened} draft={draft} check={check} />
          <Divider />
          {/* Beside the button that was just pressed: the top may be out of sight. */}
          {draft.clashes.length > 0 && (
            <ConflictNote opened={opened} draft={draft} />
          )}
          {!draft.isHeard && <Text>{texts.heardWait}</Text>}
          {draft.problem && <Alert title={draft.problem} variant="danger" />}
          {(!isBlank || draft.hasTried) && (
            <CheckNotes opened={opened} check={check} hasFailed={hasFailed} />
          )}
          <Flex gap="sm" wrap>
            <LoadingButton
              variant="primary"
              loading={draft.sending === 'publish'}
              disabled={!draft.isHeard}
              onClick={() => void draft.save('publish')}
            >
              {publishWord(opened, draft.publishing)}
            </LoadingButton>
            <Button type="submit">
              {isPublished ? opened.writing.saveOfPublished : texts.save}
            </Button>
          </Flex>
        </Flex>
      </Form>
    </Flex>
  );
};
