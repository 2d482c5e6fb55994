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

const page = (title: string, body: string, status: number): Response =>
  new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><body>${body}`,
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
  const list = [
    ...scopes.map((scope) => escape(scope)),
    ...optionalScopes.map((scope) => `${escape(scope)} (optional)`),
  ]
    .map((scope) => `<li>${scope}</li>`)
    .join('');

  return page(
    `Connect ${appName}`,
    `<h1>Connect ${escape(appName)} to HubSpot</h1><form method="post" action="/oauth/authorize?${escape(query.toString())}"><fieldset><legend>Choose an account</legend>${choices}</fieldset><p>This app asks for:</p><ul>${list}</ul><button name="decision" value="connect">Connect app</button> <button name="decision" value="cancel">Cancel</button></form>`,
    200,
  );
};
