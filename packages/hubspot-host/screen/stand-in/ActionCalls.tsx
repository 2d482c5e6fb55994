import {
  Alert,
  Button,
  Group,
  Paper,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import type {
  ActionAttempt,
  ActionExecution,
  ActionView,
} from '../../server/action-view.ts';
import { preview } from '../crm/api.ts';
import { useLayout } from '../crm/layout.tsx';
import { useSession } from '../crm/session.tsx';
import { useToast } from '../crm/toasts.tsx';
import { useLoad } from '../crm/use-load.ts';
import { Failure } from '../screens/Failure.tsx';
import { ActionInput } from './ActionInput.tsx';
import { useActionWords } from './action-words.ts';
import { AttemptView } from './AttemptView.tsx';
import { mapInputs } from './map-inputs.ts';
import { RecordPicker } from './RecordPicker.tsx';

type Client = ActionExecution['client'];

/** Names of objects in manifests of actions, and in the API. */
const plurals: Record<string, string> = {
  CONTACT: 'contacts',
  COMPANY: 'companies',
  DEAL: 'deals',
  TICKET: 'tickets',
};

/** One action, called as often as a person likes. */
const ActionForm = ({ action }: { action: ActionView }) => {
  const words = useActionWords();
  const toast = useToast();
  const { language } = useSession().session;
  const [client, setClient] = useState<Client>(
    action.clients.includes('WORKFLOWS') ? 'WORKFLOWS' : 'AGENTS',
  );
  const [recordId, setRecordId] = useState<string | null>(null);
  const [inputs, setInputs] = useState<Record<string, string>>({});
  const [attempt, setAttempt] = useState<ActionAttempt | null>(null);
  const [sent, setSent] = useState<ActionExecution | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [objectType = 'CONTACT'] = action.objectTypes;
  const type = plurals[objectType] ?? objectType.toLowerCase();
  const labels = action.labels[language] ?? action.labels['en'];
  if (!labels) return null;
  const attend = async (act: () => Promise<void>) => {
    setBusy(true);
    try {
      await act();
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error), 'danger');
    }
    setBusy(false);
  };
  const call = (execution: ActionExecution) =>
    attend(async () => {
      const answered = await preview.callAction(execution);
      setSent({ ...execution, callbackId: answered.callbackId });
      setAttempt(answered);
    });
  const fillIn = (id: string) =>
    attend(async () => {
      setInputs(
        await mapInputs(action, type, `${objectType.toLowerCase()}_`, id),
      );
    });
  const isWorkflow = client === 'WORKFLOWS';

  return (
    <Stack>
      <div>
        <Text size="sm">{labels.description}</Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {action.url}
        </Text>
      </div>
      <div>
        <Text size="sm" fw={500} mb={4}>
          {words.caller}
        </Text>
        <SegmentedControl
          aria-label={words.caller}
          value={client}
          data={(['WORKFLOWS', 'AGENTS'] as const).map((each) => ({
            value: each,
            label: words[each],
            disabled: !action.clients.includes(each),
          }))}
          onChange={(value) =>
            setClient(value === 'AGENTS' ? 'AGENTS' : 'WORKFLOWS')
          }
        />
      </div>
      <Group align="end">
        <div style={{ flex: '1 1 260px' }}>
          <RecordPicker
            type={type}
            label={isWorkflow ? words.enrolled : words.source}
            value={recordId}
            onChange={setRecordId}
          />
        </div>
        <Button
          variant="default"
          disabled={recordId === null || isBusy}
          onClick={() => recordId !== null && void fillIn(recordId)}
        >
          {words.fillIn}
        </Button>
      </Group>
      <fieldset style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
        <Text component="legend" size="sm" fw={600} mb={4}>
          {words.inputs}
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} verticalSpacing="xs">
          {action.inputs.map((input) => (
            <ActionInput
              key={input.name}
              input={input}
              label={labels.inputs[input.name] ?? input.name}
              value={inputs[input.name] ?? ''}
              onChange={(value) =>
                setInputs((before) => ({ ...before, [input.name]: value }))
              }
            />
          ))}
        </SimpleGrid>
      </fieldset>
      <Group>
        <Button
          loading={isBusy}
          disabled={isWorkflow && recordId === null}
          onClick={() =>
            void call({
              uid: action.uid,
              client,
              object:
                isWorkflow && recordId !== null
                  ? { objectType, objectId: recordId }
                  : null,
              inputs,
            })
          }
        >
          {words.call}
        </Button>
      </Group>
      {attempt && sent && (
        <AttemptView
          attempt={attempt}
          labels={labels}
          isBusy={isBusy}
          onRepeat={() => void call(sent)}
        />
      )}
    </Stack>
  );
};

/** The stand-in's screen for calling what workflows and agents call. */
export const ActionCalls = () => {
  const words = useActionWords();
  const { language } = useSession().session;
  const { installed } = useLayout().layout;
  const [uid, setUid] = useState<string | null>(null);
  const { state, reload } = useLoad(() => preview.actions(), [installed]);
  if (state.status === 'failed')
    return <Failure error={state.error} onRetry={reload} />;
  if (state.status === 'loading') return null;
  const { isInstalled, isServed, actions } = state.value;
  const action = actions.find((each) => each.uid === uid) ?? actions[0];
  const hindrance = !action
    ? words.none
    : !isServed
      ? words.notServed
      : !isInstalled
        ? words.gone
        : null;

  return (
    <>
      <Title order={1} fz="lg" mb={4}>
        {words.title}
      </Title>
      <Text size="sm" c="dimmed" mb="lg" maw={760}>
        {words.help}
      </Text>
      {hindrance !== null && <Alert title={hindrance} />}
      {action && hindrance === null && (
        <Paper withBorder radius="md" p="md" maw={860}>
          <Stack>
            <Select
              label={words.action}
              allowDeselect={false}
              data={actions.map((each) => ({
                value: each.uid,
                label: (each.labels[language] ?? each.labels['en'])?.name ?? '',
              }))}
              value={action.uid}
              onChange={setUid}
            />
            <ActionForm key={action.uid} action={action} />
          </Stack>
        </Paper>
      )}
    </>
  );
};
