import {
  fillText,
  type Language,
  LANGUAGES,
  type StarterFields,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { editionOf } from '#src/starters/conversation.ts';
import type {
  StarterRecord,
  StarterRecords,
} from '#src/starters/starter-records.ts';
import { freeTitle } from '#src/starters/free-title.ts';
import { emptyFields } from '#src/starters/starter.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Texts } from '#src/texts/texts.ts';
import type { Writer } from './writer.ts';

/** What reading the fields to begin with needs. */
export interface BeginFieldsDeps {
  starterRecords: (accountId: number) => Promise<StarterRecords>;
}

/** What the editor is opened for; a new starter where all are left out. */
export interface EditorTarget {
  /** A starter to edit; a request is a starter, too. */
  starter?: string | undefined;
  /** A starter to copy. */
  copy?: string | undefined;
  /** A starter to translate. */
  translate?: string | undefined;
  /** With `adopt`: the words replace the text; without it they become a variant. */
  replace?: string | undefined;
  /** With `starter`: the id of a piece of feedback whose words become the wording. */
  adopt?: string | undefined;
}

const ownerOf = (catalog: Catalog, userId: number): string =>
  Object.entries(catalog.ownerUserIds).find(([, id]) => id === userId)?.[0] ??
  '';

const inOtherLanguage = (language: Language): Language =>
  LANGUAGES.find((each) => each !== language) ?? language;

const nameLanguage = (named: Language, language: Language): string =>
  textsIn(language).fields.language.options?.[named] ?? named;

/** The fields when the editor opens: of the record, of the starter to begin from, or empty. */
export const beginFields = async (
  deps: BeginFieldsDeps,
  account: Account,
  catalog: Catalog,
  target: EditorTarget,
  writer: Writer,
): Promise<
  { fields: StarterFields; record: StarterRecord | null } | Refused
> => {
  const from = target.starter ?? target.copy ?? target.translate;
  const owner = ownerOf(catalog, writer.userId);
  if (from === undefined) {
    const { language } = writer;

    return {
      fields: { ...emptyFields, language, ownerId: owner },
      record: null,
    };
  }
  const record = await (
    await deps.starterRecords(account.accountId)
  ).read(from);
  if (!record) return refused('starter_gone');
  if (target.starter !== undefined) {
    const ownerId =
      record.fields.ownerId === '' ? owner : record.fields.ownerId;

    return { fields: { ...record.fields, ownerId }, record };
  }
  const original = catalog.starters.find(({ id }) => id === from);
  const begun = { ...record.fields, startsOn: '', validUntil: '' };

  return {
    record: null,
    fields:
      target.copy === undefined
        ? {
            ...begun,
            title: freeTitle(
              fillText(textsIn(writer.language).translationTitle, {
                title: begun.title,
                language: nameLanguage(
                  inOtherLanguage(begun.language),
                  writer.language,
                ),
              }),
              catalog.starters,
            ),
            language: inOtherLanguage(begun.language),
            translationOf: original ? editionOf(original) : from,
            variantOf: '',
          }
        : {
            ...begun,
            title: freeTitle(
              fillText(textsIn(writer.language).copyOf, { title: begun.title }),
              catalog.starters,
            ),
            translationOf: '',
            variantOf: '',
            // Whoever wrote it stays its author until somebody says otherwise.
            ownerId: begun.ownerId === '' ? owner : begun.ownerId,
          },
  };
};

/** The fields of a variant as it begins: its original's, but for what ties and dates it. */
export const varied = (
  fields: StarterFields,
  variantOf: string | null,
  { variantTitle }: Texts,
  { starters }: Pick<Catalog, 'starters'>,
): StarterFields => ({
  ...fields,
  title: freeTitle(fillText(variantTitle, { title: fields.title }), starters),
  variantOf: variantOf ?? '',
  translationOf: '',
  startsOn: '',
  validUntil: '',
});
