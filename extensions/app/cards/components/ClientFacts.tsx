import { Alert, LoadingSpinner } from '@hubspot/ui-extensions';
import { useAssociations, useCrmProperties } from '@hubspot/ui-extensions/crm';
import { cardWords } from '@starters/texts';
import type { OpenCard } from '../openCard.ts';
import { StarterList } from './StarterList.tsx';

/** HubSpot's id of the association "primary company" of a contact. */
const primaryCompany = 1;

/** Reads the client's facts with the viewer's own rights; none of them leaves HubSpot. */
export const ClientFacts = ({ card }: { card: OpenCard }) => {
  const { contact, company } = card.wanted;
  const record = useCrmProperties(contact);
  const companies = useAssociations({
    toObjectType: 'companies',
    properties: company,
  });

  if (record.error) {
    return <Alert title={card.texts.factsUnreadable} variant="danger" />;
  }
  if (record.isLoading || companies.isLoading) {
    return (
      <LoadingSpinner label={cardWords[card.language].loading} showLabel />
    );
  }
  const primary =
    companies.results.find(({ associationTypes }) =>
      associationTypes.some(({ typeId }) => typeId === primaryCompany),
    ) || companies.results[0];

  // Without a company, or the right to see it, a contact still has facts of its own.
  return (
    <StarterList
      card={card}
      client={{
        contact: record.properties,
        company: primary?.properties || {},
        companyId: primary?.toObjectId,
      }}
    />
  );
};
