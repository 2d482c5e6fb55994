/**
 * Statements that import: `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`. The
 * first three begin a line, so that no sentence of a text is taken for one.
 */
const importing =
  /(^(?:import|export)\b[^'"`;=]*?\bfrom\s*|^import\s*|\bimport\(\s*)(['"])([^'"\n]+)\2/gm;

/** What a source imports, in order; a name may be given more than once. */
export const importsOf = (source: string): string[] =>
  [...source.matchAll(importing)].map(([, , , specifier = '']) => specifier);

/** A source with other names for what it imports; a name that is given back stays. */
export const renameImports = (
  source: string,
  rename: (specifier: string) => string,
): string =>
  source.replace(
    importing,
    (_all, before: string, quote: string, specifier: string) =>
      `${before}${quote}${rename(specifier)}${quote}`,
  );

/** The package of an import such as `react/jsx-runtime`; null for a file or a module of Node. */
export const packageOf = (specifier: string): string | null => {
  if (/^(\.|node:|#)/.test(specifier)) return null;
  const [first = '', second = ''] = specifier.split('/');

  return first.startsWith('@') ? `${first}/${second}` : first;
};
