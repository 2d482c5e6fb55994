import { joinList } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Difference, RebuildFigures } from './rebuild-account.ts';

/** What a backup brought back. */
export interface Restored {
  writtenAt: Date;
  /** Rows by name, such as `choices`. */
  counts: { name: string; count: number }[];
  /** Names of imports that were running when the backup was written; they are left out. */
  openImports: string[];
}

/** What is said of a rebuild. */
export interface RebuildReport {
  lines: string[];
  /** False when something is missing or not equal. */
  isComplete: boolean;
}

/** So many examples of a fault are named. */
const mostNamed = 10;

const things = {
  answer: '{count, plural, one {# answer} other {# answers}}',
  anonymousVote:
    '{count, plural, one {# anonymous vote} other {# anonymous votes}}',
  entry: '{count, plural, one {# entry} other {# entries}}',
  mark: '{count, plural, one {# mark} other {# marks}}',
  more: '{count, plural, one {# more} other {# more}}',
  openImport:
    '{count, plural, one {# import that was running when the backup was written; see whether its starters are there} other {# imports that were running when the backup was written; see whether their starters are there}}',
  request: '{count, plural, one {# request} other {# requests}}',
  requestWithoutClient:
    '{count, plural, one {The client of # request, whose record is tied to none} other {The clients of # requests, whose records are tied to none}}',
  starter: '{count, plural, one {# starter} other {# starters}}',
  vote: '{count, plural, one {# vote} other {# votes}}',
  voteRecord: '{count, plural, one {# vote record} other {# vote records}}',
  votesOfNobody:
    '{count, plural, one {# vote by a person who is not known. It is counted as theirs alone, and is not on their card until they vote again.} other {# votes by people who are not known. They are counted as the fewest people that may have cast them, and are not on anybody’s card until they vote again.}}',
  wording: '{count, plural, one {# wording} other {# wordings}}',
} as const;

const count = (number: number, thing: keyof typeof things): string =>
  sayNumber(things[thing], { count: number }, 'en');

const list = (ids: string[]): string =>
  joinList(
    ids.length > mostNamed
      ? [...ids.slice(0, mostNamed), count(ids.length - mostNamed, 'more')]
      : ids,
    'en',
  );

/** What could not be restored, by name and number. */
const sayMissing = (
  figures: RebuildFigures,
  restored: Restored | null,
  without: readonly string[],
): string[] => {
  const { recounted } = figures;
  const sentences: [number, string][] = [
    [recounted.unknownVoters, count(recounted.unknownVoters, 'votesOfNobody')],
    [
      recounted.unknownClients,
      `${count(recounted.unknownClients, 'anonymousVote')} on clients who are not known.`,
    ],
    [
      recounted.unmarkedFacts,
      `${count(recounted.unmarkedFacts, 'mark')} of the value of a fact that was said to be wrong: the starter is offered again, as if the fact had changed.`,
    ],
    [
      recounted.withoutWording,
      `The text of the wordings that ${count(recounted.withoutWording, 'vote')} judged.`,
    ],
    [
      figures.uncreditedWordings,
      `Whose words ${count(figures.uncreditedWordings, 'wording')} took over.`,
    ],
    [
      recounted.unknownWaiters,
      `${count(recounted.unknownWaiters, 'entry')} of people who wait for a request and are not known: nobody tells them when it is ready.`,
    ],
    [
      figures.requestsWithoutClient.length,
      `${count(figures.requestsWithoutClient.length, 'requestWithoutClient')}: ${list(figures.requestsWithoutClient)}.`,
    ],
    [
      figures.unreadableVotes.length,
      `${count(figures.unreadableVotes.length, 'voteRecord')} without a key, a starter or a time: ${list(figures.unreadableVotes)}.`,
    ],
    [
      figures.unreadableWordings.length,
      `Earlier wordings of ${count(figures.unreadableWordings.length, 'starter')} whose property "wordings" was altered: ${list(figures.unreadableWordings)}.`,
    ],
    [
      restored?.openImports.length ?? 0,
      `${count(restored?.openImports.length ?? 0, 'openImport')}: ${list(restored?.openImports ?? [])}.`,
    ],
  ];

  return [
    ...sentences.filter(([number]) => number > 0).map(([, said]) => said),
    ...(restored ? [] : without),
  ];
};

