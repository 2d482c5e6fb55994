import { listWording, type StarterFields } from '@starters/contracts';
import type { FactLabels } from '#src/labels/fact-labels.ts';
import { readFacts } from '#src/labels/read-facts.ts';
import { sayFacts } from '#src/labels/say-facts.ts';

const mapWording = (
  fields: StarterFields,
  map: (text: string, field: keyof StarterFields) => string,
): StarterFields => ({
  ...fields,
  ...Object.fromEntries(
    listWording().map((field) => [field, map(fields[field], field)]),
  ),
});

/** Fields as they are stored: what people typed in brackets as the tokens that it stands for. */
export const readTyped = (
  fields: StarterFields,
  labels: FactLabels,
): StarterFields => mapWording(fields, (text) => readFacts(text, labels));

/**
 * Fields that came back from a screen, where a token may be spelled in a way of its own,
 * `{{ contact.city|“here” }}`: a text that says the same as the stored one is the stored one, so
 * that nothing counts as changed that nobody touched.
 */
export const keepSpelling = (
  fields: StarterFields,
  stored: StarterFields,
  labels: FactLabels,
): StarterFields =>
  mapWording(fields, (text, field) => {
    const before = String(stored[field]);

    return readFacts(sayFacts(before, labels), labels) === text &&
      readFacts(before, labels) === before
      ? before
      : text;
  });
