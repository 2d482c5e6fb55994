import path from 'node:path';
import ts from 'typescript';

/**
 * The names of the properties that the SDK gives each component the host draws, as the compiler
 * knows them. Compound parts, whose properties the SDK does not type, have none.
 */
export const everyProperty = (): Record<string, string[]> => {
  const file = path.resolve('packages/hubspot-host/screen/components/drawn.ts');
  const config = path.resolve('packages/hubspot-host/screen/tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (name) => ts.sys.readFile(name)).config,
    ts.sys,
    path.dirname(config),
  );
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  const drawn = symbol
    ? checker.getExportsOfModule(symbol).find(({ name }) => name === 'drawn')
    : undefined;
  if (!source || !drawn) throw new Error('drawn.ts exports no components.');

  return Object.fromEntries(
    checker
      .getTypeOfSymbolAtLocation(drawn, source)
      .getProperties()
      .map((component) => {
        const [signature] = checker
          .getTypeOfSymbolAtLocation(component, source)
          .getCallSignatures();
        const parameter = signature?.parameters[0];
        const properties = parameter
          ? checker
              .getTypeOfSymbolAtLocation(parameter, source)
              .getProperties()
              .map(({ name }) => name)
          : [];

        return [component.name, properties];
      }),
  );
};
