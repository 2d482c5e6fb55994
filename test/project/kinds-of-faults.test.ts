import { readFileSync } from 'node:fs';

/** A test: its file, and the words in which it says what it shows. */
type Shown = [file: string, title: string];

/**
 * The kinds of faults that docs/security.md lists, by their number there: the test of the case in
 * which each was found, and those of others like it, which nobody had named.
 */
const kinds: Record<string, { found: Shown; siblings: Shown[] }> = {
  1: {
    found: [
      'test/votes/database/promises.test.ts',
      'publishes a new comment without a name under a card that says so',
    ],
    siblings: [
      [
        'test/outcomes/database/switched-off.test.ts',
        'keeps none that a reading brings which began before',
      ],
      [
        'test/outcomes/database/hold-out-ends.test.ts',
        'takes nobody in with a share that has been changed since the card was asked for',
      ],
      [
        'test/reconcile/database/merged-promises.test.ts',
        'tells of a use that was promised as %s no more after a merge with a vote that is %s',
      ],
      [
        'test/cards/database/calls.test.ts',
        'says that votes are named where they are on any of its cards, however late an admin said so',
      ],
      [
        'test/actions/database/give-verdict.test.ts',
        'carries no name where votes are named, since no card said so to the salesperson',
      ],
    ],
  },
  2: {
    found: [
      'test/votes/database/what-leaves.test.ts',
      'tells its day and no time, no client and nobody, in history either',
    ],
    siblings: [
      [
        'test/votes/database/held-by-ways.test.ts',
        'changes nothing that others read before its day is over: %s',
      ],
      [
        'test/votes/database/promises.test.ts',
        'removes a record again that somebody restored after it was removed',
      ],
      [
        'test/reconcile/database/merged-promises.test.ts',
        'tells by a merge of no anonymous vote that it was of this client',
      ],
      [
        'test/service/database/monitoring.test.ts',
        'shows that an anonymous vote was cast, but not by which person, on which starter or for which client',
      ],
    ],
  },
  3: {
    found: [
      'test/ranking/suppress.test.ts',
      'counts the same three people in two hidden cells as three',
    ],
    siblings: [
      [
        'test/review/database/sums-beside-parts.test.ts',
        'what followed where the sum would give another away',
      ],
      [
        'test/outcomes/database/hold-out.test.ts',
        'shows the difference once ten clients of either side are over, from five people on',
      ],
      [
        'test/ranking/leave-out-few.test.ts',
        'leaves a part out of the whole as well, where it is left out of its group',
      ],
      [
        'test/review/database/sums-beside-parts.test.ts',
        'leaves out of the total whoever is left out of an author’s sum, on page and report',
      ],
    ],
  },
  4: {
    found: [
      'test/cards/database/whose-contacts.test.ts',
      'tells who sees the client in HubSpot, and nobody who altered their card’s call',
    ],
    siblings: [
      [
        'test/http/database/hidden-contacts.test.ts',
        'tells nothing of a client that HubSpot hides, and takes nothing: %s',
      ],
      [
        'test/cards/database/many-clients.test.ts',
        'counts each client of a list of calls',
      ],
    ],
  },
  5: {
    found: [
      'test/store/database/forgetting.test.ts',
      'forgets the answers kept for repeated requests, and no vote',
    ],
    siblings: [
      [
        'test/store/database/every-period.test.ts',
        'says of every table with a person or client what deletes it, or why nothing does',
      ],
      [
        'test/store/database/erasing-a-salesperson.test.ts',
        'leaves nothing that they voted, wrote, chose, asked or saw, and nothing in their name',
      ],
      [
        'test/store/database/every-period.test.ts',
        'forgets when a person last placed a request, of which the lock kept their id',
      ],
    ],
  },
  6: {
    found: ['test/growth.test.ts', 'parseText'],
    siblings: [
      ['test/further-growth.test.ts', 'readFacts of one fact'],
      [
        'test/project/growth-table.test.ts',
        'times every function that reads people’s texts, or says why not',
      ],
    ],
  },
  7: {
    found: [
      'test/http/database/full-stores.test.ts',
      'answers 2,500 of one group at once, also those without room on the page',
    ],
    siblings: [
      [
        'test/cards/database/calls.test.ts',
        'carries fifty contacts in less than HubSpot’s megabyte',
      ],
      [
        'test/transfer/large-reports.test.ts',
        'says of rows it has no room for that those above come first',
      ],
      [
        'test/editing/list-editor-choices.test.ts',
        'passes on as much of long lists as HubSpot does, says what is missing, and keeps what is chosen',
      ],
      [
        'test/settings/fit-settings.test.ts',
        'lists as many people, teams and segments as HubSpot passes on, and all that are chosen',
      ],
    ],
  },
  8: {
    found: [
      'test/extensions/cards/old-and-new.test.tsx',
      'draws nothing of one contact on the next, whichever answer comes last',
    ],
    siblings: [
      [
        'test/extensions/cards/old-and-new.test.tsx',
        'shows no answer on its new words that was given to a vote on the old ones',
      ],
      [
        'test/extensions/cards/sheets.test.tsx',
        'shows nothing that was read before an action was done, however late it comes',
      ],
      [
        'test/extensions/cards/starter-record-card.test.tsx',
        'draws nothing of one starter on the record of the next, %s',
      ],
      [
        'test/extensions/pages/starter-page.test.tsx',
        'shows the starter that was opened last, though a step on the one before is answered later',
      ],
      [
        'test/extensions/actions/call-sheet.test.tsx',
        'draws nothing of one selection on the next, whichever answer comes last',
      ],
    ],
  },
  9: {
    found: [
      'test/store/database/own-server.test.ts',
      'takes no other server for its own, though it answers at the port of the file',
    ],
    siblings: [
      [
        'test/own-folder.test.ts',
        'is no owner after another one that took over at the same time',
      ],
      [
        'test/demo/preview-lock.test.ts',
        'names the other preview and the way out, and leaves its lock',
      ],
    ],
  },
  10: {
    found: [
      'test/demo/brought-files.test.ts',
      'lets a lone quotation mark eat no row: %s',
    ],
    siblings: [
      ['test/demo/brought-files.test.ts', 'reads %s as a database writes it'],
      [
        'test/demo/brought-files.test.ts',
        'leaves out a row whose cells belong to no column for certain',
      ],
    ],
  },
  11: {
    found: [
      'test/starters/hidden-names.test.ts',
      'lets the name of no segment pass with %s',
    ],
    siblings: [
      ['test/starters/hidden-names.test.ts', 'Cherokee letters'],
      ['test/cut-text.test.ts', 'cuts nothing in two: %j'],
    ],
  },
};

const listed = readFileSync('docs/security.md', 'utf8')
  .split('## Kinds of faults, and their tests\n')[1]
  ?.split('\n## ')[0]
  ?.split('\n')
  .flatMap((line) => {
    const [, number] = /^\| (\d+)\. /.exec(line) ?? [];

    return number === undefined ? [] : [{ number, line }];
  });

it('shows each kind in the case it was found in and two others', () => {
  expect(listed?.map(({ number }) => number)).toEqual(Object.keys(kinds));
  for (const { found, siblings } of Object.values(kinds)) {
    const shown = [found, ...siblings];
    expect(new Set(shown.map(([, title]) => title)).size).toBe(shown.length);
    expect(siblings.length).toBeGreaterThanOrEqual(2);
  }
});

it.each(Object.entries(kinds))(
  'has the tests that it names for kind %s, and docs/security.md lists them',
  (number, { found, siblings }) => {
    const { line = '' } = listed?.find((each) => each.number === number) ?? {};
    for (const [file, title] of [found, ...siblings]) {
      expect(readFileSync(file, 'utf8')).toContain(title);
      expect(line).toContain(`\`${file}\``);
    }
  },
);
