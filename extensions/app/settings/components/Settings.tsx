import {
  Button,
  ErrorState,
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
import { useCallback, useEffect, useState } from 'react';
import { firstWords } from '../firstWords.ts';
import { fetchSettings } from '../settingsApi.ts';
import { SettingsForm } from './SettingsForm.tsx';

/** The app's settings, once they are read; only an admin is given them. */
export const Settings = () => {
  const { user } = useExtensionContext<'settings'>();
  const language: Language =
    languageOf(user.language) ?? languageOf(user.locale) ?? 'en';
  const words = firstWords[language];
  const [opened, setOpened] = useState<SettingsOpened | null>(null);
  const [problem, setProblem] = useState<Pick<Refusal, 'message'> | null>(null);

  const load = useCallback(
    () =>
      fetchSettings(language).then(
        (answer) => {
          setProblem(answer.ok ? null : answer);
          if (answer.ok) setOpened(answer);
        },
        () => setProblem({ message: firstWords[language].failed }),
      ),
    [language],
  );
  useEffect(() => {
    void load();
  }, [load]);

  if (problem) {
    return (
      <ErrorState>
        <Text>{problem.message}</Text>
        <Button onClick={() => void load()}>{words.tryAgain}</Button>
      </ErrorState>
    );
  }
  if (!opened) {
    return <LoadingSpinner label={words.loading} showLabel layout="centered" />;
  }

  return (
    <SettingsForm
      key={opened.base}
      opened={opened}
      onSaved={setOpened}
      reload={load}
    />
  );
};
