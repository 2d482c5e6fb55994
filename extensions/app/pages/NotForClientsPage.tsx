import { EmptyState, Heading, Text } from '@hubspot/ui-extensions';
import { FeedbackList } from './components/FeedbackList.tsx';
import { ReviewScreen } from './components/ReviewScreen.tsx';
import { WrongFacts } from './components/WrongFacts.tsx';

/** Not for these clients, and wrong facts: feedback for which the text itself need not change. */
export const NotForClientsPage = () => (
  <ReviewScreen>
    {({
      review: { texts, targeting, targetingVotes, wrongFacts },
      language,
      reload,
    }) =>
      targeting.length + wrongFacts.length === 0 ? (
        <EmptyState title={texts.allFitTitle} layout="vertical">
          <Text>{texts.allFit}</Text>
        </EmptyState>
      ) : (
        <>
          {wrongFacts.length > 0 && (
            <WrongFacts
              wrongFacts={wrongFacts}
              texts={texts}
              language={language}
            />
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
