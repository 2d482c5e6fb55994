import { Anchor, Button, Group, Modal, Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import {
  contactProperties,
  useContactColumns,
} from '../contacts/contact-columns.tsx';
import { useListWords } from '../crm/list-words.ts';
import { useNavigate } from '../crm/navigation.tsx';
import { useSession } from '../crm/session.tsx';
import { useToast } from '../crm/toasts.tsx';
import { useLoad } from '../crm/use-load.ts';
import { NameSegment } from '../segments/NameSegment.tsx';
import { onlyRecords } from '../segments/segment-groups.ts';
import { segmentsApi } from '../segments/segments-api.ts';
import { useKind } from '../segments/use-kind.ts';
import { Failure } from './Failure.tsx';
import { RecordTable } from './RecordTable.tsx';

/** One segment with its members. */
export const SegmentRecord = ({ id }: { id: string }) => {
  const words = useListWords();
  const kindOf = useKind();
  const navigate = useNavigate();
  const { app, language } = useSession().session;
  const toast = useToast();
  const columns = useContactColumns();
  const [asking, setAsking] = useState<'rename' | 'remove' | null>(null);
  const { state, reload } = useLoad(
    async () => ({
      segment: await segmentsApi.find(id),
      members: await segmentsApi.memberIds(id),
    }),
    [id],
  );
  const back = (
    <Anchor
      size="sm"
      href="/segments"
      onClick={(event) => {
        event.preventDefault();
        navigate('/segments');
      }}
    >
      ‹ {words.segments}
    </Anchor>
  );
  if (state.status === 'loading') return <Skeleton h={200} />;
  if (state.status === 'failed') {
    return (
      <>
        {back}
        <Failure error={state.error} onRetry={reload} />
      </>
    );
  }
  const { segment, members } = state.value;

  return (
    <>
      {back}
      <RecordTable
        key={`${segment.name}:${members.length}`}
        title={segment.name}
        type="contacts"
        sort={{ property: 'hs_object_id', isDescending: false }}
        properties={contactProperties}
        baseFilters={onlyRecords(members)}
        linkOf={({ id: contactId }) => `/contacts/${contactId}`}
        columns={columns}
        views={
          <Text size="sm" c="dimmed" mb="sm">
            {kindOf(segment)}
            {members.length === 0 && ` · ${words.noMembers}`}
          </Text>
        }
        action={
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              onClick={() => setAsking('rename')}
            >
              {words.rename}
            </Button>
            <Button
              size="xs"
              variant="default"
              color="red"
              onClick={() => setAsking('remove')}
            >
              {words.remove}
            </Button>
          </Group>
        }
      />
      {asking === 'rename' && (
        <NameSegment
          title={words.rename}
          submit={words.save}
          initial={segment.name}
          onClose={() => setAsking(null)}
          onName={async (name) => {
            await segmentsApi.rename(id, name);
            setAsking(null);
            reload();
          }}
        />
      )}
      <Modal
        opened={asking === 'remove'}
        onClose={() => setAsking(null)}
        title={words.remove}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <Text size="sm" mb="md">
          {words.removeSure(segment.name)} {app.segmentDeletion?.[language]}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => setAsking(null)}>
            {words.cancel}
          </Button>
          <Button
            color="red"
            onClick={() =>
              void segmentsApi.remove(id).then(
                () => navigate('/segments'),
                (error: Error) => toast(error.message, 'danger'),
              )
            }
          >
            {words.remove}
          </Button>
        </Group>
      </Modal>
    </>
  );
};
