import {
  Button,
  Checkbox,
  Flex,
  Form,
  Select,
  Text,
  TextArea,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { CrmPropertyList } from '@hubspot/ui-extensions/crm';
import { MAX_COMMENT, type Reason } from '@starters/contracts';
import { useState } from 'react';
import type { Cast, Wish } from '@starters/service/use-vote';
import type { OpenCard } from '../openCard.ts';
import {
  type Client,
  forAnyClient,
  markOf,
  type ReadyStarter,
} from '@starters/lines';

/** The form of "not useful": one click for a reason, and an optional comment. */
export const ReasonForm = ({
  ready,
  client,
  vote,
  card,
  cast,
}: {
  ready: ReadyStarter;
  client: Client;
  vote: Wish;
  card: OpenCard;
  cast: Cast;
}) => {
  const { texts, reasons } = card;
  const [comment, setComment] = useState(vote.comment || vote.ownWords || '');
  const [signed, setSigned] = useState(vote.signed);
  const [object, property] = (vote.wrongFact || '').split(/[.#]/);
  const isOwnWords = vote.reason === 'not_my_words';
  const guide = card.ownWords;
  // What is typed stays here: marketing gets it with tokens for what is this client's.
  const ownWords = isOwnWords && forAnyClient(comment, client, guide);

  return (
    <Form
      onSubmit={() =>
        cast(ownWords ? { ownWords, signed } : { comment, signed })
      }
    >
      <Flex direction="column" gap="xs" align="start">
        <ToggleGroup
          name="reason"
          toggleType="radioButtonList"
          inline
          label={texts.whatWasWrong}
          options={reasons}
          value={vote.reason || ''}
          onChange={(reason) =>
            cast({ reason: reason as Reason, wrongFact: null })
          }
        />
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
            {property && card.surface !== 'crm.record.sidebar' && (
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
        <Button type="submit">{texts.send}</Button>
      </Flex>
    </Form>
  );
};
