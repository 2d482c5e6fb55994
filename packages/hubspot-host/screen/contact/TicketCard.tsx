import { useLoad } from '../crm/use-load.ts';
import { useObjectWords } from '../objects/words.ts';
import { useReadValue } from '../record/PropertyValue.tsx';
import { AssociationCard } from './AssociationCard.tsx';
import { readAssociatedWithLabels } from './read-associated-with-labels.ts';

/** The tickets of a contact with status and priority; nothing where there is none. */
export const TicketCard = ({ contactId }: { contactId: string }) => {
  const words = useObjectWords();
  const readValue = useReadValue();
  const { state, reload } = useLoad(async () => {
    const { found, definitions } = await readAssociatedWithLabels(
      { type: 'contacts', id: contactId },
      'tickets',
      ['subject', 'hs_pipeline_stage', 'hs_ticket_priority'],
    );

    return found.map(({ record: { id, properties } }) => ({
      id,
      name: properties['subject'] ?? id,
      url: `/objects/tickets/${id}`,
      details: ['hs_pipeline_stage', 'hs_ticket_priority'].flatMap((name) => {
        const property = definitions.find((each) => each.name === name);

        return (
          (property && readValue(property, properties[name] ?? null)) ?? []
        );
      }),
    }));
  }, [contactId]);
  // Few contacts have any: an empty box would only push the cards of apps down.
  if (state.status === 'loading') return null;
  if (state.status === 'ready' && state.value.length === 0) return null;

  return (
    <AssociationCard
      title={words.tickets}
      empty={words.noTickets}
      state={state}
      onRetry={reload}
      testId="tickets"
    />
  );
};
