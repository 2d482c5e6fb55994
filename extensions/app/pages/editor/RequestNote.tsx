import { Flex, Text, Tile } from '@hubspot/ui-extensions';
import { type EditorOpened, fillText } from '@starters/contracts';
import { ClientLinks } from '../components/ClientLinks.tsx';
import { useClients } from '../hooks/useClients.ts';

/** What helps to see who a client is before a word is written, where the account has it. */
const told = [
  'jobtitle',
  'city',
  'lifecyclestage',
  'recent_conversion_event_name',
  'recent_conversion_date',
  'notes_last_contacted',
];

/** What salespeople requested, with the clients it is for, beside what is being written. */
export const RequestNote = ({
  request: { brief, waiting, clients },
  texts,
  facts,
}: {
  request: NonNullable<EditorOpened['request']>;
  texts: EditorOpened['texts'];
  facts: EditorOpened['choices']['facts'];
}) => {
  const known = told.flatMap(
    (name) =>
      facts.find((fact) => fact.object === 'contact' && fact.name === name) ??
      [],
  );
  const seen = useClients(
    clients.map(({ id }) => id),
    known.map(({ name }) => name),
  );

  return (
    <Tile compact>
      <Flex direction="column" gap="xs">
        <Text variant="microcopy">
          {`${texts.requestHeading} · ${fillText(texts.requestClients, { waiting })}`}
        </Text>
        <Text format={{ fontWeight: 'demibold' }}>{brief}</Text>
        <ClientLinks
          clients={clients}
          seen={seen}
          texts={texts}
          factsOf={(id) =>
            known
              .flatMap(({ name, label }) => {
                const value = seen.valuesOf(id)?.[name];

                return value ? [`${label}: ${value}`] : [];
              })
              .join(' · ')
          }
        />
      </Flex>
    </Tile>
  );
};
