import { Alert, Flex, Text, TextArea } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { type EditorOpened, fillText, MAX_COMMENT } from '@starters/contracts';
import type { Draft } from '../hooks/useDraft.ts';

/** The salesperson's words that are being taken over, and the answer to them. */
export const AdoptedNote = ({
  adopted,
  texts,
  draft,
}: {
  adopted: NonNullable<EditorOpened['adopted']>;
  texts: EditorOpened['texts'];
  draft: Draft;
}) => (
  <Flex direction="column" gap="sm" align="stretch">
    <Alert title={texts.adoptHeading} variant="info">
      <Flex direction="column" gap="xs">
        <Text>{fillText(texts.quoted, { words: adopted.comment })}</Text>
        <Text variant="microcopy">{texts.adoptHelp}</Text>
        {adopted.isVariant && (
          <Text variant="microcopy">{texts.variantHelp}</Text>
        )}
        <PageLink
          to={`/starters/${adopted.of}/adopt/${adopted.votes[0]}${adopted.isVariant ? '/replace' : ''}`}
        >
          {adopted.isVariant ? texts.adoptReplacing : texts.adoptAsVariant}
        </PageLink>
      </Flex>
    </Alert>
    <TextArea
      name="answer"
      label={texts.answerText}
      value={draft.answer}
      rows={2}
      maxLength={MAX_COMMENT}
      onInput={draft.setAnswer}
    />
  </Flex>
);
