import { enEditor } from './editor/en.ts';
import { enFields } from './en/fields.ts';
import { enFigures } from './figures/en.ts';
import { enSettings } from './settings/en.ts';
import { enStanding } from './standing/en.ts';
import { enTransfer, enTransferWords } from './transfer/en.ts';
import type { Texts } from './texts.ts';

const reasons: Texts['reasons'] = {
  too_generic: 'Too generic',
  not_my_words: 'I would not say it so',
  wrong_for_client: 'Not for this client',
  not_now: 'Not now',
  already_discussed: 'Already discussed',
  wrong_fact: 'A fact is wrong',
  other: 'Other',
};

/** English. */
export const en: Texts = {
  reasons,
  card: {
    sayUseful: 'Useful',
    sayNotUseful: 'Not useful',
    useful: '✓ You found this useful',
    not_useful: 'Put aside for this client',
    undo: 'Undo',
    proof: 'Proof',
    showOthers: 'Show others',
    whatWasWrong: 'What was wrong?',
    sayMore: 'Say more (optional; without your name, unless you sign)',
    send: 'Send',
    dismiss: 'Dismiss',
    emptyTitle: 'Nothing to say to this client yet',
    nothingWritten:
      'Marketing has published no starter for a client like this one. As soon as it does, you find it here.',
    factsMissing:
      'There are starters for clients like this one, but each needs a fact that this record lacks or that is too old. Fill in what is missing and they appear:',
    factsUnreadable:
      'HubSpot did not give the facts on this record. Reload the page.',
    allAside:
      'You put aside every starter for this client. They return as soon as marketing rewords them.',
    voteFailed:
      'Your vote did not get through, so nothing was changed. Try again in a moment.',
    copy: 'Copy',
    copied: 'Copied',
    useIt: 'I used it',
    notUsed: 'Not used after all',
    usedToday: 'Used with this client today',
    more: '⋯ More',
    sendEmail: 'E-mail',
    addNote: 'Note',
    meet: 'Meeting',
    howWouldYouSay: 'How would you say it?',
    whichFact: 'Which fact is wrong?',
    mendFact:
      'Correct it on this record: the starter comes back by itself once the fact has changed.',
  },
  cardLabels: { new: 'New', promising: 'Promising', proven: 'Proven' },
  by: 'by {author}',
  review: {
    title: 'Conversation starters',
    starters: 'Starters',
    returns: 'Returns',
    returnsCount: 'Returns ({count})',
    orders: 'Requests',
    ordersCount: 'Requests ({count})',
    waitingOne: 'One person waits for it',
    waitingMany: '{count} people wait for it',
    orderedFor: 'Asked of {author}',
    'order.sent': 'Nobody has begun',
    'order.in_the_works': 'Being written',
    noOrdersTitle: 'No requests',
    noOrders:
      'When a salesperson has a client and nothing to say, the request appears here.',
    client: 'Client {number}',
    clientGone: 'A client who was deleted or merged, or whom you may not see',
    starter: 'Starter',
    segments: 'Segments',
    everyone: 'Everyone',
    status: 'Status',
    'status.requested': 'Requested',
    'status.draft': 'Draft',
    'status.published': 'Published',
    'status.retired': 'Retired',
    languageColumn: 'Language',
    'language.en': 'English',
    'language.fr': 'French',
    author: 'Author',
    noAuthor: 'No owner',
    useful: 'Useful',
    voters: 'Voters',
    label: 'Label',
    'label.new': 'New',
    'label.promising': 'Promising',
    'label.proven': 'Proven',
    'label.retire': 'Retire?',
    openReturns: 'Open returns',
    lastVote: 'Last vote',
    never: 'Never',
    tooEarly: 'Too early to say',
    interval: '{mean}% ({low}–{high})',
    intervalHelp:
      'Estimated share of salespeople who find it useful; with 90% probability the true share lies between the two figures in brackets.',
    held: 'Kept off the cards: {because}',
    openRecord: 'Open the record',
    openContact: 'Open the contact',
    back: 'All starters',
    wording: 'Wording',
    before: 'Before',
    now: 'Now',
    wordingFrom: 'First seen on {date}',
    reasons: 'What was wrong',
    'reason.none': 'Comment only',
    'reason.too_generic': 'Too generic',
    'reason.not_my_words': 'I would not say it so',
    'reason.wrong_for_client': 'Not for this client',
    'reason.not_now': 'Not now',
    'reason.already_discussed': 'Already discussed',
    'reason.wrong_fact': 'A fact is wrong',
    'reason.other': 'Other',
    said: '“{reason}”, said {count} times',
    saidOne: '“{reason}”, said once',
    since: 'Waiting since {date}',
    quoted: '“{words}”',
    noComment: 'No comment',
    answer: 'Answer',
    answerLabel: 'What did you do?',
    answerHelp:
      'One answer closes the group. Each salesperson finds it on the card where they complained.',
    'answer.rewritten': 'Rewritten',
    'answer.retargeted': 'Retargeted',
    'answer.retired': 'Retired',
    'answer.kept': 'Kept as it is',
    answerText: 'In your words',
    answerTextHelp: 'One sentence, to the salesperson.',
    sendAnswer: 'Send the answer',
    noReturnsTitle: 'No open returns',
    noReturns:
      'Every complaint has its answer. New ones appear here as soon as a salesperson makes them.',
    noStartersTitle: 'No starters yet',
    noStarters:
      'Write one, or import those you have: once published, they are here and on the cards.',
    unpublishedOne:
      'One vote or answer is kept safe here and on its way to HubSpot.',
    pair: '{name}: {value}',
    unpublished:
      '{count} votes or answers are kept safe here and on their way to HubSpot.',
    loading: 'Reading the starters and votes…',
    write: 'Write a starter',
    transfer: 'Import and export',
    writeOrder: 'Write it',
    edit: 'Edit',
    copy: 'Duplicate',
    translate: 'Translate',
    renew: 'Still true',
    retire: 'Retire',
    publish: 'Publish',
    adopt: 'Use these words',
    due: 'Answer promised by {date}',
    overdue: 'Overdue: promised by {date}',
    promise: 'Salespeople are promised an answer within {days} working days.',
    promiseOverdue:
      'Salespeople are promised an answer within {days} working days; {count} are overdue.',
    targetingTitle: 'Not for these clients',
    targetingHelp:
      'The text may be good; it reached clients it does not fit. Change its segments or whom it is meant for, then say so.',
    wrongFactsTitle: 'Facts that were wrong',
    wrongFactsHelp:
      'The starters step aside on those records until the fact is corrected there. Where one comes back often, ask who keeps it up.',
    wrongFactLine: '{fact}: wrong {count} times, in',
    history: 'Who did what',
    credited: 'In a salesperson’s words',
    validUntil: 'Last day on cards: {date}',
    approvalsTitle: 'Waiting for a second person',
    approvalYours: 'You asked for it; a colleague must approve it',
    approvalOpen: 'Open it, read it, approve it',
    expiringTitle: 'Still true?',
    expires: 'Leaves the cards after {date}',
    expired: 'Off the cards since {date}',
    report: 'Our report card',
    showMore: 'Show more',
    returnsMore: '{count} more wait: they follow as these are answered.',
    misfitsCount: 'Not for these clients ({count})',
    noMisfitsTitle: 'Nothing here',
    noMisfits:
      'Every starter reaches clients it fits, and every fact holds, as far as salespeople said.',
    answerFailed:
      'Your answer did not get through. Nothing was changed and your words are still here; send it again.',
  },
  refusals: {
    bad_request:
      'The request could not be understood. Reload the page; if it happens again, tell your HubSpot admin.',
    unsigned:
      'This address answers only requests that HubSpot has signed. Open the card in HubSpot.',
    account_unknown:
      'The app is not set up in this HubSpot account. Ask your HubSpot admin to install it.',
    not_marketing:
      'This page is for marketing. If you should see it, ask your HubSpot admin to add you to marketing in the app’s settings.',
    standing_of_marketing:
      'How this starter does, and what is said of it, is shown to marketing. On a client’s record you find its line for that client. If you should see it here, ask your HubSpot admin to add you to marketing in the app’s settings.',
    contact_unknown:
      'HubSpot knows no such contact: it was deleted or archived, or this is no contact. Open another one.',
    ballot_missing:
      'The vote came without its ballot and was not counted. Reload the card and vote again.',
    ballot_altered:
      'The vote’s ballot is not valid and was not counted. Reload the card and vote again.',
    ballot_expired:
      'This card has been open too long, so the vote was not counted. Reload the card and vote again.',
    ballot_of_another:
      'This vote was prepared for somebody else and was not counted. Reload the card and vote again.',
    starter_unknown:
      'Marketing has taken this starter away meanwhile, so there is nothing to vote on. Reload the card.',
    comment_too_long:
      'The comment has {count} characters; {max} is the most. Shorten it and send it again: your vote already counts.',
    changed_elsewhere:
      'This vote was changed in another window meanwhile. The card now shows how it stands; change it from there.',
    too_many_requests:
      'That was more in an hour than one person can click. Wait a little and try again.',
    objects_missing:
      'The custom objects of Conversation Starters are missing in this account. Ask your HubSpot admin to run the installation again; it needs an Enterprise hub.',
    hubspot_refused:
      'HubSpot refuses the app access. Ask your HubSpot admin to check the app’s permissions and to install it again.',
    hubspot_declined:
      'HubSpot does not accept one of these values, so nothing was saved. A segment, an author or another choice may have been removed there meanwhile: choose it anew. If that does not help, tell your HubSpot admin.',
    hubspot_unavailable:
      'HubSpot does not answer at the moment. Try again in a minute; nothing is lost.',
    answer_too_long:
      'The answer has {count} characters; {max} is the most. Shorten it and send it again: nothing was answered yet.',
    nothing_to_answer:
      'These returns were answered, changed or withdrawn meanwhile. The list now shows how they stand.',
    order_empty:
      'Say in a sentence what you would like to talk about; nothing was ordered yet.',
    order_too_long:
      'The order has {count} characters; {max} is the most. Shorten it and send it again.',
    ordered_already:
      'You have already ordered one for this client; marketing has it. You are told here when it is ready.',
    order_unknown:
      'There is no such order for this client any more. Order one yourself.',
    author_unknown:
      'This author no longer writes starters in this account. Reload the card.',
    too_many_choices:
      'You already have {most} choices. Undo some under “Your choices” first.',
    too_many_calls:
      'A call sheet holds {max} contacts at most; you chose {count}. Choose fewer.',
    starter_changed:
      'Somebody changed this starter since you opened it; it is now in status “{status}”. Nothing was written; choose below which text stands.',
    starter_busy:
      'Somebody else is saving this starter at this very moment, so nothing of yours was written. Try again.',
    starter_gone:
      'This starter was deleted in HubSpot. Restore the record there, or write a new one.',
    draft_refused: 'Nothing was saved yet. {because}',
    starter_blocked: 'It cannot be published yet. {because}',
    overdue_returns:
      'The author owes an answer to {count} returns that are overdue (at most {most}). Answer them first; mending and requests can always be published. What you wrote can be saved.',
    return_gone:
      'The salesperson changed or took back this return meanwhile, or it was answered. Go back to the returns.',
    not_admin:
      'These settings are for admins. Ask a super admin of your HubSpot account.',
    setting_out_of_bounds:
      '“{setting}” has to be a whole number from {least} to {most}. Nothing was saved.',
    settings_changed:
      'Another admin changed the settings meanwhile. Nothing of yours was saved: read them again, then change what you wanted.',
    import_unreadable: 'Nothing was imported. {because}',
    import_faulty:
      'Nothing was imported, since {wrong} rows are no longer right. Check the rows again to see why.',
    import_changed:
      'These are not the rows that were checked, so nothing was imported. Check them again.',
    import_busy:
      'Another import is being written in this account. Wait a minute, then check again, so that no title is there twice.',
    import_undone:
      'HubSpot failed in the middle, so the import was taken back: none of its starters is left in HubSpot. Check the rows again and import them in a few minutes.',
    import_stuck:
      'HubSpot failed in the middle, and the import is being taken back: {count} of its starters are still in HubSpot. The app goes on by itself; ask again in a minute.',
    import_unknown:
      'This import never began and nothing was written. Check the rows again, then import them.',
    failed:
      'Something went wrong on our side. Try again; if it happens again, tell your HubSpot admin.',
  },
  fields: enFields,
  editor: enEditor,
  figures: enFigures,
  settings: enSettings,
  settingsSaved: 'Saved. It holds from now on.',
  settingsUnchanged: 'Nothing has changed: the settings are as they were.',
  longList: {
    chosen: '{count} chosen',
    added: 'Added: {names}.',
    removed: 'Removed: {names}.',
    more: '{names} and {count} more',
  },
  teamGone: 'Team {id}, which no longer exists',
  transfer: enTransfer,
  transferWords: enTransferWords,
  standing: enStanding,
  lint: {
    no_question: 'Ask something: without a question there is no conversation.',
    two_questions:
      'Ask one question only; the client answers the last one they hear.',
    closed_question:
      '“{piece} …” can be answered with yes or no. Begin with what, how, who or why.',
    too_long:
      'It takes {piece} seconds to say; clients listen for about 20. Shorten it.',
    jargon:
      '“{piece}” is a word of ours, not of clients. Say it as they would.',
    we_before_you:
      'It speaks of us (“{piece}”) before it speaks of the client. Begin with them.',
    unproved_number:
      '“{piece}” is a figure without a proof. Add a link, or leave the figure out.',
    familiar_you: '“{piece}” is familiar; say vous to a client.',
    casual_greeting: '“{piece}” is how friends greet; say Bonjour to a client.',
    no_greeting:
      'It begins with a bare name. In French, greet first: Bonjour, or Madame, Monsieur with the family name.',
    same_language:
      'It is one conversation with “{piece}”, in the same language: cards show the better of the two only. Choose its original in another language, or none.',
    other_language:
      'What is said reads like another language. Choose that one here: clients are spoken to in it, and the advice is for it.',
    many_for_segment:
      '“{piece}” has {count} published starters already. Nobody knows more than a dozen by heart: retire one first.',
  },
  saved: {
    kept: 'Saved.',
    published: 'Published: cards have it within seconds, until {date}.',
    publishedFrom: 'Published: cards have it from {from} until {date}.',
    asked: 'Saved. It waits for the approval of a second person in marketing.',
    renewed: 'Still true: on cards until {date}.',
    retired: 'Taken off the cards. Its votes are kept.',
    told: 'The salesperson finds the answer on the card.',
    nobodyTold:
      'The salesperson had taken the complaint back or it was answered meanwhile, so nobody was told.',
    overwrittenValue: '{field} “{value}”',
    overwritten:
      'In the same moment somebody wrote this in HubSpot, and yours stands now: {values}. Both are in the record’s history.',
  },
  steps: {
    seen: 'First seen, as it stood in HubSpot',
    created: 'Written by {who}',
    edited: 'Text or target changed by {who}',
    adopted: 'Put into a salesperson’s words by {who}',
    approved: 'Approved and published by {who}',
    approval_asked: 'Approval asked by {who}',
    published: 'Published by {who}',
    renewed: 'Said to be still true by {who}',
    retired: 'Retired by {who}',
    unpublished: 'Taken back to draft by {who}',
  },
  somebodyInHubSpot: 'somebody in HubSpot',
  formerUser: 'somebody who has left',
  task: {
    subject: 'Conversation starters – {parts}',
    returns: 'returns to answer: {count}',
    orders: 'requests to write: {count}',
    expiring: 'about to end: {count}',
    body: 'Open Conversation Starters in the Marketplace menu: salespeople wait for your answers under Returns, for what they asked for under Requests; what is about to end is on the first page, where one click keeps what is still true. You are told at most once a day.',
  },
  votesNamed: 'Votes carry your name: marketing sees whose they are.',
  sayMoreAs: {
    anonymous: 'Say more (optional; marketing reads it without your name)',
    named: 'Say more (optional)',
  },
  signComplaint: 'Sign with my name',
  yourWords: 'in your words',
  colleaguesWords: 'in a colleague’s words',
  segmentGone: 'Segment {id}, which no longer exists',
  copyOf: '{title} (copy)',
  ownerLeft: 'Somebody who has left',
  starterGone: 'a starter that marketing has taken away',
  adoptedAnswer: 'We say it in your words now. Thank you.',
  expired:
    'its last day on cards was {date}. If it is still true, say so on its page in the app, or choose a later day.',
  notices: {
    hubspotSlow:
      'HubSpot is slow at the moment: starters for this client’s segments may be missing. Your votes count.',
    lastKnown:
      'HubSpot does not answer at the moment: these are the last known starters. Your votes count and are kept.',
  },
  thanks: {
    useful: '✓ Thank you: you found this useful.',
    usefulWithColleagues:
      '✓ Thank you: you found this useful, as did {useful} of {voters} colleagues.',
    notUseful:
      'Thank you. It is put aside for this client. {author} reads it and answers here within {time}.',
    notUsefulNoAuthor:
      'Thank you. It is put aside for this client. Marketing reads it and answers here within {time}.',
    withinDays: { one: 'one working day', many: '{count} working days' },
    putAside: 'Thank you. It is put aside for this client.',
    withdrawn: 'Taken back.',
  },
  receipts: {
    new: 'Few colleagues have tried it so far.',
    proven: 'High up because most colleagues who tried it found it useful.',
    promising: 'Colleagues who tried it find it rather useful.',
    other: 'Fits a fact on this record; colleagues are divided about it.',
    ordered: 'You ordered it for this client.',
    lot: 'Here by lot, so that every starter gets its chance.',
  },
  usedOn: 'Used with this client on {date}',
  mutes: {
    starter: 'Don’t show it again',
    theme: 'Nothing more on “{theme}”',
  },
  sheets: {
    answers: { one: '1 answer', many: '{count} answers' },
    ordersReady: { one: '1 order ready', many: '{count} orders ready' },
    ordersClosed: { one: '1 order closed', many: '{count} orders closed' },
    choices: { one: 'Your choice', many: 'Your {count} choices' },
    orderOne: 'Order one',
    openClient: 'Open the client',
    putAway: 'Put away',
    inboxEmpty: 'Nothing new. What you put away is not shown again.',
    orderReady: 'What you ordered on {date} is ready.',
    orderClosed:
      'Marketing will not write what you ordered on {date}. Order it anew if you still need it.',
    choicesEmpty:
      'You have refused nothing. Whatever you refuse or wish for is listed here, and nowhere else.',
    choicesAreYours:
      'Nobody else sees these: not marketing, not your manager. Undo any of them at any time.',
    chosen: {
      muted: {
        starter: 'Not shown again: {name}',
        theme: 'Nothing on “{name}”',
        author: 'Nothing by {name}',
      },
      followed: {
        starter: 'More like {name}',
        theme: 'More on “{name}”',
        author: 'More by {name}',
      },
    },
    undo: 'Undo',
    published: {
      one: '1 conversation on cards',
      many: '{count} conversations on cards',
    },
    answersIn: {
      one: 'Answers within about one day',
      many: 'Answers within about {count} days',
    },
    noAnswersYet: 'Has answered none of {returns} complaints so far',
    mended: 'Changed something after {mended} of {returns} complaints',
    inTime: 'Answered {count} of {returns} within the time promised',
    unserved:
      'Of {of} clients whose card was opened, {count} had nothing to say',
    noReturnsYet: 'No complaints in the last six months',
    foundUseful:
      'Useful to about {mean} of colleagues ({low}–{high}; {voters} voted)',
    tooEarly: 'Too few colleagues have voted to say how useful',
    author: { followed: 'More like this', muted: 'Nothing more of theirs' },
    choose: 'Whom you work with is your choice; {name} is not told.',
    askAuthor: 'Ask {name} to prepare this client: what do you need?',
    askOrder:
      'What would you like to talk about with this client? One sentence is enough.',
    sendOrder: 'Order it',
    join: 'I want it too',
    placed: 'Ordered. You are told here, on any card, when it is ready.',
    joined: 'You are waiting for it, too. You are told here when it is ready.',
    orderStates: {
      sent: 'Ordered on {date}, waiting for marketing',
      in_the_works: 'Ordered on {date}, marketing is writing it',
      ready: 'Ordered on {date}, ready',
      closed: 'Ordered on {date}, closed by marketing',
    },
  },
  calls: {
    title: 'Your calls',
    beta: 'Beta at HubSpot: a line for each client, from the contact’s own facts.',
    print: 'Make a page to print',
    openPrint: 'Open the page to print (once, within a minute)',
    nothing: 'Nothing to say yet: open the card to see what is missing.',
    tooMany: 'Choose 50 contacts at most.',
    unreadable: 'HubSpot did not give the facts of these contacts. Try again.',
    failed: 'This did not get through. Try again.',
  },
  printGone:
    'This page was opened already, or its minute is over. Make a new one in HubSpot.',
  orderedTitle: 'Request: {brief}',
  youSaid: {
    too_generic: 'You said “too generic” on {date}.',
    not_my_words: 'You said “I would not say it so” on {date}.',
    wrong_for_client: 'You said “not for this client” on {date}.',
    not_now: 'You said “not now” on {date}.',
    already_discussed: 'You said “already discussed” on {date}.',
    wrong_fact: 'You said “a fact is wrong” on {date}.',
    other: 'You said “not useful” on {date}.',
    comment: 'You left a comment on {date}.',
  },
  answers: {
    rewritten: 'It has been rewritten.',
    retargeted: 'It now goes to other clients.',
    retired: 'It has been retired.',
    kept: 'It stays as it is.',
  },
  answeredInWords: 'Marketing has answered.',
  faults: {
    unclosed_token:
      'a token is not closed or not opened near “{piece}”. Write facts as {{contact.city}}.',
    broken_token:
      '“{piece}” is no token. Write {{contact.city}}, with a fallback {{contact.city | "your city"}}.',
    unknown_property:
      '“{piece}” names a property that this account does not have. Use its internal name, for instance {{contact.city}}.',
    empty_text:
      'a text is missing ({piece}). A starter needs an opener, a question and a why now.',
    too_long: '{piece} is longer than {most} characters. Shorten it.',
    no_fact:
      'it holds no fact about the client. Add one, for instance {{contact.recent_conversion_event_name}}; names and e-mail are no facts.',
    segment_gone:
      'its segment no longer exists ({piece}). Choose another segment, or none for everyone.',
    segment_named:
      'it names the segment “{piece}”, which salespeople and clients are never shown. Say what makes this client fit instead.',
    ends_before_start:
      'it ends before it starts ({piece}). Choose a later last day.',
    not_approved:
      'this wording has not been approved by a second person in marketing. Open it on the app’s page and approve it.',
    too_many_overdue:
      'its author has too many overdue returns to publish something new that nobody requested. Answer those first: it then appears by itself.',
    bad_proof_link:
      'the proof link “{piece}” is no web address. Begin it with https://.',
  },
  recordTitles: {
    useful: 'Useful: {starter}',
    not_useful: 'Not useful: {starter}',
    withdrawn: 'Withdrawn: {starter}',
    used: 'Used: {starter}',
  },
  answeredReturns: {
    one: 'One return answered. The salesperson finds the answer on the card.',
    many: '{count} returns answered. The salespeople find the answer on their cards.',
  },
};
