import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import {
  type EditorCheck,
  type EditorOpened,
  listFields,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Draft } from '../hooks/useDraft.ts';
import { FieldInput } from './FieldInput.tsx';

/** The grammar of a conversation. */
export const TextFields = ({
  opened,
  draft,
  check,
}: {
  opened: EditorOpened;
  draft: Draft;
  check: EditorCheck;
}) => (
  <Flex direction="column" gap="sm" align="stretch">
    <Heading>{opened.texts.textsHeading}</Heading>
    {check.seconds > 0 && (
      <Text variant="microcopy">
        {sayNumber(
          opened.texts.seconds,
          { seconds: check.seconds },
          opened.language,
        )}
      </Text>
    )}
    {listFields()
      .filter(([, { group }]) => group === 'texts')
      .map(([field]) => (
        <FieldInput
          key={field}
          field={field}
          opened={opened}
          draft={draft}
          check={check}
        />
      ))}
  </Flex>
);