const sayDifference = ({ starterId, counted, expected }: Difference): string =>
  `starter ${starterId}: ${counted.voters} voters and ${counted.openFeedback} open feedback, not ${expected.voters} and ${expected.openFeedback}`;

const sayUnequal = (figures: RebuildFigures): string[] => {
  const { read, withoutRecord, recounted } = figures;
  const votes = read.votes + withoutRecord.toSend + withoutRecord.gone;

  return [
    ...(recounted.votes === votes
      ? []
      : [`${count(recounted.votes, 'vote')} in the database, not ${votes}.`]),
    ...(recounted.requests >= read.requests
      ? []
      : [
          `${count(recounted.requests, 'request')} in the database, not ${read.requests}.`,
        ]),
    ...figures.miscounted.map(
      (each) => `Counted otherwise than a recount, ${sayDifference(each)}.`,
    ),
    ...figures.unequalRecords.map(
      (each) =>
        `Counted otherwise than HubSpot's record says, ${sayDifference(each)}.`,
    ),
  ];
};

const sayEqual = ({
  recounted,
  miscounted,
  unequalRecords,
  comparedRecords,
}: RebuildFigures): string => {
  const starters = recounted.starters.size;

  return `Counts: those of ${starters - miscounted.length} of ${starters} starters with votes equal a recount; ${comparedRecords - unequalRecords.length} of ${comparedRecords} records in HubSpot say the same, or wait for a vote that is to be sent.`;
};

const bullet = (line: string): string => `  - ${line}`;

/**
 * Says what was read, restored, is missing and is not equal.
 *
 * @param without what is missing where there is no backup
 */
export const sayRebuilt = (
  figures: RebuildFigures,
  restored: Restored | null,
  without: readonly string[],
): RebuildReport => {
  const { read, withoutRecord, recounted } = figures;
  const missing = sayMissing(figures, restored, without);
  const unequal = sayUnequal(figures);
  const isComplete = missing.length === 0 && unequal.length === 0;

  return {
    isComplete,
    lines: [
      `Read from HubSpot: ${count(read.starters, 'starter')}, ${count(read.votes, 'vote')}, ${count(read.answers, 'answer')}, ${count(read.requests, 'request')}.`,
      ...(restored
        ? [
            `Restored from the backup of ${restored.writtenAt.toISOString()}: ${joinList(
              restored.counts.map(({ name, count: rows }) => `${rows} ${name}`),
              'en',
            )}.`,
            'What came after it and was in the database alone is not in it.',
          ]
        : []),
      `In the database: ${count(recounted.votes, 'vote')}, ${count(recounted.answers, 'answer')}, ${count(recounted.wordings, 'wording')}, ${count(recounted.requests, 'request')}.`,
      ...(withoutRecord.toSend > 0
        ? [
            `${count(withoutRecord.toSend, 'vote')} of the backup will be sent to HubSpot.`,
          ]
        : []),
      ...(withoutRecord.gone > 0
        ? [
            `${count(withoutRecord.gone, 'vote')} of the backup had a record that is gone from HubSpot; counted, and not sent again by this command.`,
          ]
        : []),
      sayEqual(figures),
      ...(missing.length > 0 ? ['Not restored:', ...missing.map(bullet)] : []),
      ...(unequal.length > 0 ? ['Not equal:', ...unequal.map(bullet)] : []),
      isComplete
        ? 'Everything is there. Start the service: npm run serve'
        : 'Rebuilt, apart from what is listed. The service can be started: npm run serve',
    ],
  };
};
