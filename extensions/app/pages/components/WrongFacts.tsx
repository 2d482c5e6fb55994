import { Flex, Heading, List, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { fillText, type Review, type WrongFact } from '@starters/contracts';

/** Which facts salespeople found wrong, how often, and in which starters. */
export const WrongFacts = ({
  wrongFacts,
  texts,
}: {
  wrongFacts: WrongFact[];
  texts: Review['texts'];
}) => (
  <>
    <Heading>{texts.wrongFactsTitle}</Heading>
    <Text variant="microcopy">{texts.wrongFactsHelp}</Text>
    <List>
      {wrongFacts.map(({ fact, label, count, starters }) => (
        <Flex key={fact} gap="sm" wrap>
          <Text>{fillText(texts.wrongFactLine, { fact: label, count })}</Text>
          {starters.map(({ id, title }) => (
            <PageLink key={id} to={`/starters/${id}`}>
              {title}
            </PageLink>
          ))}
        </Flex>
      ))}
    </List>
  </>
);
