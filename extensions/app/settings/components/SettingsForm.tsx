import {
  Alert,
  Button,
  Divider,
  Flex,
  Form,
  Heading,
  LoadingButton,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import {
  fillText,
  LANGUAGES,
  MANY_SEGMENTS,
  type Refusal,
  type SettingsOpened,
} from '@starters/contracts';
import { useRef, useState } from 'react';
import { sendSettings } from '../settingsApi.ts';
import { ChangeList } from './ChangeList.tsx';
import { type Inputs, inputsOf } from './inputs.tsx';
import { OutcomeInputs } from './OutcomeInputs.tsx';

/** All settings in one form; what was chosen stays until it has got through. */
export const SettingsForm = ({
  opened,
  onSaved,
  reload,
}: {
  opened: SettingsOpened;
  onSaved: (opened: SettingsOpened) => void;
  reload: () => Promise<void>;
}) => {
  const { texts, choices, language } = opened;
  const { addAlert } = useExtensionActions<'settings'>();
  const [values, setValues] = useState(opened.values);
  const [problem, setProblem] = useState<Pick<
    Refusal,
    'reason' | 'message'
  > | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isSending = useRef(false);

  const save = async () => {
    if (isSending.current) return;
    isSending.current = true;
    setIsBusy(true);
    const answer = await sendSettings(
      { base: opened.base, values },
      language,
    ).catch(() => ({
      ok: false as const,
      reason: 'failed' as const,
      message: texts.saveFailed,
    }));
    isSending.current = false;
    setIsBusy(false);
    setProblem(answer.ok ? null : answer);
    if (!answer.ok) return;

    addAlert({ type: 'success', message: answer.message ?? '' });
    onSaved(answer);
  };
  const { choose, chooseOne, number, toggle, holdOut }: Inputs = inputsOf(
    texts,
    values,
    (part) => setValues((before) => ({ ...before, ...part })),
  );
  // None chosen means all of them.
  const offered = values.offeredSegmentIds.length || choices.segments.length;
  const isAnybodyMarketing =
    values.marketingUserIds.length + values.marketingTeamIds.length > 0;

  return (
    <Flex direction="column" gap="md">
      <Form onSubmit={() => void save()}>
        <Flex direction="column" gap="md" align="stretch">
          {opened.unlisted && (
            <Alert title={opened.unlisted} variant="warning" />
          )}
          <Heading>{texts.peopleHeading}</Heading>
          {choose('marketingUserIds', choices.people, Number)}
          {choose('marketingTeamIds', choices.teams, String)}
          {isAnybodyMarketing &&
            opened.missing.map((sentence) => (
              <Alert key={sentence} title={sentence} variant="warning" />
            ))}
          {!isAnybodyMarketing && (
            <Alert title={texts.nobodyIsMarketing} variant="warning" />
          )}
          <Divider />
          <Heading>{texts.segmentsHeading}</Heading>
          {choose('offeredSegmentIds', choices.segments, String)}
          {offered > MANY_SEGMENTS && (
            <Alert
              title={fillText(texts.manySegments, { count: offered })}
              variant="warning"
            />
          )}
          {chooseOne('audienceSegmentId', [
            { value: '', label: texts.everyContact },
            ...choices.segments,
          ])}
          <Divider />
          <Heading>{texts.cardHeading}</Heading>
          {number('startersOnCard')}
          {number('maxFactAgeDays')}
          {chooseOne(
            'language',
            LANGUAGES.map((value) => ({
              value,
              label: texts[`language.${value}`],
            })),
          )}
          <Divider />
          <Heading>{texts.promiseHeading}</Heading>
          {number('answerDays')}
          {number('mostOverdue')}
          {number('validityDays')}
          {toggle('needsApproval')}
          {toggle('tellsByTask')}
          {opened.tasksRefused && (
            <Alert title={opened.tasksRefused} variant="warning" />
          )}
          <Divider />
          <Heading>{texts.privacyHeading}</Heading>
          {chooseOne('privacy', [
            { value: 'confidential', label: texts['privacy.confidential'] },
            { value: 'anonymous', label: texts['privacy.anonymous'] },
            { value: 'named', label: texts['privacy.named'] },
          ])}
          <Divider />
          <OutcomeInputs
            opened={opened}
            values={values}
            inputs={{ number, toggle, holdOut }}
          />
          {problem && (
            <Alert title={problem.message} variant="danger">
              {problem.reason === 'settings_changed' && (
                <Button size="sm" onClick={() => void reload()}>
                  {texts.takeTheirs}
                </Button>
              )}
            </Alert>
          )}
          <Flex>
            <LoadingButton type="submit" variant="primary" loading={isBusy}>
              {texts.save}
            </LoadingButton>
          </Flex>
        </Flex>
      </Form>
      <Divider />
      <ChangeList opened={opened} />
    </Flex>
  );
};
