import {
  Alert,
  Button,
  Divider,
  Flex,
  Heading,
  Input,
  LoadingButton,
  Select,
  Text,
} from '@hubspot/ui-extensions';
import {
  ERASABLE,
  type Erasable,
  type ErasingOpened,
  type Language,
} from '@starters/contracts';
import { useEffect, useRef, useState } from 'react';
import { eraseKept, fetchErasing } from '../settingsApi.ts';
import { KeptFile } from './KeptFile.tsx';

/** Erases a person or everything; what was typed stays until it worked. */
export const Erasing = ({
  language,
  onGone,
}: {
  language: Language;
  /** Told once nothing is left, with what to say. */
  onGone: (message: string) => void;
}) => {
  const [opened, setOpened] = useState<ErasingOpened | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [what, setWhat] = useState<Erasable>('contact');
  const [id, setId] = useState('');
  const [word, setWord] = useState('');
  const [said, setSaid] = useState<{ ok: boolean; message: string } | null>(
    null,
  );
  const [isBusy, setIsBusy] = useState(false);
  const isErasing = useRef(false);

  useEffect(() => {
    // Without an answer the settings fail as well, and say so.
    fetchErasing(language).then(
      (answer) => answer.ok && setOpened(answer),
      () => {},
    );
  }, [language]);
  if (!opened) return null;
  const { texts, people } = opened;

  const erase = async () => {
    if (isErasing.current) return;
    isErasing.current = true;
    setIsBusy(true);
    const answer = await eraseKept({ what, id, word }, language).catch(() => ({
      ok: false as const,
      message: texts.failed,
    }));
    isErasing.current = false;
    setIsBusy(false);
    if (answer.ok && answer.isGone) {
      onGone(answer.message);

      return;
    }
    setSaid(answer);
    if (!answer.ok) return;
    setId('');
    setWord('');
  };
  const choose = (value: unknown) => {
    setWhat(ERASABLE.find((each) => each === value) ?? 'contact');
    setId('');
    setWord('');
    setSaid(null);
  };
  const label = texts[`${what}Id`];

  return (
    <Flex direction="column" gap="sm">
      <KeptFile opened={opened} />
      <Divider />
      <Heading>{texts.heading}</Heading>
      <Text>{texts.about}</Text>
      {said && (
        <Alert title={said.message} variant={said.ok ? 'success' : 'danger'} />
      )}
      {isOpen ? (
        <>
          <Select
            name="what"
            label={texts.what}
            description={texts[`${what}.help`]}
            options={ERASABLE.map((value) => ({ value, label: texts[value] }))}
            value={what}
            onChange={choose}
          />
          {what === 'salesperson' && people.length > 0 ? (
            <Select
              name="id"
              label={label}
              options={people}
              value={id}
              onChange={(value) => setId(String(value ?? ''))}
            />
          ) : (
            <Input name="id" label={label} value={id} onInput={setId} />
          )}
          <Input
            name="word"
            label={texts.word}
            value={word}
            onInput={setWord}
          />
          <Flex>
            <LoadingButton
              variant="destructive"
              loading={isBusy}
              onClick={() => void erase()}
            >
              {texts.erase}
            </LoadingButton>
          </Flex>
        </>
      ) : (
        <Flex>
          <Button variant="secondary" onClick={() => setIsOpen(true)}>
            {texts.open}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
