import { LANGUAGES, STARTER_FIELDS } from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import { WRITTEN_COLUMNS } from '#src/transfer/columns.ts';

it.each(LANGUAGES)(
  'names every field of the table and no other in %s',
  (language) => {
    const { fields, transferWords } = textsIn(language);

    expect(Object.keys(fields)).toEqual(Object.keys(STARTER_FIELDS));
    expect(WRITTEN_COLUMNS).toEqual(
      expect.arrayContaining(Object.keys(transferWords.example)),
    );
  },
);

it('calls each language as the viewer’s language does', () => {
  expect(textsIn('fr').fields.language.options).toEqual({
    en: 'Anglais',
    fr: 'Français',
  });
});
