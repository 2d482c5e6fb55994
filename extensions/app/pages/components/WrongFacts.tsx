import { Flex, Heading, List, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { Language, Review, WrongFact } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';

/** Which facts salespeople found wrong, how often, and in which starters. */
export const WrongFacts = ({
  wrongFacts,
  texts,
  language,
}: {
  wrongFacts: WrongFact[];
  texts: Review['texts'];
  language: Language;
}) => (
  <>
    <Heading>{texts.wrongFactsTitle}</Heading>
    <Text variant="microcopy">{texts.wrongFactsHelp}</Text>
    <List>
      {wrongFacts.map(({ fact, label, count, starters }) => (
        <Flex key={fact} gap="sm" wrap>
          <Text>
            {sayNumber(texts.wrongFactLine, { fact: label, count }, language)}
          </Text>
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
