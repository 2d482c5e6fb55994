import {
  Button,
  Checkbox,
  Form,
  Select,
  Text,
  TextArea,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import { CrmPropertyList } from '@hubspot/ui-extensions/crm';
import { MAX_COMMENT } from '@starters/contracts';
import { useEffect, useState } from 'react';
import type { Cast, Wish } from '@starters/service/use-vote';
import type { OpenCard } from '../openCard.ts';
import {
  type Client,
  forAnyClient,
  markOf,
  type ReadyStarter,
} from '@starters/lines';
import { Column } from './Column.tsx';
import { Row } from './Row.tsx';

/**
 * The form of "not useful": one click for a reason, and an optional comment. The reasons are
 * buttons, because a group of radio buttons chooses with each arrow key. What was sent stays in the
 * field, and the button, which keeps the focus, says that it was sent.
 */
export const ReasonForm = ({
  ready,
  client,
  vote,
  card,
  message,
  cast,
}: {
  ready: ReadyStarter;
  client: Client;
  vote: Wish;
  card: OpenCard;
  /** The service's word on the vote as it stands. */
  message: string | undefined;
  cast: Cast;
}) => {
  const { texts } = card;
  const [comment, setComment] = useState(vote.comment || vote.ownWords || '');
  const [signed, setSigned] = useState(vote.signed);
  const [sent, setSent] = useState('');
  const { addAlert } = useExtensionActions<
    'crm.record.tab' | 'crm.record.sidebar'
  >();
  const isSent = message && sent && sent === comment;
  useEffect(() => {
    if (isSent) addAlert({ type: 'success', message });
    // Said once when it was sent.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isSent]);
  const [object, property] = (vote.wrongFact || '').split(/[.#]/);
  const isOwnWords = vote.reason === 'not_my_words';
  const guide = card.ownWords;
  // What is typed stays here: marketing gets it with tokens for what is this client's.
  const ownWords = isOwnWords && forAnyClient(comment, client, guide);

  return (
    <Form
      onSubmit={() => {
        // First: it takes away what was answered to the click before.
        cast(ownWords ? { ownWords, signed } : { comment, signed });
        setSent(comment);
      }}
    >
      <Column align="start">
        <Text>{texts.whatWasWrong}</Text>
        <Row>
          {card.reasons.map(({ label, value }) => (
            <Button
              key={value}
              size="sm"
              onClick={() => {
                setSent('');
                cast({ reason: value, wrongFact: null });
              }}
            >
              {value === vote.reason ? `✓ ${label}` : label}
            </Button>
          ))}
        </Row>
        {vote.reason === 'wrong_fact' && (
          <>
            <Select
              name="fact"
              label={texts.whichFact}
              options={ready.starter.facts}
              value={property && `${object}.${property}`}
              onChange={(fact) =>
                cast({ wrongFact: markOf(client, fact as string) })
              }
            />
            {property && <Text>{texts.correctFact}</Text>}
            {property && card.isTab && (
              <CrmPropertyList
                properties={[property]}
                objectTypeId={card.types[object as 'contact']}
                objectId={+(client[object as 'contact']['hs_object_id'] || 0)}
              />
            )}
          </>
        )}
        <TextArea
          name="comment"
          label={isOwnWords ? texts.howWouldYouSay : texts.sayMore}
          value={comment}
          maxLength={MAX_COMMENT}
          onInput={setComment}
        />
        {ownWords && (
          <Text>
            {guide.facts.reduce(
              (text, { token, label }) => text.replaceAll(token, label),
              `${texts.forAnyClient} ${ownWords}`,
            )}
          </Text>
        )}
        {card.sign && (
          <Checkbox name="sign" checked={signed} onChange={setSigned}>
            {card.sign}
          </Checkbox>
        )}
        <Button type="submit">{isSent ? texts.sent : texts.send}</Button>
      </Column>
    </Form>
  );
};
