import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { useReadValue } from '../record/PropertyValue.tsx';
import { AssociationCard } from './AssociationCard.tsx';
import { readAssociatedWithLabels } from './read-associated-with-labels.ts';
import { useContactWords } from './words.ts';

/** The companies of a contact, the primary one first. */
export const CompanyCard = ({ contactId }: { contactId: string }) => {
  const words = useWords();
  const contactWords = useContactWords();
  const readValue = useReadValue();
  const { state, reload } = useLoad(async () => {
    const { found, definitions } = await readAssociatedWithLabels(
      { type: 'contacts', id: contactId },
      'companies',
      ['name', 'industry', 'city', 'numberofemployees', 'domain'],
    );
    const isPrimary = (labels: string[]) => labels.includes('Primary');

    return found
      .toSorted(
        (one, two) =>
          Number(isPrimary(two.labels)) - Number(isPrimary(one.labels)),
      )
      .map(({ record: { id, properties }, labels }) => {
        const say = (name: string) => {
          const property = definitions.find((each) => each.name === name);

          return property && readValue(property, properties[name] ?? null);
        };
        const employees = say('numberofemployees');

        return {
          id,
          name: properties['name'] ?? properties['domain'] ?? id,
          url: `/objects/companies/${id}`,
          details: [
            isPrimary(labels) && found.length > 1 ? contactWords.primary : null,
            say('industry'),
            say('city'),
            employees ? contactWords.employees(employees) : null,
          ].filter((each) => each != null),
        };
      });
  }, [contactId]);

  return (
    <AssociationCard
      title={contactWords.companies}
      empty={words.noCompany}
      state={state}
      onRetry={reload}
      testId="companies"
    />
  );
};
