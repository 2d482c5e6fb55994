import {
  Alert,
  Button,
  Group,
  Modal,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { crm } from '../crm/api.ts';
import { call } from '../crm/call.ts';
import { announceActivity } from '../crm/activity-changes.ts';
import { useFailureWords } from '../crm/failure-words.ts';
import { useSession } from '../crm/session.tsx';
import { useToast } from '../crm/toasts.tsx';
import { useLoad } from '../crm/use-load.ts';
import { findOwnerId } from '../views/find-owner-id.ts';
import type { ActivityForm, Draft } from './activity-drafts.ts';
import { useComposerWords } from './words.ts';

const plurals: Record<string, string> = {
  '0-1': 'contacts',
  '0-2': 'companies',
  '0-3': 'deals',
};
const hourMs = 3_600_000;

/** The next full hour, as a date field writes it. */
const nextHour = (): string => {
  const at = new Date(Math.ceil(Date.now() / hourMs) * hourMs);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);

  return local.toISOString().slice(0, 16);
};

/** Writes an activity on a record, as HubSpot's own windows do; what is typed stays until kept. */
export const ActivityComposer = ({
  form,
  record,
  initial,
  onClose,
}: {
  form: ActivityForm;
  record: { objectTypeId: string; objectId: number };
  initial: Partial<Draft>;
  onClose: () => void;
}) => {
  const words = useComposerWords();
  const toast = useToast();
  const failureWords = useFailureWords();
  const { viewer } = useSession().session;
  const [draft, setDraft] = useState<Draft>(() => ({
    subject: '',
    body: '',
    at: nextHour(),
    ...initial,
  }));
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const { state } = useLoad(
    () =>
      crm.record(record.objectTypeId, String(record.objectId), [
        'email',
        'firstname',
        'lastname',
      ]),
    [record.objectTypeId, record.objectId],
  );
  const known = state.status === 'ready' ? state.value.properties : {};
  const name = [known['firstname'], known['lastname']]
    .filter(Boolean)
    .join(' ');
  const recipient = known['email'] ?? null;
  const isEmail = form.type === 'emails';

  const save = async () => {
    setSaving(true);
    try {
      const ownerId = await findOwnerId(viewer.email);
      const { id } = await crm.create(form.type, {
        ...form.toProperties(draft, new Date().toISOString(), recipient),
        ...(ownerId === null ? {} : { hubspot_owner_id: ownerId }),
      });
      const to = plurals[record.objectTypeId] ?? record.objectTypeId;
      await call(
        'PUT',
        `/api/hubspot/crm/objects/2026-09/${form.type}/${id}/associations/default/${to}/${record.objectId}`,
      );
      toast(words.saved[form.type], 'success');
      announceActivity();
      onClose();
    } catch (error) {
      setProblem(failureWords.explain(error));
      setSaving(false);
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={words.title[form.type]}
      closeButtonProps={{ 'aria-label': words.cancel }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="sm">
          {problem && (
            <Alert color="red" role="alert">
              {problem}
            </Alert>
          )}
          {isEmail && state.status === 'ready' && (
            <Text size="sm">
              {words.to}:{' '}
              {recipient ? `${name} <${recipient}>` : words.noAddress}
            </Text>
          )}
          {form.hasSubject && (
            <TextInput
              label={words.subject[form.type]}
              value={draft.subject}
              required
              onChange={(event) =>
                setDraft({ ...draft, subject: event.currentTarget.value })
              }
            />
          )}
          {form.hasTime && (
            <TextInput
              label={words.at[form.type]}
              type="datetime-local"
              value={draft.at}
              required
              onChange={(event) =>
                setDraft({ ...draft, at: event.currentTarget.value })
              }
            />
          )}
          <Textarea
            label={words.body[form.type]}
            autosize
            minRows={5}
            maxRows={14}
            value={draft.body}
            required={!form.hasSubject}
            data-autofocus={!form.hasSubject}
            onChange={(event) =>
              setDraft({ ...draft, body: event.currentTarget.value })
            }
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button
              type="submit"
              loading={isSaving}
              disabled={isEmail && !recipient}
            >
              {words.save[form.type]}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
