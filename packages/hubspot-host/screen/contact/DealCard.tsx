import { useLoad } from '../crm/use-load.ts';
import { useReadValue } from '../record/PropertyValue.tsx';
import { AssociationCard } from './AssociationCard.tsx';
import { readAssociatedWithLabels } from './read-associated-with-labels.ts';
import { useContactWords } from './words.ts';

/** The deals of a contact with stage, amount and close date; the one that closes last comes first. */
export const DealCard = ({ contactId }: { contactId: string }) => {
  const words = useContactWords();
  const readValue = useReadValue();
  const { state, reload } = useLoad(async () => {
    const { found, definitions } = await readAssociatedWithLabels(
      { type: 'contacts', id: contactId },
      'deals',
      ['dealname', 'amount', 'dealstage', 'closedate'],
    );
    const closes = ({ record }: (typeof found)[number]) =>
      record.properties['closedate'] ?? '';

    return found
      .toSorted((one, two) => closes(two).localeCompare(closes(one)))
      .map(({ record: { id, properties } }) => {
        const say = (name: string) => {
          const property = definitions.find((each) => each.name === name);

          return property && readValue(property, properties[name] ?? null);
        };
        // Deals close on a day; the hour says nothing.
        const closeDate = definitions.find(({ name }) => name === 'closedate');
        const day =
          closeDate &&
          readValue(
            { ...closeDate, type: 'date' },
            properties['closedate'] ?? null,
          );

        return {
          id,
          name: properties['dealname'] ?? id,
          url: `/objects/deals/${id}`,
          details: [
            say('dealstage'),
            say('amount'),
            day ? words.closes(day) : null,
          ].filter((each) => each != null),
        };
      });
  }, [contactId]);

  return (
    <AssociationCard
      title={words.deals}
      empty={words.noDeals}
      state={state}
      onRetry={reload}
      testId="deals"
    />
  );
};
