/** Files of starters and votes: their columns, and what is wrong in them. */
export const sentences = {
  transferWords: {
    columns: {
      status: 'Status',
      startsOn: 'Starts on',
      validUntil: 'Valid until',
      ownerId: 'Owner',
      usefulness: 'Usefulness',
      usefulness_low: 'Usefulness, low',
      usefulness_high: 'Usefulness, high',
      voters: 'Voters',
      label: 'Label',
      open_feedback: 'Open feedback',
      record_id: 'Record ID',
      verdict: 'Verdict',
      reason: 'Reason',
      comment: 'Comment',
      own_words: 'Own words',
      voted_at: 'Voted at',
      used_at: 'Used at',
      starter_title: 'Starter',
      starter_record_id: 'Starter record ID',
      contact_record_id: 'Contact record ID',
      wording: 'Wording',
      answer: 'Answer',
      answer_text: 'Answer in words',
      answered_at: 'Answered at',
    },
    verdicts: {
      useful: 'Useful',
      not_useful: 'Not useful',
      withdrawn: 'Withdrawn',
    },
    files: {
      starters: 'starters',
      votes: 'votes',
      example: 'starters-example',
    },
    exported:
      '{count, plural, one {One row is ready. The link works once, within a minute.} other {# rows are ready. The link works once, within a minute.}}',
    exportedNone:
      'There is nothing to export yet: the file has its header only. The link works once, within a minute.',
    exporting: {
      waiting: 'The link has not been opened yet.',
      late: 'The link was not opened within its minute. Make a new one.',
      sending:
        '{count, plural, one {{done, number} of one row so far.} other {{done, number} of # rows so far.}}',
      done: '{done, plural, one {Your browser has the whole file: one row.} other {Your browser has the whole file: # rows.}}',
      broken:
        '{count, plural, one {The file broke off before its only row was whole. Delete it and make a new link.} other {The file broke off after {done, number} of # rows. Delete it and make a new link.}}',
    },
    linkGone:
      'This file has already been downloaded, or its link has expired: it works once, within a minute. Make a new link in HubSpot.',
    example: {
      title: 'After the fair',
      opener: 'You asked about {{contact.recent_conversion_event_name}}.',
      question: 'What made you look for it now?',
      whyNow:
        'Recently filled in {{contact.recent_conversion_event_name}} on our site.',
      listenFor: 'Who else is asked before they decide',
      nextStep: 'A visit of half an hour',
      proofUrl: 'https://example.com/proof',
      meantFor: 'New clients',
      channels: 'Call; Meeting',
      language: 'English',
      theme: 'Fairs',
      status: 'Draft',
    },
    file: {
      empty: 'There is nothing in it. Paste the header and the rows below it.',
      header_only:
        'It holds a header and no rows. Select the rows below the header as well.',
      not_utf8:
        'Its characters cannot be read, since it is not stored as UTF-8. In Excel choose File, Save as, “CSV UTF-8 (comma delimited)”, and take that file; or copy the cells and paste them.',
      too_many_rows:
        'It has {count} rows; {most} is the most at once. Import it in parts.',
      missing_columns:
        'These columns are missing: {columns}. The first row must name the columns; the example shows how.',
      unknown_columns:
        'These columns are not known: {columns}. Rename or delete them. Known are {known}.',
      repeated_column: 'The column “{column}” is there twice. Delete one.',
      too_many_columns:
        'Its first row has {count} cells, which is more than a file of starters has columns. The first row must name the columns; the example shows how.',
    },
    row: {
      cells:
        'It has {cells} cells and the header has {columns}. A text with the delimiter in it must stand in quotation marks.',
      lone_quote:
        '{column} begins with a quotation mark that is never closed. Delete the mark, or close it at the end of the text.',
      title_missing: 'The title is missing. Give it one, to find it again.',
      control_character:
        '{column} holds a character that cannot be shown. Type it again.',
      title_twice: 'Row {row} has the same title. Give each its own.',
      segment_unknown:
        'There is no segment “{value}”. Write its name or id as in HubSpot; separate several with semicolons.',
      segment_twice:
        'Several segments are named “{value}”. Write the id of the one you mean.',
      segment_not_offered:
        'The segment “{value}” is not among those offered for starters. Ask your HubSpot admin, or choose another.',
      owner_unknown:
        'No owner has the name or e-mail “{value}”. Write the e-mail of somebody in this account, or leave it empty.',
      owner_twice:
        'Several owners are called “{value}”. Write the e-mail of the one you mean.',
      original_unknown:
        'There is no starter “{value}”, neither in the account nor in this file. Write the record ID or the title of one that there is.',
      original_faulty:
        'Row {row}, which this one names, cannot be imported. Correct that row, or empty the cell.',
      original_twice:
        'Several starters are titled “{value}”. Write the record ID of the one that is meant.',
      variant_other_language:
        '“{value}” is in another language, so this is no variant of it. Change the language, or empty the cell.',
      original_same_language:
        '“{value}” is in the same language, so this is no translation of it. Change the language, or empty the cell.',
      choice_unknown:
        '{column}: “{value}” is not known. Write one of these: {known}.',
      not_a_day:
        '{column}: “{value}” is not a date. Write year, month and day, as 2027-03-31; in a spreadsheet, format the column as text first.',
      ended_already:
        'It is to be published, but its last day on cards has passed. Choose a later one, or leave it empty.',
      not_publishable: 'It cannot be published: {because}',
      faulty: '{because}',
      needs_approval:
        'A second person approves what is published here. Import it as a draft, then ask for approval on its page.',
      overdue:
        '{count, plural, one {One piece of feedback on its author’s starters is overdue (at most {most, number} may be), so nothing new can be published. Answer it first, or import it as a draft.} other {# pieces of feedback on its author’s starters are overdue (at most {most, number} may be), so nothing new can be published. Answer them first, or import it as a draft.}}',
    },
    moreProblems:
      '{count, plural, one {And one more problem like these.} other {And # more problems like these.}}',
    correctOthersFirst:
      'It needs fixing, too. Fix the rows above and check again: there is no room for the details.',
    allRight:
      '{count, plural, one {The row is right. Nothing has been written yet.} other {All # rows are right. Nothing has been written yet.}}',
    someWrong:
      '{wrong, plural, one {One of {count, number} rows needs fixing. Fix it in your spreadsheet and check again, or import the others without it. Nothing has been written yet.} other {# of {count, number} rows need fixing. Fix them in your spreadsheet and check again, or import the others without them. Nothing has been written yet.}}',
    imported:
      '{count, plural, one {One starter is in HubSpot.} other {# starters are in HubSpot.}}',
    last: 'Your last import ({date}): {message}',
    writing:
      '{count, plural, other {{done, number} of # written. You may leave this page: the rest is sent by itself.}}',
    writingWaits:
      '{count, plural, other {{done, number} of # written so far. HubSpot takes no more at the moment ({because}). The rest is kept and sent by itself.}}',
  },
} as const;
