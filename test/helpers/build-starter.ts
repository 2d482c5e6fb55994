import { emptyFields, type Starter, toWritten } from '#src/starters/starter.ts';

/** A published starter for everyone that asks for the contact's city. */
export const buildStarter = (overrides: Partial<Starter> = {}): Starter => ({
  ...toWritten(emptyFields),
  id: '9001',
  title: 'Second shop',
  opener: 'So, how is the shop in {{contact.city}} doing?',
  question: 'What would a second one need?',
  whyNow: 'They are based in {{contact.city}}.',
  listenFor: 'who decides',
  theme: 'growth',
  status: 'published',
  ownerId: '71',
  requestBrief: null,
  rollUp: '',
  ...overrides,
});
