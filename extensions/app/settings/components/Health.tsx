import {
  Alert,
  Button,
  Flex,
  Heading,
  LoadingSpinner,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { type HealthOpened, type Language } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { settingsWords } from '@starters/texts';
import { useEffect, useState } from 'react';
import { fetchHealth } from '../settingsApi.ts';

const HealthTable = ({
  opened: { texts, lines },
}: {
  opened: HealthOpened;
}) => (
  <Table bordered density="condensed">
    <TableHead>
      <TableRow>
        <TableHeader width="min">{texts.item}</TableHeader>
        <TableHeader width="min">{texts.state}</TableHeader>
        <TableHeader>{texts.says}</TableHeader>
      </TableRow>
    </TableHead>
    <TableBody>
      {lines.map(({ key, what, state, says }) => (
        <TableRow key={key}>
          <TableCell width="min">{what}</TableCell>
          <TableCell width="min">
            <Text
              format={{ fontWeight: state === 'todo' ? 'demibold' : 'regular' }}
            >
              {texts[state]}
            </Text>
          </TableCell>
          <TableCell>{says}</TableCell>
        </TableRow>
      ))}
    </TableBody>
  </Table>
);

const Summary = ({
  opened: { texts, lines, language },
}: {
  opened: HealthOpened;
}) => {
  const count = lines.filter(({ state }) => state === 'todo').length;
  if (count === 0) return <Text>{texts.allWell}</Text>;

  return (
    <Alert
      variant="warning"
      title={sayNumber(texts.toDo, { count }, language)}
    />
  );
};

/** How the app is, item by item with what to do; read by itself, since it asks HubSpot a dozen times. */
export const Health = ({ language }: { language: Language }) => {
  const words = settingsWords[language];
  const [opened, setOpened] = useState<HealthOpened | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);

  useEffect(() => {
    let isOver = false;
    fetchHealth(language).then(
      (answer) => {
        if (isOver) return;
        if (answer.ok) setOpened(answer);
        else setProblem(answer.message);
      },
      () => !isOver && setProblem(words.failed),
    );

    return () => {
      isOver = true;
    };
  }, [language, words, asked]);
  const lookAgain = () => {
    setOpened(null);
    setProblem(null);
    setAsked((last) => last + 1);
  };
  const again = (label: string) => (
    <Flex>
      <Button variant="secondary" onClick={lookAgain}>
        {label}
      </Button>
    </Flex>
  );

  if (problem !== null) {
    return (
      <Flex direction="column" gap="sm">
        <Alert title={problem} variant="danger" />
        {again(words.tryAgain)}
      </Flex>
    );
  }
  if (!opened) return <LoadingSpinner label={words.looking} showLabel />;

  return (
    <Flex direction="column" gap="sm">
      <Heading>{opened.texts.heading}</Heading>
      <Summary opened={opened} />
      <HealthTable opened={opened} />
      {again(opened.texts.again)}
    </Flex>
  );
};
