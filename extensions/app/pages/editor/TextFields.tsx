import { Flex, Heading, Input, Text, TextArea } from '@hubspot/ui-extensions';
import {
  type EditorCheck,
  type EditorOpened,
  fillText,
  MAX_FIELD,
} from '@starters/contracts';
import type { Draft } from '../hooks/useDraft.ts';
import { notesOn } from './notesOn.ts';

const spoken = [
  'opener',
  'question',
  'whyNow',
  'listenFor',
  'nextStep',
] as const;
const long = 3;

/** The grammar of a conversation; what is wrong with a field stands under it. */
export const TextFields = ({
  texts,
  draft: { fields, change },
  check,
}: {
  texts: EditorOpened['texts'];
  draft: Draft;
  check: EditorCheck;
}) => (
  <Flex direction="column" gap="sm" align="stretch">
    <Heading>{texts.textsHeading}</Heading>
    {check.seconds > 0 && (
      <Text variant="microcopy">
        {fillText(texts.seconds, { seconds: check.seconds })}
      </Text>
    )}
    {spoken.map((field) => (
      <TextArea
        key={field}
        name={field}
        label={texts[`field.${field}`]}
        description={texts[`help.${field}`]}
        value={fields[field]}
        rows={field === 'opener' ? long : 2}
        maxLength={MAX_FIELD}
        resize="vertical"
        onInput={(text) => change({ [field]: text })}
        {...notesOn(check, fields, field)}
      />
    ))}
    <Input
      name="proofUrl"
      label={texts['field.proofUrl']}
      description={texts['help.proofUrl']}
      value={fields.proofUrl}
      onInput={(proofUrl) => change({ proofUrl })}
      {...notesOn(check, fields, 'proofUrl')}
    />
  </Flex>
);
