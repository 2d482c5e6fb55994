import { Alert, Button, Flex, Select, Text } from '@hubspot/ui-extensions';
import type {
  CallsReady,
  CardStarter,
  Reason,
  Verdict,
} from '@starters/contracts';
import { type Client, markOf } from '@starters/lines';
import { useVote } from '@starters/service/use-vote';

/**
 * The vote on a line of the list, by the card's rules: one click counts, a reason may follow, and
 * it can be undone. A comment is written on the card, where the client is before one's eyes.
 */
export const CallVote = ({
  name,
  starter,
  client,
  calls,
}: {
  /** The client's, by which the selects of a list are told apart. */
  name: string;
  starter: CardStarter;
  client: Client;
  calls: CallsReady;
}) => {
  const { texts, language } = calls;
  const [{ vote, message, problem }, cast] = useVote(
    starter,
    { surface: 'crm.bulkActions', language, texts },
    () => {},
  );
  const { verdict, reason, wrongFact } = vote;
  const say = (next: Verdict) => () =>
    cast({ verdict: next, reason: null, comment: null, wrongFact: null });

  return (
    <>
      {problem && <Alert title={problem} variant="danger" />}
      {verdict === 'withdrawn' ? (
        <Flex gap="sm" wrap>
          <Button size="sm" variant="secondary" onClick={say('useful')}>
            {texts.sayUseful}
          </Button>
          <Button size="sm" variant="secondary" onClick={say('not_useful')}>
            {texts.sayNotUseful}
          </Button>
        </Flex>
      ) : (
        <Flex gap="sm" wrap align="center">
          <Text>{message || texts[verdict]}</Text>
          <Button size="sm" variant="transparent" onClick={say('withdrawn')}>
            {texts.undo}
          </Button>
        </Flex>
      )}
      {verdict === 'not_useful' && (
        <>
          <Select
            name={`reason-${name}`}
            label={texts.whatWasWrong}
            options={calls.reasons}
            value={reason ?? ''}
            onChange={(next) =>
              cast({ reason: next as Reason, wrongFact: null })
            }
          />
          {reason === 'wrong_fact' && (
            <Select
              name={`fact-${name}`}
              label={texts.whichFact}
              options={starter.facts}
              value={wrongFact?.split('#')[0] ?? ''}
              onChange={(fact) =>
                cast({ wrongFact: markOf(client, fact as string) })
              }
            />
          )}
          <Text variant="microcopy">
            {wrongFact ? texts.correctFact : texts.sayMore}
          </Text>
        </>
      )}
    </>
  );
};
