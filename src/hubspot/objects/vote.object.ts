import type { Language } from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  type CustomObject,
  type ObjectShape,
  sayObject,
} from './custom-object.ts';

/**
 * A salesperson's vote. The first block is the app's and is restored when edited by hand; the
 * last three are marketing's. No property says who voted, unless votes are named or one is signed.
 */
export const voteObject = {
  name: 'starter_vote',
  primaryDisplayProperty: 'title',
  secondaryDisplayProperties: ['verdict', 'reason'],
  requiredProperties: ['vote_key'],
  searchableProperties: ['title', 'comment'],
  associatedObjects: ['CONTACT', 'conversation_starter'],
  properties: [
    {
      name: 'title',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'vote_key',
      type: 'string',
      fieldType: 'text',
      hasUniqueValue: true,
    },
    {
      name: 'verdict',
      type: 'enumeration',
      fieldType: 'select',
      options: ['useful', 'not_useful', 'withdrawn'],
    },
    {
      name: 'reason',
      type: 'enumeration',
      fieldType: 'select',
      options: [
        'too_generic',
        'not_my_words',
        'wrong_for_client',
        'not_now',
        'already_discussed',
        'wrong_fact',
        'not_true_of_me',
        'other',
      ],
    },
    {
      name: 'comment',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'own_words',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'wrong_fact',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'voted_at',
      type: 'datetime',
      fieldType: 'date',
    },
    {
      name: 'used_at',
      type: 'datetime',
      fieldType: 'date',
    },
    {
      name: 'lifecycle_when_voted',
      type: 'string',
      fieldType: 'text',
      only: 'outcomes',
    },
    {
      name: 'client_when_voted',
      type: 'enumeration',
      fieldType: 'select',
      options: ['new', 'existing'],
      only: 'outcomes',
    },
    {
      name: 'starter_record_id',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'contact_record_id',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'wording',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'segments',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'surface',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'voter',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'answer',
      type: 'enumeration',
      fieldType: 'select',
      options: ['rewritten', 'retargeted', 'retired', 'kept'],
    },
    {
      name: 'answer_text',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'answered_at',
      type: 'datetime',
      fieldType: 'date',
    },
  ],
} as const satisfies ObjectShape;

/** HubSpot's internal names of the vote's properties. */
export type VoteProperty = (typeof voteObject)['properties'][number]['name'];

/** The vote's object with the labels, descriptions and options of a language. */
export const describeVote = (language: Language): CustomObject => {
  const { objectWords, reasons, transferWords, review, outcomeWords } =
    textsIn(language);
  const { properties, ...vote } = objectWords.vote;

  return sayObject(voteObject, {
    ...vote,
    properties: {
      ...properties,
      verdict: { ...properties.verdict, options: transferWords.verdicts },
      reason: { ...properties.reason, options: reasons },
      client_when_voted: {
        ...properties.client_when_voted,
        options: outcomeWords.kinds,
      },
      answer: {
        ...properties.answer,
        options: {
          rewritten: review['answer.rewritten'],
          retargeted: review['answer.retargeted'],
          retired: review['answer.retired'],
          kept: review['answer.kept'],
        },
      },
    },
  });
};
