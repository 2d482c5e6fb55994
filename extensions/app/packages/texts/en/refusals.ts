/** Refusals: what did not work and what to do. */
export const sentences = {
  refusals: {
    bad_request:
      'The request could not be understood. Reload the page; if it happens again, tell your HubSpot admin.',
    unsigned:
      'This address answers only requests that HubSpot has signed. Open the card in HubSpot.',
    account_unknown:
      'The app is not set up in this HubSpot account. Ask your HubSpot admin to install it.',
    not_marketing:
      'This page is for marketing. If you should see it, ask your HubSpot admin to add you to marketing in the app’s settings.',
    starter_record_of_marketing:
      'How this starter is doing, and what is said about it, is shown to marketing only. On a client’s record you’ll find its line for that client. If you should see it here, ask your HubSpot admin to add you to marketing in the app’s settings.',
    contact_unknown:
      'HubSpot has no such contact: it was deleted or archived, or this is not a contact. Open another one.',
    ballot_missing:
      'The vote arrived incomplete and was not counted. Reload the card and vote again.',
    ballot_altered:
      'This vote could not be verified and was not counted. Reload the card and vote again.',
    ballot_expired:
      'This card has been open too long, so the vote was not counted. Reload the card and vote again.',
    ballot_of_another:
      'This vote was prepared for somebody else and was not counted. Reload the card and vote again.',
    starter_unknown:
      'Marketing has since removed this starter, so there is nothing to vote on. Reload the card.',
    comment_too_long:
      'The comment has {count} characters; {max} is the most. Shorten it and send it again: your vote already counts.',
    foreign_field:
      '“{piece}” comes from another tool: nothing fills it in here, and it would be read as it stands. Write in words what belongs there, and send it again.',
    adoption_unheard:
      'These words have not been shown on {count} other clients yet. Open them in the editor again: it shows them there before they can be published.',
    changed_elsewhere:
      'This vote has since been changed in another window. The card now shows how it stands; change it from there.',
    too_many_requests:
      'That is too much in an hour for one person. Wait a little and try again.',
    too_many_clients:
      'You have opened {max} clients within an hour, which is as many as this card allows. Wait a little and try again.',
    contact_unseen:
      'We could not confirm that HubSpot shows you this client. Reload the page. If this comes back, ask an admin whether you may read the contact’s create date and owner assigned date.',
    objects_missing:
      'The custom objects of Conversation Starters are missing in this account. Ask your HubSpot admin to run the installation again; it needs an Enterprise hub.',
    hubspot_refused:
      'HubSpot refuses the app access. Ask your HubSpot admin to check the app’s permissions and to install it again.',
    hubspot_token_refused:
      'HubSpot no longer accepts this app’s access token. Ask your HubSpot admin to give the app a new one.',
    app_removed:
      'HubSpot no longer lets this app in: it was uninstalled, or its access was revoked. A super admin installs it again from {address}; everything is still here.',
    app_locked_out:
      'The app cannot use its access to HubSpot, because a secret of its service was changed. Ask whoever runs the service to run “npm run doctor”, which names the secret.',
    hubspot_scope_missing:
      'HubSpot does not allow the app what this needs: {scopes}. Ask your HubSpot admin to grant it and to install the app again.',
    hubspot_declined:
      'HubSpot does not accept one of these values, so nothing was saved. A segment, an author or another choice may have been removed there since: choose it again. If that does not help, tell your HubSpot admin.',
    hubspot_unavailable:
      'HubSpot is not responding at the moment. Try again in a minute; nothing is lost.',
    reads_long:
      'This takes longer than usual: HubSpot answers slowly, or many starters are being read. Try again in a minute; nothing is lost.',
    answer_too_large:
      'There is more here than HubSpot passes on at once. Choose fewer, or answer and close some of it first.',
    takes_long:
      'This takes longer than usual. What you sent may be saved all the same: reload and look before you send it again.',
    answer_too_long:
      'The answer has {count} characters; {max} is the most. Shorten it and send it again: nothing was answered yet.',
    nothing_to_answer:
      'This feedback was answered, changed or withdrawn since you opened the list. The list is up to date again.',
    request_empty:
      'Say in a sentence what you would like to talk about; nothing was requested yet.',
    request_too_long:
      'The request has {count} characters; {max} is the most. Shorten it and send it again.',
    request_not_placed:
      'This took too long, so nothing was requested yet. Send your request again.',
    requested_already:
      'You have already requested one for this client; marketing has it. You’ll be told here when it is ready.',
    request_unknown:
      'There is no such request for this client any more. Request one yourself.',
    author_unknown:
      'This author no longer writes starters in this account. Reload the card.',
    place_unclear:
      'Write a town, for instance “Leeds”, or a town and a day to come, with the month by its name: “Leeds, 4 December”.',
    too_many_choices:
      'You already have {most} choices. Undo some under “Your choices” first.',
    too_many_calls:
      'A call sheet holds {max} contacts at most; you chose {count}. Choose fewer.',
    starter_changed:
      'Somebody has changed this starter since you opened it; its status is now “{status}”. Nothing was saved: choose below which text to keep.',
    approval_changed:
      'What waits for approval has changed since this page was opened, so nothing was done. Read it again before you decide.',
    approval_own:
      'You were the last to change this wording, so a colleague has to approve it.',
    approval_sentence:
      'Say in a sentence what has to change; nothing was sent back yet.',
    approval_gone:
      'Nothing is waiting for approval on this starter any more. The page is up to date again.',
    starter_busy:
      'Somebody else is saving this starter right now, so your changes were not saved. Try again.',
    starter_gone:
      'This starter was deleted in HubSpot. Restore the record there, or write a new one.',
    erasing_refused: 'Nothing was erased. {because}',
    draft_refused: 'Nothing was saved yet. {because}',
    draft_not_kept:
      'Your draft was not kept: it is being written in another window at the same moment. Nothing of what was kept before is lost; try again.',
    starter_blocked: 'It cannot be published yet. {because}',
    overdue_feedback:
      '{count, plural, one {One piece of feedback on this author’s starters is overdue (at most {most, number} may be). Answer it first; corrections and requests can always be published. What you wrote can be saved.} other {# pieces of feedback on this author’s starters are overdue (at most {most, number} may be). Answer them first; corrections and requests can always be published. What you wrote can be saved.}}',
    feedback_gone:
      'The salesperson has changed or taken back this feedback, or it has been answered. Go back to the list.',
    not_admin:
      'These settings are for admins. Ask a super admin of your HubSpot account.',
    setting_out_of_bounds:
      '“{setting}” has to be a whole number from {least} to {most}. Nothing was saved.',
    settings_changed:
      'Another admin has since changed the settings. Your changes were not saved: reload the settings, then make them again.',
    drafts_taken:
      'All of these are already among your starters. Nothing was written.',
    import_unreadable: 'Nothing was imported. {because}',
    import_faulty:
      '{wrong, plural, one {Nothing was imported, since one row is no longer right. Check the rows again to see why.} other {Nothing was imported, since # rows are no longer right. Check the rows again to see why.}}',
    import_changed:
      'These are not the rows that were checked, so nothing was imported. Check them again.',
    import_busy:
      'Another import is being written in this account. Wait a minute, then check again, so that no title is there twice.',
    import_undone:
      'HubSpot refused a row, so the import was taken back: none of its starters is left in HubSpot. It says: {because}. Correct that, check the rows again and import them.',
    import_stuck:
      '{count, plural, one {HubSpot refused a row ({because}), and the import is being taken back: one of its starters may still be in HubSpot. The app goes on by itself; ask again in a minute.} other {HubSpot refused a row ({because}), and the import is being taken back: # of its starters may still be in HubSpot. The app goes on by itself; ask again in a minute.}}',
    import_unknown:
      'This import never began and nothing was written. Check the rows again, then import them.',
    database_unavailable:
      'The app’s database is not responding at the moment. Try again in a minute: what you sent last may not be saved.',
    failed:
      'Something went wrong on our side. Try again; if it happens again, tell your HubSpot admin.',
  },
} as const;
