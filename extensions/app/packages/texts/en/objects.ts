import { starterOutcomeProperties, voteOutcomeProperties } from './outcomes.ts';

/** What HubSpot's settings, lists and reports call the app's custom objects and their properties. */
export const sentences = {
  objectWords: {
    starter: {
      singular: 'Conversation starter',
      plural: 'Conversation starters',
      description:
        'A conversation marketing wrote for a segment: an opener, one open question, and why now.',
      /** Of the editor's fields, where HubSpot's settings say something else. */
      fields: {
        title: 'Marketing’s name for it; never shown to salespeople.',
        opener: 'The first sentence, as it is said. Facts in {{ }}.',
        question: 'One open question.',
        whyNow: 'The fact on this record that makes it fit now.',
        listenFor: 'What to listen for in the reply.',
        proofUrl: 'A link that proves the point.',
        segmentIds: 'Who it is for; empty means everyone.',
        meantFor: 'New clients, existing clients or both.',
        channels: 'Where it can be said.',
        language: 'Language the text is written in.',
        translationOf: 'Record ID of the starter this one translates.',
        theme: 'What it is about.',
        startsOn: 'First day on cards.',
        validUntil: 'Last day on cards.',
      },
      /** Shorter than in the editor: the property's own label says the rest. */
      meantForBoth: 'Both',
      properties: {
        status: {
          label: 'Status',
          description: 'Only published starters reach cards.',
        },
        request_brief: {
          label: 'Request',
          description: 'What the salesperson who requested it asked for.',
        },
        creation_key: {
          label: 'Creation key',
          description:
            'Makes a starter that a request or the page creates arrive only once; written by the app.',
        },
        people_waiting: {
          label: 'People waiting',
          description: 'Salespeople waiting for it.',
        },
        usefulness: {
          label: 'Usefulness',
          description:
            'Share of votes that found it useful, estimated (0 to 1).',
        },
        usefulness_low: {
          label: 'Usefulness, low',
          description: 'Lower end of the 90% interval.',
        },
        usefulness_high: {
          label: 'Usefulness, high',
          description: 'Upper end of the 90% interval.',
        },
        voters: { label: 'Voters', description: 'Salespeople who voted.' },
        label: { label: 'Label', description: 'How sure we are of it.' },
        open_feedback: {
          label: 'Open feedback',
          description: 'Not-useful votes that wait for an answer.',
        },
        shown_30d: {
          label: 'Shown, 30 days',
          description: 'Times shown in the last 30 days.',
        },
        used_30d: {
          label: 'Used, 30 days',
          description: 'Times used in the last 30 days.',
        },
        ...starterOutcomeProperties,
        last_vote_at: {
          label: 'Last vote',
          description: 'When it was last voted on.',
        },
        held_because: {
          label: 'Held because',
          description:
            'Why it is kept off the cards though published, and what to do.',
        },
        pending_change: {
          label: 'Pending change',
          description:
            'What waits for approval or is being rewritten, with the name and the day.',
        },
        wordings: {
          label: 'Wordings',
          description: 'Its texts over time, as JSON; written by the app.',
        },
      },
    },
    vote: {
      singular: 'Starter vote',
      plural: 'Starter votes',
      description: 'What a salesperson thought of a conversation starter.',
      properties: {
        title: { label: 'Title', description: 'The vote in a few words.' },
        vote_key: {
          label: 'Vote key',
          description:
            'Keyed hash that makes a vote count once; it does not say who voted.',
        },
        verdict: { label: 'Verdict', description: 'Empty: used, not judged.' },
        reason: {
          label: 'Reason',
          description: 'What was wrong, in the words of the card.',
        },
        comment: {
          label: 'Comment',
          description: 'The salesperson’s words, up to 2,000 characters.',
        },
        own_words: {
          label: 'Own words',
          description:
            'How the salesperson would say it, for any client: facts in {{ }}.',
        },
        wrong_fact: {
          label: 'Wrong fact',
          description: 'The property that was wrong, by its internal name.',
        },
        voted_at: {
          label: 'Voted at',
          description: 'When the vote was cast or last changed.',
        },
        used_at: {
          label: 'Used at',
          description: 'When the starter was used with this client.',
        },
        ...voteOutcomeProperties,
        starter_record_id: {
          label: 'Starter record ID',
          description: 'Record ID of the starter.',
        },
        contact_record_id: {
          label: 'Contact record ID',
          description: 'Record ID of the contact.',
        },
        wording: {
          label: 'Wording',
          description: 'Hash of the text that was voted on.',
        },
        segments: {
          label: 'Segments',
          description: 'The targeted segments the contact was in.',
        },
        surface: {
          label: 'Surface',
          description: 'Where in HubSpot the vote was cast.',
        },
        voter: {
          label: 'Voter',
          description:
            'Who voted: only where an admin has votes named, or the salesperson signed.',
        },
        answer: { label: 'Answer', description: 'Marketing’s answer.' },
        answer_text: {
          label: 'Answer in words',
          description: 'The sentence the salesperson reads on the card.',
        },
        answered_at: {
          label: 'Answered at',
          description: 'When marketing answered.',
        },
      },
    },
  },
} as const;
