/** The page that exports and imports. */
export const sentences = {
  transfer: {
    exportHeading: 'Export',
    exportHelp:
      'A CSV file for your spreadsheet. The link works once, within a minute, in your browser only. Votes never say who voted.',
    exportStarters: 'Export starters',
    exportVotes: 'Export votes',
    exporting: 'Preparing the file…',
    downloadStarters: 'Download the starters',
    downloadVotes: 'Download the votes',
    exportSending: 'Your browser is taking the file…',
    exportedSoFar:
      '{count, plural, one {{done, number} of one row} other {{done, number} of # rows}}',
    exportUnsure:
      'The progress of the file cannot be read at the moment. Your browser’s downloads show whether it has finished.',
    importHeading: 'Import starters',
    importHelp:
      'Paste up to {most} rows, with their header. Everything is checked first; nothing is written before you import. Rows with a problem can be left out. Rows become drafts, unless their status is “Published”.',
    example: 'Example to start from (CSV)',
    rows: 'Rows',
    rowsHelp:
      'Select the cells in your spreadsheet, the header among them, copy them and paste them here. CSV works as well, with commas or semicolons.',
    check: 'Check',
    checking: 'Checking the rows…',
    tooLarge:
      'That is more text than HubSpot passes on at once (about 900 KB). Import it in parts.',
    nothingPasted: 'Paste the rows first.',
    pageOf: 'Rows {from}–{to} of {count}',
    row: 'Row',
    starter: 'Starter',
    finding: 'What was found',
    rowRight: 'Right',
    noTitle: '(no title)',
    importAll:
      '{count, plural, one {Import # starter} other {Import # starters}}',
    importRight:
      '{count, plural, one {Import the right row, leave {wrong, number} out} other {Import the # right rows, leave {wrong, number} out}}',
    leftOut:
      'These rows were left out. Correct them in your spreadsheet, and import them by themselves.',
    writing: 'Writing into HubSpot…',
    writtenSoFar:
      '{count, plural, other {{done, number} of # written. You may leave this page: the rest is sent by itself.}}',
    changedSince: 'The rows changed since they were checked: check them again.',
    another: 'Import others',
    seeStarters: 'See the starters',
    failed: 'This did not get through. Nothing was changed; try again.',
    unsure:
      'No answer came back, so it is not known yet whether the starters were written. Ask again: nothing is written twice.',
    askAgain: 'Ask again',
  },
} as const;
