/** A sentence of the app as a pattern: whatever stands in its gaps, and blanks of any kind. */
export const saying = (sentence: string): RegExp =>
  new RegExp(
    sentence
      .split(/\{[^{}]*\}/)
      .map((part) =>
        part
          .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
          .replace(/\s/g, String.raw`\s`),
      )
      .join('.*'),
  );
