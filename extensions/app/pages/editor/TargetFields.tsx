import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import {
  type EditorCheck,
  type EditorOpened,
  fillText,
  listFields,
  type StarterField,
} from '@starters/contracts';
import { useState } from 'react';
import type { Draft } from '../hooks/useDraft.ts';
import { FieldInput } from './FieldInput.tsx';
import { sayTarget } from './sayTarget.ts';

const groups = ['target', 'days', 'keeping'] as const;
const listTarget = (): StarterField[] =>
  groups.flatMap((group) =>
    listFields().flatMap(([field, row]) =>
      row.group === group && field !== 'title' ? [field] : [],
    ),
  );

/**
 * Who it is for and when, folded to a sentence until somebody wants to change it, or something in it
 * is wrong.
 */
export const TargetFields = ({
  opened,
  draft,
  check,
}: {
  opened: EditorOpened;
  draft: Draft;
  check: EditorCheck;
}) => {
  const fields = listTarget();
  const isWrong = check.faults.some(({ field }) => fields.includes(field));
  const [isWanted, setWanted] = useState<boolean | null>(null);
  const isOpen = isWanted ?? isWrong;

  return (
    <Accordion
      title={sayTarget(opened, draft.fields)}
      size="sm"
      open={isOpen}
      onClick={() => setWanted(!isOpen)}
    >
      <Flex direction="column" gap="sm" align="stretch">
        {fields.map((field) => (
          <Flex key={field} direction="column" gap="xs" align="stretch">
            <FieldInput
              field={field}
              opened={opened}
              draft={draft}
              check={check}
            />
            {check.advice
              .filter((note) => note.field === field)
              .map(({ message }) => (
                <Text key={message} variant="microcopy">
                  {fillText(opened.texts.adviceOn, { message })}
                </Text>
              ))}
          </Flex>
        ))}
      </Flex>
    </Accordion>
  );
};
