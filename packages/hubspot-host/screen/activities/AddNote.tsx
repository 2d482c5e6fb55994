import { Alert, Button, Group, Paper, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { announceActivity } from '../crm/activity-changes.ts';
import { call } from '../crm/call.ts';
import { useFailureWords } from '../crm/failure-words.ts';
import { useSession } from '../crm/session.tsx';
import { useToast } from '../crm/toasts.tsx';
import { useWords } from '../crm/words.ts';
import { findOwnerId } from '../views/find-owner-id.ts';
import type { ActivityPlace } from './activity.ts';
import { toHtml } from './plain-text.ts';
import { useActivityWords } from './words.ts';

/** https://developers.hubspot.com/docs/api-reference/latest/crm/associations/associate-records/guide */
const fromNotes: Record<string, number> = {
  contacts: 202,
  companies: 190,
  deals: 214,
  tickets: 228,
};
/** https://developers.hubspot.com/docs/api-reference/latest/crm/activities/notes/guide */
const longestNote = 65_536;

const saveNote = async (
  { type, id }: ActivityPlace,
  email: string,
  text: string,
) => {
  const ownerId = await findOwnerId(email);
  await call('POST', '/api/hubspot/crm/objects/2026-09/notes', {
    properties: {
      hs_timestamp: new Date().toISOString(),
      hs_note_body: toHtml(text),
      ...(ownerId === null ? {} : { hubspot_owner_id: ownerId }),
    },
    associations: [
      {
        to: { id },
        types: [
          {
            associationCategory: 'HUBSPOT_DEFINED',
            associationTypeId: fromNotes[type],
          },
        ],
      },
    ],
  });
};

/** Writes a note on a record's timeline; what was typed stays until HubSpot has it. */
export const AddNote = ({ record }: { record: ActivityPlace }) => {
  const words = useWords();
  const activityWords = useActivityWords();
  const failureWords = useFailureWords();
  const { viewer } = useSession().session;
  const toast = useToast();
  const [text, setText] = useState<string | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  if (text === null) {
    return (
      <Button
        size="xs"
        // The keyboard goes on where it was before the form.
        autoFocus={wasOpen}
        onClick={() => {
          setText('');
          setWasOpen(true);
        }}
      >
        {activityWords.addNote}
      </Button>
    );
  }
  const save = async () => {
    setSaving(true);
    try {
      await saveNote(record, viewer.email, text.trim());
      toast(activityWords.noteSaved, 'success');
      setText(null);
      setFailure(null);
      announceActivity();
    } catch (error) {
      setFailure(error);
    }
    setSaving(false);
  };

  return (
    <Paper withBorder radius="md" p="md" w="100%">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="sm">
          <Textarea
            label={activityWords.note}
            autoFocus
            autosize
            minRows={3}
            maxRows={14}
            maxLength={longestNote}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {failure !== null && (
            <Alert color="red" title={failureWords.notSaved}>
              {failureWords.explain(failure)}
            </Alert>
          )}
          <Group gap="sm">
            <Button
              type="submit"
              size="xs"
              loading={isSaving}
              disabled={text.trim() === ''}
            >
              {activityWords.saveNote}
            </Button>
            <Button
              size="xs"
              variant="default"
              disabled={isSaving}
              onClick={() => {
                setText(null);
                setFailure(null);
              }}
            >
              {words.cancel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
};
