import {
  Alert,
  Button,
  Flex,
  Form,
  Heading,
  Select,
  Text,
} from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { type FirstDrafts, type Language } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { useEffect, useState } from 'react';
import { WritingProgress } from '../transfer/WritingProgress.tsx';
import { DraftTable } from './DraftTable.tsx';
import { useTaking } from './useTaking.ts';

/** Conversations to begin with: chosen in one language, and written as drafts. */
export const DraftPanel = ({
  offered,
  reload,
}: {
  offered: FirstDrafts;
  reload: () => Promise<void>;
}) => {
  const { texts, languages, drafts, counted, language: viewed } = offered;
  const [language, setLanguage] = useState<Language>(
    languages[0]?.value ?? viewed,
  );
  const suiting = (of: Language) =>
    drafts[of].filter(({ suits }) => suits).map(({ key }) => key);
  const [chosen, setChosen] = useState(suiting(language));
  const { taking, take, askAgain } = useTaking(offered, viewed);
  const shown = drafts[language];
  const count = chosen.length;
  const choose = (key: string, isChosen: boolean) =>
    setChosen((before) =>
      isChosen ? [...before, key] : before.filter((each) => each !== key),
    );

  const isDone = taking.step === 'done';
  // What was taken is a starter by now, with an id.
  useEffect(() => {
    if (isDone) void reload();
  }, [isDone, reload]);

  if (taking.step === 'writing') {
    return <WritingProgress {...taking} texts={texts} language={viewed} />;
  }
  if (taking.step === 'unsure') {
    return (
      <Flex direction="column" gap="sm" align="start">
        <Alert title={taking.message} variant="warning" />
        <Button variant="primary" onClick={() => void askAgain()}>
          {texts.askAgain}
        </Button>
      </Flex>
    );
  }
  if (taking.step === 'done') {
    return (
      <Flex direction="column" gap="sm" align="start">
        <Alert title={taking.message} variant="success" />
        {shown
          .filter(({ key }) => chosen.includes(key))
          .map(
            ({ key, title, starterId }) =>
              starterId !== null && (
                <PageLink key={key} to={`/starters/${starterId}`}>
                  {title}
                </PageLink>
              ),
          )}
        <PageLink to="/">{texts.seeStarters}</PageLink>
      </Flex>
    );
  }

  return (
    <Form onSubmit={() => void take(language, chosen)}>
      <Flex direction="column" gap="sm" align="stretch">
        <Heading>{texts.heading}</Heading>
        <Text>{texts.help}</Text>
        {taking.problem && <Alert title={taking.problem} variant="danger" />}
        <Select
          name="language"
          label={texts.language}
          options={languages}
          value={language}
          onChange={(value) => {
            const next = languages.find((each) => each.value === value)?.value;
            if (!next) return;
            setLanguage(next);
            setChosen(suiting(next));
          }}
        />
        <Text variant="microcopy">{counted}</Text>
        {shown.every(({ starterId }) => starterId !== null) && (
          <Text>{texts.allTaken}</Text>
        )}
        <DraftTable
          drafts={shown}
          texts={texts}
          chosen={chosen}
          onChoose={choose}
        />
        <Flex>
          <Button type="submit" variant="primary" disabled={count === 0}>
            {count === 0
              ? texts.takeNone
              : sayNumber(texts.take, { count }, viewed)}
          </Button>
        </Flex>
      </Flex>
    </Form>
  );
};
