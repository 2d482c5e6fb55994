import { Button, Flex, Form, TextArea } from '@hubspot/ui-extensions';
import type { PendingChange } from '@starters/contracts';
import { useState } from 'react';

/** Where the second person says what has to change. */
export const SendBackForm = ({
  texts,
  isBusy,
  onSend,
}: {
  texts: PendingChange['texts'];
  isBusy: boolean;
  onSend: (because: string) => void;
}) => {
  const [because, setBecause] = useState('');

  return (
    <Form onSubmit={() => onSend(because)}>
      <Flex direction="column" gap="xs">
        <TextArea
          name="because"
          label={texts.sendBackLabel}
          description={texts.sendBackHelp}
          rows={2}
          value={because}
          onInput={setBecause}
        />
        <Flex>
          <Button type="submit" size="sm" disabled={isBusy}>
            {texts.sendBack}
          </Button>
        </Flex>
      </Flex>
    </Form>
  );
};
