import { Button, Flex, Text } from '@hubspot/ui-extensions';
import {
  type EditorCheck,
  type EditorOpened,
  type FieldRow,
  fillText,
  listFields,
  type StarterField,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { useState } from 'react';
import type { Draft } from '../hooks/useDraft.ts';
import { useFactInsertion } from '../hooks/useFactInsertion.ts';
import { FactOffers } from './FactOffers.tsx';
import { FactPicker } from './FactPicker.tsx';
import { FieldInput } from './FieldInput.tsx';

const listTexts = (): [StarterField, FieldRow][] =>
  listFields().filter(([, { group }]) => group === 'texts');

/** What is said, and what stands behind it: title first, and what may be left out only when wanted. */
export const TextFields = ({
  opened,
  draft,
  check,
}: {
  opened: EditorOpened;
  draft: Draft;
  check: EditorCheck;
}) => {
  const { texts, fieldTexts, language } = opened;
  const [wanted, setWanted] = useState<StarterField[]>([]);
  const insertion = useFactInsertion(opened, draft);
  const isShown = ([field, { isRequired }]: [StarterField, FieldRow]) =>
    isRequired === true || wanted.includes(field) || draft.fields[field] !== '';
  const shared = { opened, draft, check, insertion };
  const advice = (field: StarterField) =>
    check.advice.filter((note) => note.field === field);

  return (
    <Flex direction="column" gap="sm" align="stretch">
      <FieldInput field="title" {...shared} />
      {listTexts()
        .filter(isShown)
        .map(([field]) => {
          const offers = insertion.offersIn(field);
          const shown = offers ?? insertion.takenIn(field);

          return (
            <Flex key={field} direction="column" gap="xs" align="stretch">
              <FieldInput field={field} {...shared} />
              {shown && (
                <FactOffers
                  offers={shown}
                  isTaken={offers === null}
                  texts={texts}
                  onChosen={insertion.insert}
                />
              )}
              {advice(field).map(({ message }) => (
                <Text key={message} variant="microcopy">
                  {fillText(texts.adviceOn, { message })}
                </Text>
              ))}
            </Flex>
          );
        })}
      <Flex gap="xs" wrap>
        {listTexts()
          .filter((each) => !isShown(each))
          .map(([field]) => (
            <Button
              key={field}
              size="xs"
              variant="transparent"
              onClick={() => setWanted((before) => [...before, field])}
            >
              {fillText(texts.addField, { field: fieldTexts[field].label })}
            </Button>
          ))}
      </Flex>
      <FactPicker opened={opened} insertion={insertion} />
      {check.seconds > 0 && (
        <Text variant="microcopy">
          {sayNumber(texts.seconds, { seconds: check.seconds }, language)}
        </Text>
      )}
    </Flex>
  );
};
