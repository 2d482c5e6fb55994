import { Alert, Button, Flex, List, Text } from '@hubspot/ui-extensions';
import {
  type EditorOpened,
  fillText,
  type StarterChangedElsewhere,
} from '@starters/contracts';
import type { Draft } from '../hooks/useDraft.ts';
import { sayValue } from './sayValue.ts';

/** Shows what somebody else saved since the editor was opened; either version can be kept. */
export const ConflictNote = ({
  opened,
  draft,
  conflict: { message, differing, fields },
}: {
  opened: EditorOpened;
  draft: Draft;
  conflict: StarterChangedElsewhere;
}) => {
  const { texts } = opened;

  return (
    <Alert title={texts.conflictTitle} variant="warning">
      <Flex direction="column" gap="sm">
        <Text>{message}</Text>
        <List>
          {differing.map((field) => (
            <Text key={field}>
              {fillText(texts.theirs, {
                field: opened.fieldTexts[field].label,
                value: sayValue(opened, fields, field),
              })}
            </Text>
          ))}
        </List>
        <Flex gap="sm" wrap>
          <Button size="sm" onClick={draft.keepMine}>
            {texts.keepMine}
          </Button>
          <Button size="sm" onClick={draft.takeTheirs}>
            {texts.takeTheirs}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
};
