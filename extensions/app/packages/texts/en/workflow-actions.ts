/** The actions that workflows and agents call: what HubSpot's editor shows, and what comes back. */
export const sentences = {
  workflowActions: {
    bestLine: {
      name: 'Get the best line for this contact',
      description:
        'Picks the conversation that marketing wrote for this contact, fills in the facts that you map here, and gives it with a code for the verdict.',
      card: 'Get the line that {{owner_id}} can say to this contact',
      forAgents:
        'Gives one sentence that a salesperson can say to a contact, written by marketing for that contact. Call it before a salesperson calls, writes to or meets a contact. Pass the contact’s record id, the HubSpot owner id of the salesperson who will say it, and every fact about the contact and its primary company that you know, as it stands in the CRM. Do not invent facts. If “outcome” is not “line”, there is nothing to say: tell the user “why”, and do not write a line of your own in its place. Show “line” word for word. Keep “verdict_code”: it is needed to give the salesperson’s verdict.',
    },
    giveVerdict: {
      name: 'Give a verdict on a line',
      description:
        'Records what a salesperson says of a line that the action “Get the best line for this contact” gave.',
      card: 'Record the verdict {{verdict}} on a line',
      forAgents:
        'Records the verdict of a salesperson on a line that “Get the best line for this contact” gave. Call it only after that salesperson has said what they think of the line, never on your own judgement. Pass “verdict_code” unchanged. The verdict is “useful” or “not_useful”, or “used” where the line was said and not judged.',
    },
    inputs: {
      contactId: {
        label: 'Contact',
        description:
          'Record ID of the contact. Leave it empty in a workflow of contacts: it is the enrolled contact.',
      },
      ownerId: {
        label: 'Who says the line',
        description:
          'Map “Contact owner”. Lines, muted conversations and verdicts are those of this salesperson; without one there is no line.',
      },
      fact: {
        contact: 'Contact: {name}',
        company: 'Company: {name}',
      },
      factDescription:
        'Map the property of this name. Left empty, lines that need it are not offered.',
      ballot: {
        label: 'Verdict code',
        description:
          'Map the output “Verdict code” of the action that gave the line.',
      },
      verdict: {
        label: 'Verdict',
        description: 'What the salesperson says of the line.',
        options: {
          useful: 'Useful',
          not_useful: 'Not useful',
          used: 'Said, not judged',
        },
      },
      reason: {
        label: 'Reason',
        description: 'Why the line was not useful.',
      },
      comment: {
        label: 'Comment',
        description: 'What the salesperson says about it to its author.',
      },
    },
    outputs: {
      outcome: 'Outcome',
      line: 'Line',
      details: 'More about the line',
      starter_id: 'Conversation starter record ID',
      verdict_code: 'Verdict code',
      why: 'Why',
    },
    outcomes: {
      line: 'A line',
      no_line: 'No line for this contact',
      counted: 'Verdict recorded',
      already_judged: 'Judged before',
      not_possible: 'Not possible',
    },
    detail: '{label}: {text}',
    why: {
      noContact:
        'No contact was named. Use the action in a workflow of contacts, or pass the record ID of a contact as “Contact”.',
      noSpeaker:
        'Nobody says this line: “Who says the line” is empty, or this owner is no user of HubSpot any more. Give the contact an owner.',
      noStarter: 'Marketing has written nothing for this contact yet.',
      nothingLeft:
        'Everything marketing wrote for this contact was said already or put aside.',
      leftAlone:
        'This contact is one of those drawn at random who get no conversation starters, so that clients with and without them can be compared.',
      missing:
        'Every line for this contact needs something that was not passed on or is not on the record: {facts}. Map it in this action, or fill it in on the record.',
      judgedBefore:
        'The salesperson has judged this line already, so the verdict stays as it was.',
      ballotMissing:
        'No verdict code was passed. Map the output “Verdict code” of the action that gave the line.',
      ballotAltered:
        'The verdict code is not one of ours, or is of another account. Map the output “Verdict code” of the action that gave the line, unchanged.',
      ballotExpired:
        'This line was given more than 30 days ago, so the verdict was not recorded.',
      starterGone:
        'Marketing has since removed this starter, so there is nothing to judge.',
      noVerdict:
        'The verdict has to be “useful”, “not_useful” or “used”. Correct it in this action.',
      noReason:
        'This reason is none of the list. Choose one of it in this action, or leave it empty.',
    },
  },
} as const;
