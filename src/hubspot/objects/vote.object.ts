import type { CustomObject } from './custom-object.ts';

/**
 * A salesperson's vote. The first block is the app's and is restored when edited by hand; the
 * last three are marketing's. No property says who voted, unless votes are named or one is signed.
 */
export const voteObject = {
  name: 'starter_vote',
  labels: { singular: 'Starter vote', plural: 'Starter votes' },
  description: 'What a salesperson made of a conversation starter.',
  primaryDisplayProperty: 'title',
  secondaryDisplayProperties: ['verdict', 'reason'],
  requiredProperties: ['vote_key'],
  searchableProperties: ['title', 'comment'],
  associatedObjects: ['CONTACT', 'conversation_starter'],
  properties: [
    {
      name: 'title',
      label: 'Title',
      description: 'The vote in a few words.',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'vote_key',
      label: 'Vote key',
      description:
        'Keyed hash that makes a vote count once; says nothing of the voter.',
      type: 'string',
      fieldType: 'text',
      hasUniqueValue: true,
    },
    {
      name: 'verdict',
      label: 'Verdict',
      description: 'Empty: used, not judged.',
      type: 'enumeration',
      fieldType: 'select',
      options: [
        { value: 'useful', label: 'Useful' },
        { value: 'not_useful', label: 'Not useful' },
        { value: 'withdrawn', label: 'Withdrawn' },
      ],
    },
    {
      name: 'reason',
      label: 'Reason',
      description: 'What was wrong, in the words of the card.',
      type: 'enumeration',
      fieldType: 'select',
      options: [
        { value: 'too_generic', label: 'Too generic' },
        { value: 'not_my_words', label: 'Not how I’d say it' },
        { value: 'wrong_for_client', label: 'Not for this client' },
        { value: 'not_now', label: 'Not now' },
        { value: 'already_discussed', label: 'Already discussed' },
        { value: 'wrong_fact', label: 'A fact is wrong' },
        { value: 'not_true_of_me', label: 'Not true of me' },
        { value: 'other', label: 'Other' },
      ],
    },
    {
      name: 'comment',
      label: 'Comment',
      description: "The salesperson's words, up to 2,000 characters.",
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'own_words',
      label: 'Own words',
      description:
        'How the salesperson would say it, for any client: facts in {{ }}.',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'wrong_fact',
      label: 'Wrong fact',
      description: 'The property that was wrong, by its internal name.',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'voted_at',
      label: 'Voted at',
      description: 'When the vote was cast or last changed.',
      type: 'datetime',
      fieldType: 'date',
    },
    {
      name: 'used_at',
      label: 'Used at',
      description: 'When the starter was used with this client.',
      type: 'datetime',
      fieldType: 'date',
    },
    {
      name: 'lifecycle_when_voted',
      label: 'Lifecycle stage when voted',
      description: "The client's lifecycle stage at the time of the vote.",
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'starter_record_id',
      label: 'Starter record id',
      description: 'Record id of the starter.',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'contact_record_id',
      label: 'Contact record id',
      description: 'Record id of the contact.',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'wording',
      label: 'Wording',
      description: 'Hash of the text that was voted on.',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'segments',
      label: 'Segments',
      description: 'The targeted segments the contact was in.',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'surface',
      label: 'Surface',
      description: 'Where in HubSpot the vote was cast.',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'voter',
      label: 'Voter',
      description:
        'Who voted: only where an admin has votes named, or the salesperson signed.',
      type: 'string',
      fieldType: 'text',
    },
    {
      name: 'answer',
      label: 'Answer',
      description: "Marketing's answer.",
      type: 'enumeration',
      fieldType: 'select',
      options: [
        { value: 'rewritten', label: 'Rewritten' },
        { value: 'retargeted', label: 'Retargeted' },
        { value: 'retired', label: 'Retired' },
        { value: 'kept', label: 'Kept' },
      ],
    },
    {
      name: 'answer_text',
      label: 'Answer in words',
      description: 'The sentence the salesperson reads on the card.',
      type: 'string',
      fieldType: 'textarea',
    },
    {
      name: 'answered_at',
      label: 'Answered at',
      description: 'When marketing answered.',
      type: 'datetime',
      fieldType: 'date',
    },
  ],
} as const satisfies CustomObject;

/** HubSpot's internal names of the vote's properties. */
export type VoteProperty = (typeof voteObject)['properties'][number]['name'];
