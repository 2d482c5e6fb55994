import ts from 'typescript';

/** A file of the sources that reaches a write to HubSpot, and by which name. */
export interface WriteUse {
  file: string;
  name: string;
}

/** Paths of calls that only read, although they are a POST. */
const readingPath = /\/(search|batch\/read)[`'"]/;

const isWrite = (node: ts.Node): boolean => {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const textOf = (name: string) =>
    node.properties
      .find((each) => each.name?.getText() === name)
      ?.getText()
      .replace(/,$/, '') ?? '';
  const method = textOf('method');

  return (
    method !== '' &&
    textOf('schema') !== '' &&
    !/'GET'/.test(method) &&
    !readingPath.test(textOf('path'))
  );
};

const contains = (node: ts.Node, test: (each: ts.Node) => boolean): boolean =>
  test(node) ||
  (ts.forEachChild(node, (child) => contains(child, test) || undefined) ??
    false);

const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

const isExported = (statement: ts.VariableStatement): boolean =>
  statement.modifiers?.some(
    ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
  ) ?? false;

/**
 * Names of what the room `hubspot` exports that writes to HubSpot, itself or by another function of
 * the room, and of the ports that these implement.
 *
 * @param sources texts by path, as in `src/hubspot/task-records.ts`
 */
export const findWriters = (sources: ReadonlyMap<string, string>) => {
  const declared = [...sources]
    .filter(([file]) => file.startsWith('src/hubspot/'))
    .flatMap(([file, text]) =>
      parse(file, text).statements.flatMap((statement) =>
        ts.isVariableStatement(statement)
          ? statement.declarationList.declarations.map((declaration) => ({
              name: declaration.name.getText(),
              file,
              declaration,
              isExported: isExported(statement),
            }))
          : [],
      ),
    );
  type Declared = (typeof declared)[number];
  const writing = new Set<Declared>();
  const isWriting = (name: string, inFile: string): boolean =>
    [...writing].some(
      (each) => each.name === name && (each.isExported || each.file === inFile),
    );
  for (let size = -1; size !== writing.size;) {
    size = writing.size;
    for (const each of declared) {
      const { declaration, file } = each;
      const reaches = contains(
        declaration,
        (node) =>
          isWrite(node) ||
          (ts.isIdentifier(node) &&
            node !== declaration.name &&
            isWriting(node.text, file)),
      );
      if (reaches) writing.add(each);
    }
  }
  const exported = declared.filter(
    (each) => each.isExported && writing.has(each),
  );

  return {
    functions: new Set(exported.map(({ name }) => name)),
    ports: new Set(
      exported.flatMap(({ declaration: { initializer } }) =>
        initializer && ts.isArrowFunction(initializer) && initializer.type
          ? initializer.type
              .getText()
              .split(/\W+/)
              .filter((name) => /^[A-Z]\w+(Records|Writer|Options)$/.test(name))
          : [],
      ),
    ),
  };
};

/** Imports of these names, outside of the room `hubspot`. */
export const findImports = (
  sources: ReadonlyMap<string, string>,
  names: ReadonlySet<string>,
): WriteUse[] =>
  [...sources]
    .filter(([file]) => !file.startsWith('src/hubspot/'))
    .flatMap(([file, text]) =>
      parse(file, text).statements.flatMap((statement) => {
        const bindings =
          ts.isImportDeclaration(statement) &&
          statement.importClause?.namedBindings;

        return bindings && ts.isNamedImports(bindings)
          ? bindings.elements
              .map(({ name, propertyName }) => (propertyName ?? name).text)
              .filter((name) => names.has(name))
              .map((name) => ({ file, name }))
          : [];
      }),
    );
