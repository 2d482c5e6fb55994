/** What keeps a starter off the cards, and advice on its text. */
export const sentences = {
  faults: {
    unclosed_token:
      'a fact is not closed or not opened near “{piece}”. Write facts as {{contact.city}}.',
    broken_token:
      '“{piece}” is not a fact. Write {{contact.city}}, with a fallback {{contact.city | "your city"}}.',
    unknown_property:
      '“{piece}” names a property that this account does not have. Choose a fact that it has, for instance {{contact.city}}.',
    label_unknown:
      '“{piece}” would be read out as it stands: no fact is called that. Write {instead} instead.',
    merge_field:
      '“{piece}” is another tool’s field: nothing fills it in here, and salespeople would read it out. Write {instead} instead.',
    other_field:
      '“{piece}” is another tool’s field: nothing fills it in here, and salespeople would read it out. Choose the fact from the list, or write in words what belongs there.',
    sheet_error:
      '“{piece}” is an error from a spreadsheet. Write what belongs there, or leave it out.',
    empty_text:
      'a text is missing ({piece}). A starter needs an opener, a question and a why now.',
    too_long: '{piece} is longer than {most} characters. Shorten it.',
    no_fact:
      'it has no fact about the client. Add one, for instance {{contact.recent_conversion_event_name}}; names and e-mail are not facts.',
    speaker_claim:
      '“{piece}” is not true of everyone who says it. Speak of the client instead, or use what is known of the salesperson in the same sentence: {{me.city}} where they are based, {{contact.city}} with {{me.visit_date}} when they are there, {{me.last_contact_date}} when they were last in touch.',
    one_client:
      '“{piece}” looks like one client. Put a fact in its place, or, if it is true of everybody, add it to “Belongs to everybody”.',
    segment_gone:
      'its segment no longer exists ({piece}). Choose another segment, or none for everyone.',
    segment_named:
      'it names the segment “{piece}”, which salespeople and clients are never shown. Say what makes this client fit instead.',
    ends_before_start:
      'it ends before it starts ({piece}). Choose a later last day.',
    not_approved:
      'this wording has not been approved by a second person in marketing. Open it on the app’s page and approve it.',
    too_many_overdue:
      'its author has too much overdue feedback to publish something new that nobody requested. Answer those first: it then appears by itself.',
    title_taken:
      'a starter with this title already exists. Change the title, or edit that starter instead.',
    said_already:
      '“{piece}” says the same already: a client would hear it twice. Edit that one, or say something else here.',
    said_alike:
      '“{piece}” says almost the same: a client would hear it twice. Edit that one, make this a variant of it, or say something else here.',
    translated_already:
      'it is one conversation with “{piece}”, in the same language: cards show the better of the two only. Edit that one, choose another original, or none.',
    other_language:
      'what is said reads like another language ({piece}). Choose that one, or write in the language chosen: clients are spoken to in it.',
    unknown_language:
      'most words of what is said are not known in {piece}. Write it in the language chosen: clients are spoken to in it.',
    bad_proof_link:
      'the proof link “{piece}” is not a web address. Begin it with https://.',
  },
  /** Advice on a text. */
  lint: {
    no_question: 'Ask something: without a question there is no conversation.',
    two_questions:
      'Ask one question only; the client answers the last one they hear.',
    closed_question:
      '“{piece} …” can be answered with yes or no. Begin with what, how, who or why.',
    too_long:
      'It takes {piece} seconds to say; clients listen for about 20. Shorten it.',
    jargon: '“{piece}” is our jargon. Say it as a client would.',
    we_before_you:
      'It speaks of us (“{piece}”) before it speaks of the client. Begin with them.',
    unproved_number:
      '“{piece}” is a figure without proof. Add a link, or leave the figure out.',
    familiar_you: '“{piece}” is familiar; say vous to a client.',
    casual_greeting: '“{piece}” is how friends greet; say Bonjour to a client.',
    no_greeting:
      'It begins with a bare name. In French, greet first: Bonjour, or Madame, Monsieur with the family name.',
    undated:
      'Nothing in it has a date: “{piece}” will still be true next year and is no reason to call now. Add a dated fact, for instance {{contact.recent_conversion_date}}.',
    same_variant:
      'It is a variant of itself or of a starter in another language. Choose the starter it competes with, or none.',
    many_for_segment:
      '“{piece}” has {count} published starters already. Nobody knows more than a dozen by heart: retire one first.',
  },
} as const;
