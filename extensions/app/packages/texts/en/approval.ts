/** What waits for a second person. */
export const sentences = {
  approval: {
    texts: {
      heading: 'Waiting for a second person',
      onCards: 'On the cards now',
      proposed: 'As it would be',
      changed: 'Changed',
      approve: 'Approve',
      sendBack: 'Send back',
      sendBackLabel: 'What has to change?',
      sendBackHelp: 'One sentence, to whoever asked.',
      change: 'Change it and pass it on',
      changeYours: 'Go on writing',
      passOn: 'Pass it on for approval',
      withdraw: 'Take it back',
      failed:
        'No answer came, so nothing is known to have changed. Try again: it never happens twice.',
    },
    asks: '{who} has asked for approval since {date}.',
    asksYou:
      'You have asked for approval since {date}. A colleague has to answer.',
    edited: '{who} changed it in HubSpot on {date}.',
    editedYou:
      'You changed it in HubSpot on {date}. A colleague has to approve it.',
    sentBack: 'Sent back by {who} on {date}: “{because}”',
    staysOnCards:
      'Until it is approved, cards keep the wording approved before.',
    notOnCards: 'It is on no card until it is approved.',
    approved: 'Approved: cards have it within seconds, until {date}.',
    returned:
      'Sent back. Whoever asked finds your sentence on the starter’s page.',
    withdrawn: 'Taken back. Cards keep what they have.',
    passedOn:
      'Passed on in your words. Another colleague has to approve it; cards keep what they have.',
    somebody: 'Somebody',
  },
} as const;
