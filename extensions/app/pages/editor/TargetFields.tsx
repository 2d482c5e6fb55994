import { Flex, Heading } from '@hubspot/ui-extensions';
import {
  type EditorCheck,
  type EditorOpened,
  listFields,
} from '@starters/contracts';
import type { Draft } from '../hooks/useDraft.ts';
import { FieldInput } from './FieldInput.tsx';

const groups = ['target', 'keeping', 'days'] as const;

/** The fields of targeting: clients, language and dates. */
export const TargetFields = ({
  opened,
  draft,
  check,
}: {
  opened: EditorOpened;
  draft: Draft;
  check: EditorCheck;
}) => (
  <Flex direction="column" gap="sm" align="stretch">
    <Heading>{opened.texts.targetHeading}</Heading>
    {groups.flatMap((group) =>
      listFields()
        .filter(([, row]) => row.group === group)
        .map(([field]) => (
          <FieldInput
            key={field}
            field={field}
            opened={opened}
            draft={draft}
            check={check}
          />
        )),
    )}
  </Flex>
);
