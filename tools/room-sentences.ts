/** What each room of `src` is, in the order in which ARCHITECTURE.md lists them. */
export const ROOM_SENTENCES: Record<string, string> = {
  labels:
    'facts in texts: tokens, and the labels in brackets that people read and type',
  starters:
    'the catalog of starters: tokens, checks, linter, segments, what is on the cards',
  ranking: 'the mathematics of votes: tallies, cells, prior, judgement',
  accounts: "an account's settings, roles, people and budget of HubSpot calls",
  outbox:
    'how changes leave for HubSpot: intents, attempts, refusals, pauses; leases',
  inbox:
    'what is written in HubSpot itself: reading changes on from a kept position',
  rebuild: 'backups, and what is read back from HubSpot into an empty database',
  reconcile:
    'records in HubSpot compared with what they should be; merges carried over',
  links: 'links that a browser opens once',
  installations:
    'how the app gets into accounts: OAuth, sealed tokens, refreshing, leaving',
  doctor: 'checks that each say ok or what to do',
  metrics: 'what Prometheus reads: calls, requests, what waits',
  texts: 'fills sentences in: plurals, days, faults',
  choices: 'what a salesperson mutes, wants more of, or says of where they are',
  requests: 'requests: a client and nothing to say',
  votes: 'ballots, casting votes, recounting, what is sent of votes',
  outcomes:
    'what followed uses: meetings, deals, first deals with new clients; counted and compared',
  feedback: 'grouping and answering feedback, and when an answer is due',
  views: 'what cards showed, the order of the day, clients without a starter',
  supply: 'how marketing and each author do as suppliers',
  offering:
    'what the cards of an account have in common, computed once per change',
  lines:
    'what a card needs to tell a value from none and to say it as people do',
  cards: 'what the card of a contact and its sheets show',
  actions:
    'what workflows and agents call: the best line for a client, and a verdict on it',
  editing: 'writing starters: checks, saving, steps, holds',
  review: 'what marketing reads: figures, feedback, requests, roll-ups',
  settings: 'what an admin sets, and who changed what',
  notifications: 'a task a day for authors with something waiting',
  transfer: 'exports and imports',
  'first-drafts':
    'conversations to begin with, and how many contacts each fits',
  hubspot: "the only caller of HubSpot's API: adapters of ports",
  store: 'PostgreSQL: adapters of ports, migrations, embedded server',
  jobs: 'queues and schedules (pg-boss)',
  http: 'signature, roles, routes, sentences of refusals',
  service: 'puts the rooms together',
  errors: 'turns an error into a log line, a sentence for people and a status',
};
