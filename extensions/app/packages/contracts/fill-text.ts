/** Puts values into a sentence: `fillText('by {author}', { author: 'Ines' })`. */
export const fillText = (
  sentence: string,
  values: Record<string, string | number>,
): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  );
