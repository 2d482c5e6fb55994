import type {
  Answer,
  CallTextKey,
  CardTextKey,
  ChoiceKind,
  ChoiceValue,
  EditorTextKey,
  FieldTexts,
  FigureTextKey,
  Reason,
  RefusalReason,
  ReviewTextKey,
  SettingsTextKey,
  TransferTextKey,
  Verdict,
} from '@starters/contracts';
import type { OrderState } from '#src/orders/order.ts';
import type { StarterFault } from '#src/starters/check-starter.ts';
import type { ChangeAction } from '#src/starters/starter-change.ts';
import type { StandingWords } from './standing/words.ts';
import type { TransferWords } from './transfer/words.ts';
import type { Advice } from '#src/starters/lint-starter.ts';

/** What the card's side panels say. */
export interface SheetTexts {
  answers: Counted;
  ordersReady: Counted;
  ordersClosed: Counted;
  choices: Counted;
  orderOne: string;
  openClient: string;
  putAway: string;
  inboxEmpty: string;
  /** {date} */
  orderReady: string;
  /** {date} */
  orderClosed: string;
  choicesEmpty: string;
  choicesAreYours: string;
  /** {name} */
  chosen: Record<ChoiceValue, Record<ChoiceKind, string>>;
  undo: string;
  published: Counted;
  answersIn: Counted;
  /** {returns} */
  noAnswersYet: string;
  /** {count} of {answered} */
  inTime: string;
  /** {count} of {of} */
  unserved: string;
  /** {mended} of {returns} */
  mended: string;
  noReturnsYet: string;
  /** {mean}, {low}, {high}: shares. */
  foundUseful: string;
  tooEarly: string;
  author: Record<ChoiceValue, string>;
  /** {name} */
  choose: string;
  /** {name} */
  askAuthor: string;
  askOrder: string;
  sendOrder: string;
  join: string;
  placed: string;
  joined: string;
  /** {date} */
  orderStates: Record<OrderState, string>;
}

/** A sentence about one and about {count}. */
export interface Counted {
  one: string;
  many: string;
}

/** All sentences in one language. Placeholders are `{name}`. A further language is one file. */
export interface Texts {
  card: Record<CardTextKey, string>;
  cardLabels: Record<'new' | 'promising' | 'proven', string>;
  /** {author} */
  by: string;
  review: Record<ReviewTextKey, string>;
  refusals: Record<RefusalReason, string>;
  /** What a starter's fields are called; {themes} in the help of the theme. */
  fields: FieldTexts;
  editor: Record<EditorTextKey, string>;
  figures: Record<FigureTextKey, string>;
  settings: Record<SettingsTextKey, string>;
  settingsSaved: string;
  /** Saved, and it was all as before. */
  settingsUnchanged: string;
  /** A long list of a setting, and what came to it or went. */
  longList: {
    /** {count} */
    chosen: string;
    /** {names} */
    added: string;
    removed: string;
    /** {names} {count} */
    more: string;
  };
  /** {id} */
  teamGone: string;
  transfer: Record<TransferTextKey, string>;
  transferWords: TransferWords;
  standing: StandingWords;
  /** {piece}; and {count} of a segment that has many. */
  lint: Record<Advice['advice'] | 'many_for_segment' | 'same_language', string>;
  /** What became of what was written. */
  saved: Record<
    | 'kept'
    /** {date} */
    | 'published'
    /** {from} {date} */
    | 'publishedFrom'
    | 'asked'
    /** {date} */
    | 'renewed'
    | 'retired'
    | 'told'
    | 'nobodyTold'
    /** {values} */
    | 'overwritten'
    /** {field} {value} */
    | 'overwrittenValue',
    string
  >;
  /** Who did what to a starter: {who}. */
  steps: Record<ChangeAction, string>;
  somebodyInHubSpot: string;
  formerUser: string;
  /** A task to an author: {returns}, {orders}. */
  /** {parts} in the subject, {count} in each part */
  task: Record<'subject' | 'returns' | 'orders' | 'expiring' | 'body', string>;
  /** Said on cards where votes are named. */
  votesNamed: string;
  /** Asked beside a complaint, where votes are not confidential. */
  sayMoreAs: Record<'anonymous' | 'named', string>;
  /** Offered beside a complaint. */
  signComplaint: string;
  /** Whose words a starter is in. */
  yourWords: string;
  colleaguesWords: string;
  /** {id} */
  segmentGone: string;
  /** {title} */
  copyOf: string;
  ownerLeft: string;
  starterGone: string;
  /** What a salesperson is told whose words were taken over. */
  adoptedAnswer: string;
  /** Why it is off cards: {date}. */
  expired: string;
  notices: { hubspotSlow: string; lastKnown: string };
  thanks: {
    useful: string;
    /** {useful} of {voters} colleagues; only from five voters on. */
    usefulWithColleagues: string;
    /** {author} */
    notUseful: string;
    notUsefulNoAuthor: string;
    /** {time} of those two. */
    withinDays: Counted;
    /** After a reason that marketing need not answer. */
    putAside: string;
    withdrawn: string;
  };
  receipts: Record<
    'new' | 'proven' | 'promising' | 'other' | 'ordered' | 'lot',
    string
  >;
  /** Somebody said it to this client: {date}. */
  usedOn: string;
  /** Refusals behind the three dots. */
  mutes: {
    starter: string;
    /** {theme} */
    theme: string;
  };
  sheets: SheetTexts;
  calls: Record<CallTextKey, string>;
  /** A page to print that is used, late or not theirs. */
  printGone: string;
  /** Title of an order's record: {brief}. */
  orderedTitle: string;
  /** What the salesperson said of it: {date}. */
  youSaid: Record<Reason | 'comment', string>;
  answers: Record<Answer, string>;
  answeredInWords: string;
  /** {piece} */
  faults: Record<StarterFault['fault'], string>;
  /** Title of a vote record: {starter}. */
  recordTitles: Record<Verdict | 'used', string>;
  /** Reasons to choose from. */
  reasons: Record<Reason, string>;
  answeredReturns: Counted;
}
