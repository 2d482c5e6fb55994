/** What waits for a second person. */
export const sentences = {
  approval: {
    texts: {
      heading: 'Waiting for a second person',
      headingSentBack: 'Sent back, to be changed',
      onCards: 'On the cards now',
      proposed: 'As proposed',
      changed: 'Changed',
      approve: 'Approve',
      sendBack: 'Send back',
      sendBackLabel: 'What has to change?',
      sendBackHelp: 'One sentence for the person who asked.',
      change: 'Change it and pass it on',
      changeYours: 'Keep editing',
      passOn: 'Pass it on for approval',
      withdraw: 'Take it back',
      failed:
        'No answer came back, so it may or may not be done. Try again: it won’t be done twice.',
    },
    asks: '{who} has asked for approval since {date}.',
    asksYou:
      'You have asked for approval since {date}. A colleague has to answer.',
    asked: '{who} had asked for approval on {date}.',
    askedYou: 'You had asked for approval on {date}.',
    edited: '{who} changed it in HubSpot on {date}.',
    editedYou:
      'You changed it in HubSpot on {date}. A colleague has to approve it.',
    replaces:
      'Approving it replaces what is on the record in HubSpot by now. {texts}',
    free: 'Approval has been switched off since: anybody in marketing may publish it.',
    leftOver:
      'Below is what {who} had asked approval for when the starter was taken off the cards.',
    sentBack: 'Sent back by {who} on {date}: “{because}”',
    staysOnCards: 'Until it is approved, cards keep the last approved wording.',
    notOnCards: 'It won’t be on any card until it is approved.',
    approved: 'Approved: cards have it within seconds, until {date}.',
    returned:
      'Sent back. The person who asked finds your sentence on the starter’s page.',
    withdrawn: 'Taken back. Nothing changes on the cards.',
    passedOn:
      'Passed on in your words. Another colleague has to approve it; until then nothing changes on the cards.',
    somebody: 'Somebody',
  },
} as const;
