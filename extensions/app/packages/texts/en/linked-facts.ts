/** Linked records that a text may speak of, and what of them. */
export const sentences = {
  linkedFacts: {
    objects: {
      next_deal: 'next deal',
      last_deal: 'last closed deal',
      won_deal: 'last deal won',
      moved_deal: 'deal that moved since you last opened this record',
      last_meeting: 'last meeting',
      new_meeting: 'meeting since you last opened this record',
      last_call: 'last call answered',
      new_call: 'call since you last opened this record',
    },
    facts: {
      dealname: 'deal name',
      dealstage: 'deal stage',
      closedate: 'close date',
      title: 'title',
      date: 'date',
    },
    /** A fact of a record, as a card names one that is missing. */
    label: '{fact} of the {object}',
    /** In the editor, where these facts are not read. */
    standIn:
      'Deals, meetings and calls are read only on a client’s own record, with the rights of whoever opens it. Here their names stand in for them, and the count below leaves them out.',
  },
} as const;
