import { EmptyState, Heading, Text } from '@hubspot/ui-extensions';
import { FeedbackList } from './components/FeedbackList.tsx';
import { ReviewScreen } from './components/ReviewScreen.tsx';
import { WrongFacts } from './components/WrongFacts.tsx';

/** Misfits and wrong facts: feedback for which the text itself need not change. */
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
              <FeedbackList
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
