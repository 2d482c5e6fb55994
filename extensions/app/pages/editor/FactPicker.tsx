import { Button, Flex, Heading, Select, Text } from '@hubspot/ui-extensions';
import {
  type EditorOpened,
  listWording,
  type WordingField,
} from '@starters/contracts';
import { useState } from 'react';
import type { Draft } from '../hooks/useDraft.ts';

/** Puts one of the account's own properties into a text, spelled as it must be. */
export const FactPicker = ({
  opened: { texts, fieldTexts, choices },
  draft: { fields, change },
}: {
  opened: EditorOpened;
  draft: Draft;
}) => {
  const [fact, setFact] = useState('contact.city');
  const [field, setField] = useState<WordingField>('whyNow');
  const text = fields[field];
  const gap = text === '' || /\s$/.test(text) ? '' : ' ';

  return (
    <Flex direction="column" gap="sm" align="stretch">
      <Heading>{texts.factHeading}</Heading>
      <Select
        name="fact"
        label={texts.factProperty}
        value={fact}
        options={choices.facts.map(({ object, name, label }) => ({
          value: `${object}.${name}`,
          // What is told of a deal, a meeting or a call is labelled with the record it is of.
          label:
            object === 'contact' || object === 'company'
              ? `${label}, ${texts[`factObject.${object}`]}`
              : label,
        }))}
        onChange={(value) => setFact(String(value))}
      />
      <Select
        name="into"
        label={texts.factField}
        value={field}
        options={listWording().map((value) => ({
          value,
          label: fieldTexts[value].label,
        }))}
        onChange={(value) => setField(value as WordingField)}
      />
      <Flex>
        <Button
          size="sm"
          onClick={() => change({ [field]: `${text}${gap}{{${fact}}}` })}
        >
          {texts.factInsert}
        </Button>
      </Flex>
      <Text variant="microcopy">{texts.factHelp}</Text>
    </Flex>
  );
};
