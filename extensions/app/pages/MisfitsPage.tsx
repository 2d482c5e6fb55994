import { EmptyState, Heading, Text } from '@hubspot/ui-extensions';
import { ReturnList } from './components/ReturnList.tsx';
import { ReviewScreen } from './components/ReviewScreen.tsx';
import { WrongFacts } from './components/WrongFacts.tsx';

/** Misfits and wrong facts: returns for which the text itself need not change. */
export const MisfitsPage = () => (
  <ReviewScreen>
    {({
      review: { texts, targeting, targetingVotes, wrongFacts },
      language,
      reload,
    }) =>
      targeting.length + wrongFacts.length === 0 ? (
        <EmptyState title={texts.noMisfitsTitle} layout="vertical">
          <Text>{texts.noMisfits}</Text>
        </EmptyState>
      ) : (
        <>
          {wrongFacts.length > 0 && (
            <WrongFacts wrongFacts={wrongFacts} texts={texts} />
          )}
          {targeting.length > 0 && (
            <>
              <Heading>{texts.targetingTitle}</Heading>
              <Text variant="microcopy">{texts.targetingHelp}</Text>
              <ReturnList
                groups={targeting}
                total={targetingVotes}
                texts={texts}
                language={language}
                onAnswered={reload}
              />
            </>
          )}
        </>
      )
    }
  </ReviewScreen>
);
