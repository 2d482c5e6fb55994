/** What the screen on which a user lets an app in shows. */
export interface AuthorizeScreen {
  appName: string;
  accounts: { accountId: number; name: string }[];
  scopes: string[];
  optionalScopes: string[];
  /** Of the address, to be sent along with the decision. */
  query: URLSearchParams;
}

const escape = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (sign) => `&#${sign.codePointAt(0)?.toString() ?? ''};`,
  );

const style = `
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0; background: #f5f8fa; color: #33475b }
  main { max-width: 34rem; margin: 3rem auto; padding: 1.5rem 2rem; background: #fff; border: 1px solid #cbd6e2; border-radius: 6px; overflow-wrap: anywhere }
  @media (max-width: 40rem) { main { margin: 0; border: 0; border-radius: 0; padding: 1.25rem } }
  h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 1rem }
  h2, legend { font-size: 1rem; font-weight: 600; margin: 1.25rem 0 .25rem; padding: 0 }
  fieldset { border: 0; padding: 0; margin: 0 }
  ul { margin: .25rem 0 0; padding-left: 1.25rem }
  code { font-size: .9em }
  p { margin: .35rem 0 }
  .actions { margin-top: 1.5rem; display: flex; flex-wrap: wrap; gap: .75rem }
  button { font: inherit; padding: .5rem 1.25rem; border-radius: 3px; border: 1px solid #516f90; background: #fff; color: #33475b; cursor: pointer }
  button[value=connect] { background: #c7451f; border-color: #c7451f; color: #fff }
  button:focus-visible, input:focus-visible { outline: 3px solid #00a4bd; outline-offset: 2px }
`;

const page = (title: string, body: string, status: number): Response =>
  new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${style}</style><body><main>${body}</main>`,
    { status, headers: { 'content-type': 'text/html; charset=utf-8' } },
  );

/** What is shown where an app's address of installation is wrong: nobody is sent back to the app. */
export const showRefusal = (sentence: string): Response =>
  page(
    'Authorization failed',
    `<h1>Authorization failed</h1><p>${escape(sentence)}</p>`,
    400,
  );

/** The screen: accounts to choose from, scopes that are asked, Connect and Cancel. */
export const showAuthorize = ({
  appName,
  accounts,
  scopes,
  optionalScopes,
  query,
}: AuthorizeScreen): Response => {
  const choices = accounts
    .map(
      ({ accountId, name }, index) =>
        `<p><label><input type="radio" name="account" value="${accountId}"${index === 0 ? ' checked' : ''}> ${escape(name)} (${accountId})</label></p>`,
    )
    .join('');
  const items = (names: string[]) =>
    names.map((name) => `<li><code>${escape(name)}</code></li>`).join('');
  const listed = (title: string, names: string[]) =>
    names.length === 0 ? '' : `<h2>${title}</h2><ul>${items(names)}</ul>`;

  return page(
    `Connect ${appName}`,
    `<h1>Connect ${escape(appName)} to HubSpot</h1><form method="post" action="/oauth/authorize?${escape(query.toString())}"><fieldset><legend>Choose an account</legend>${choices}</fieldset>${listed('This app asks for', scopes)}${listed('Where the account has it', optionalScopes)}<p class="actions"><button name="decision" value="connect">Connect app</button><button name="decision" value="cancel">Cancel</button></p></form>`,
    200,
  );
};
