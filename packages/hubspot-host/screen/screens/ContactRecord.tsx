import { Anchor, Grid, Group, Paper, Stack, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AppCard } from '../../server/layout-view.ts';
import { RecentActivities } from '../activities/RecentActivities.tsx';
import { Timeline } from '../activities/Timeline.tsx';
import { CompanyCard } from '../contact/CompanyCard.tsx';
import { ContactHeader } from '../contact/ContactHeader.tsx';
import { ContactTabs } from '../contact/ContactTabs.tsx';
import { DealCard } from '../contact/DealCard.tsx';
import { Highlights } from '../contact/Highlights.tsx';
import { SegmentCard } from '../contact/SegmentCard.tsx';
import { TicketCard } from '../contact/TicketCard.tsx';
import { crm } from '../crm/api.ts';
import { usePlacedCards } from '../crm/layout.tsx';
import { useNavigate } from '../crm/navigation.tsx';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { CustomizeButton } from '../record/CustomizeButton.tsx';
import { RecordSkeleton } from '../record/RecordSkeleton.tsx';
import { Failure } from './Failure.tsx';
import { PlacedCard } from './PlacedCard.tsx';
import { PropertyPanel } from './PropertyPanel.tsx';

const about = [
  'firstname',
  'lastname',
  'email',
  'phone',
  'jobtitle',
  'company',
  'city',
  'country',
  'hubspot_owner_id',
  'hs_language',
  'lifecyclestage',
  'recent_conversion_event_name',
  'recent_conversion_date',
  'first_conversion_date',
  'notes_last_contacted',
  'hs_analytics_source',
];

/** A contact's record: properties, the cards in the middle and in the sidebar, what it is associated with. */
export const ContactRecord = ({ id }: { id: string }) => {
  const words = useWords();
  const navigate = useNavigate();
  const [version, setVersion] = useState(0);
  const { state, reload } = useLoad(async () => {
    const [definitions, record] = await Promise.all([
      crm.properties('contacts'),
      crm.record('contacts', id, about),
    ]);

    return {
      record,
      definitions: about.flatMap(
        (name) => definitions.find((each) => each.name === name) ?? [],
      ),
    };
  }, [id]);
  const record = useMemo(() => ({ objectTypeId: '0-1', objectId: id }), [id]);
  const place = useMemo(
    () => ({ type: 'contacts', objectTypeId: '0-1', id }),
    [id],
  );
  const sidebarCards = usePlacedCards('contacts', 'crm.record.sidebar');

  if (state.status === 'loading') {
    return <RecordSkeleton columns={[3, 6, 3]} />;
  }
  if (state.status === 'failed') {
    return <Failure error={state.error} onRetry={reload} />;
  }
  const { properties } = state.value.record;
  const { definitions } = state.value;
  const drawCard = (card: AppCard) => (
    <PlacedCard
      key={card.uid}
      card={card}
      record={record}
      recordVersion={version}
      onRefresh={reload}
    />
  );

  return (
    <>
      <Group justify="space-between">
        <Anchor
          href="/contacts"
          size="sm"
          onClick={(event) => {
            event.preventDefault();
            navigate('/contacts');
          }}
        >
          ‹ {words.contacts}
        </Anchor>
        <CustomizeButton object="contacts" />
      </Group>
      <Grid mt="sm" gutter="lg">
        <Grid.Col span={{ base: 12, md: 3 }}>
          <Paper withBorder radius="md" p="md">
            <ContactHeader id={id} properties={properties} />
            <PropertyPanel
              heading={
                <Title order={2} fz="sm">
                  {words.about}
                </Title>
              }
              type="contacts"
              id={id}
              sections={[{ title: null, note: null, properties: definitions }]}
              values={properties}
              onSaved={() => {
                reload();
                setVersion((last) => last + 1);
              }}
            />
          </Paper>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <ContactTabs
            activities={<Timeline record={place} />}
            overview={(onSeeAll) => (
              <>
                <Highlights definitions={definitions} values={properties} />
                <RecentActivities record={place} onSeeAll={onSeeAll} />
              </>
            )}
            drawCard={drawCard}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 3 }}>
          <Stack>
            <CompanyCard contactId={id} />
            <DealCard contactId={id} />
            <TicketCard contactId={id} />
            <SegmentCard contactId={id} />
            {sidebarCards.map(drawCard)}
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
};
