import fc from 'fast-check';
import { sayLine } from '#test/helpers/say-line.ts';

/** What is said of a value; null where it is none. */
const sayValue = (property: string, value: string | null) =>
  sayLine({
    text: `It is {{contact.${property}}}`,
    contact: { [property]: value },
  })?.slice('It is '.length) ?? null;

const marks = fc.string({
  unit: fc.constantFrom(
    ' ',
    '.',
    '-',
    '(',
    ')',
    '"',
    '*',
    '\u00a0',
    '\u200b',
    '…',
  ),
  maxLength: 3,
});

it('takes a placeholder for none in any case and between any marks', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'n/a',
        'none',
        'unknown',
        'test',
        'à compléter',
        'néant',
        'aucun',
        'inconnue',
        'non renseigné',
        'tbd',
        'not set',
      ),
      fc.constantFrom<(word: string) => string>(
        (word) => word,
        (word) => word.toUpperCase(),
        (word) => word.normalize('NFD'),
        (word) => word.replace(/^./u, (first) => first.toUpperCase()),
      ),
      marks,
      marks,
      (word, spell, before, after) => {
        expect(sayValue('topic', before + spell(word) + after)).toBeNull();
      },
    ),
  );
});

it('says nothing unreadable, whatever a record holds', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.string({ unit: 'grapheme', maxLength: 30 }),
      ),
      fc.constantFrom(
        'topic',
        'city',
        'lastname',
        'company',
        'jobtitle',
        'trade',
        'shops',
        'met_on',
      ),
      (value, property) => {
        const said = sayValue(property, value);
        if (said === null) return;

        // eslint-disable-next-line no-control-regex -- these are what must not be there
        expect(said).not.toMatch(/[\u0000-\u001f\u007f\u200b\u2800]/);
        expect(said).toMatch(/[\p{L}\p{N}]/u);
      },
    ),
  );
});
