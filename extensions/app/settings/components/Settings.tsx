import {
  Alert,
  Button,
  Divider,
  ErrorState,
  Flex,
  LoadingSpinner,
  Text,
  useExtensionContext,
} from '@hubspot/ui-extensions';
import {
  type Language,
  languageOf,
  type Refusal,
  type SettingsOpened,
} from '@starters/contracts';
import { settingsWords } from '@starters/texts';
import { useCallback, useEffect, useState } from 'react';
import { fetchSettings } from '../settingsApi.ts';
import { Erasing } from './Erasing.tsx';
import { Health } from './Health.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { Unsent } from './Unsent.tsx';

/** The app's settings, once they are read; only an admin is given them. */
export const Settings = () => {
  const { user } = useExtensionContext<'settings'>();
  const language: Language =
    languageOf(user.language) ?? languageOf(user.locale) ?? 'en';
  const words = settingsWords[language];
  const [opened, setOpened] = useState<SettingsOpened | null>(null);
  // A form begins again with every answer, so that it shows what holds.
  const [answers, setAnswers] = useState(0);
  const [problem, setProblem] = useState<
    (Partial<Refusal> & Pick<Refusal, 'message'>) | null
  >(null);

  const [gone, setGone] = useState<string | null>(null);

  const show = useCallback((answer: SettingsOpened) => {
    setOpened(answer);
    setAnswers((before) => before + 1);
  }, []);
  const load = useCallback(
    () =>
      fetchSettings(language).then(
        (answer) => {
          if (answer.ok) show(answer);
          else setProblem(answer);
        },
        () => setProblem({ message: settingsWords[language].failed }),
      ),
    [language, show],
  );
  useEffect(() => {
    void load();
  }, [load]);
  const reload = () => {
    setProblem(null);
    setOpened(null);

    return load();
  };

  if (gone !== null) return <Alert title={gone} variant="success" />;
  if (problem) {
    return (
      <Flex direction="column" gap="md">
        {problem.reason && problem.reason !== 'not_admin' && (
          <Health language={language} />
        )}
        {problem.reason !== 'not_admin' && <Unsent language={language} />}
        <ErrorState>
          <Text>{problem.message}</Text>
          <Button onClick={() => void reload()}>{words.tryAgain}</Button>
        </ErrorState>
        {problem.reason !== 'not_admin' && (
          <Erasing language={language} onGone={setGone} />
        )}
      </Flex>
    );
  }
  if (!opened) {
    return <LoadingSpinner label={words.loading} showLabel layout="centered" />;
  }

  return (
    <Flex direction="column" gap="md">
      <Health language={language} />
      <Divider />
      <Unsent language={language} />
      <Divider />
      <SettingsForm
        key={answers}
        opened={opened}
        onSaved={show}
        reload={reload}
      />
      <Divider />
      <Erasing language={language} onGone={setGone} />
    </Flex>
  );
};
