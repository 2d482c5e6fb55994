/** Facts as people read them in a text, in brackets; where labels leave it open, also whose they are. */
export const sentences = {
  factLabels: {
    of: {
      contact: '{label}, contact',
      company: '{label}, company',
      me: '{label}, salesperson',
    },
    /** After a fact that counts only while its own date is recent. */
    recent: 'if recent',
    /** The same, and after it the date by which. */
    recentBy: 'if recent by',
  },
} as const;
