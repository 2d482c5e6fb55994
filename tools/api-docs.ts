import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Caller, SERVICE_ORIGIN } from '@starters/contracts';
import { BROWSER_PAGES, ROUTES } from '@starters/contracts/routes';
import ts from 'typescript';

const contracts = 'extensions/app/packages/contracts';

/** A line of the table as its source has it. */
interface Line {
  name: string;
  doc: string;
  /** By the function that names them: `answers`, `takes`. */
  types: Record<string, string>;
}

const typesIn = (call: ts.CallExpression, file: ts.SourceFile) =>
  Object.fromEntries(
    call.arguments
      .filter(ts.isExpressionWithTypeArguments)
      .map((each) => [
        each.expression.getText(file),
        (each.typeArguments ?? []).map((type) => type.getText(file)).join(),
      ]),
  );

const linesOf = (file: ts.SourceFile): Line[] =>
  file.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const [declared] = statement.declarationList.declarations;
    const made = declared?.initializer;
    if (!declared || !made || !ts.isCallExpression(made)) return [];
    // `onlyReads(route(…))`
    const call = made.arguments.find(ts.isCallExpression) ?? made;
    const doc = ts
      .getJSDocCommentsAndTags(statement)
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
      .join(' ');

    return {
      name: declared.name.getText(file),
      doc,
      types: typesIn(call, file),
    };
  });

/** The file of the contracts that each imported type stands in. */
const sourcesOf = (file: ts.SourceFile): Map<string, string> =>
  new Map(
    file.statements.filter(ts.isImportDeclaration).flatMap((each) => {
      const names = each.importClause?.namedBindings;
      const from = each.moduleSpecifier
        .getText(file)
        .replace(/['"]|\.\.\//g, '');

      return names && ts.isNamedImports(names)
        ? names.elements.map((name): [string, string] => [name.name.text, from])
        : [];
    }),
  );

const sayWho = (who: Caller): string =>
  who.role === 'everyone'
    ? 'everyone'
    : `${who.role === 'admin' ? 'admins' : 'marketing, admins'}; others: \`${who.refusal}\``;

const row = (cells: string[]): string => `| ${cells.join(' | ')} |\n`;
const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map(row).join('');

const readRoom = (root: string, name: string): ts.SourceFile => {
  const file = path.join(root, contracts, 'routes', name);

  return ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
};

const sayRoom = (root: string, name: string): string => {
  const file = readRoom(root, name);
  const sources = sourcesOf(file);
  const link = (type: string | undefined): string =>
    type === undefined
      ? '–'
      : type
          .replace(/\w+/g, (word) => {
            const source = sources.get(word);

            return source ? `[${word}](../${contracts}/${source})` : word;
          })
          .replaceAll('|', 'or');
  const rows = linesOf(file).flatMap(({ name: key, doc, types }) => {
    const route = Object.entries(ROUTES).find(([each]) => each === key)?.[1];

    return route
      ? [
          [
            `\`${route.method} ${route.path}\``,
            doc,
            sayWho(route.who),
            link(types['takes']),
            link(types['answers']),
          ],
        ]
      : [];
  });
  const title = name.replace('-routes.ts', '');

  return `## ${title[0]?.toUpperCase()}${title.slice(1)}\n\n${table(['Route', 'What', 'Who', 'Takes', 'Answers'], rows)}`;
};

const sayPages = (root: string): string => {
  const lines = linesOf(readRoom(root, 'browser-pages.ts'));

  return table(
    ['Address', 'What', 'Who', 'Type'],
    Object.entries(BROWSER_PAGES).map(([key, { path: at, opener, type }]) => [
      `\`GET ${at}\``,
      lines.find(({ name }) => name === key)?.doc ?? '',
      opener === 'anybody'
        ? opener
        : opener === 'monitor'
          ? 'who sends `METRICS_TOKEN`'
          : `a link made for \`${opener}\``,
      type,
    ]),
  );
};

/** The page of API docs, as the route table has it; `root` is the project's folder. */
export const writeApiDocs = (root: string): string => {
  const rooms = readdirSync(path.join(root, contracts, 'routes'))
    .filter((name) => name.endsWith('-routes.ts'))
    .sort();

  return `# The API

Written from the route table (\`${contracts}/routes\`) by \`npm run docs:api\`; change it there.

All routes are under ${SERVICE_ORIGIN} and are called through HubSpot's proxy, which signs each request and adds the account and the person to its address. \`?language=\` is the viewer's. A GET takes a query; PUT and POST take JSON. An expected refusal is \`200 {"ok": false, "reason", "message"}\` ([0004](decisions/0004-refusals-are-200.md)). Every route may also answer \`account_unknown\`, a route of a contact \`contact_unknown\`, and a request that its schema does not take \`bad_request\`.

${rooms.map((name) => sayRoom(root, name)).join('\n')}
## Addresses that a browser opens

No signature of HubSpot's. A link is good once, for 60 s, for one person, account and purpose.

${sayPages(root)}`;
};
