import {
  type ImportDone,
  type ImportWriting,
  LANGUAGES,
  type TakeDraftsRequest,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { foldName } from '#src/fold-text.ts';
import { titleKey } from '#src/starters/title-key.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import {
  askImport,
  findImport,
  type Importer,
} from '#src/transfer/ask-import.ts';
import type { ImportDeps } from '#src/transfer/import-deps.ts';
import { writeRows } from '#src/transfer/write-rows.ts';
import { type Draft, listDrafts } from './draft.ts';
import { takenTitles } from './offer-drafts.ts';

/** The starter that says the same in another language; '' where there is none. */
const titleOfOriginal = (
  { key }: Draft,
  { language }: TakeDraftsRequest,
  taken: ReadonlyMap<string, string>,
): string =>
  LANGUAGES.filter((each) => each !== language)
    .flatMap((each) => listDrafts(each))
    .find((draft) => draft.key === key && taken.has(titleKey(draft.title)))
    ?.title ?? '';

/** The e-mail by which a file names whoever takes them as author; '' where it names nobody. */
const authorOf = async (
  deps: Pick<ImportDeps, 'owners'>,
  accountId: number,
  userId: number,
): Promise<string> => {
  const owners = await (await deps.owners(accountId)).list();
  const own = owners.find((owner) => owner.userId === userId);
  const isAlone =
    owners.filter(({ email, name }) =>
      [email, name].some(
        (each) => foldName(each) === foldName(own?.email ?? ''),
      ),
    ).length === 1;

  return own && isAlone ? own.email : '';
};

const toRows = (
  drafts: readonly Draft[],
  request: TakeDraftsRequest,
  catalog: Catalog,
  owner: string,
): Parameters<typeof writeRows>[0] => {
  const taken = takenTitles(catalog);

  return drafts.map(({ key, ...texts }) => ({
    ...texts,
    language: request.language,
    translationOf: titleOfOriginal({ key, ...texts }, request, taken),
    ownerId: owner,
    status: 'draft',
  }));
};

/**
 * Has the outbox write drafts, as an import of theirs: checked like any other row, all or none, and
 * once for a key. What is a starter by now is left out. None of them is published.
 */
export const takeDrafts = async (
  deps: ImportDeps,
  account: Account,
  importer: Importer,
  request: TakeDraftsRequest,
): Promise<ImportWriting | ImportDone | Refused> => {
  const { accountId } = account;
  const { key, language } = request;
  if (await deps.imports.find(accountId, key)) {
    return findImport(deps, account, importer, key);
  }
  const { catalog } = await deps.catalogs.get(accountId);
  const taken = takenTitles(catalog);
  const drafts = listDrafts(language).filter(
    (draft) =>
      request.drafts.includes(draft.key) && !taken.has(titleKey(draft.title)),
  );
  if (drafts.length === 0) return refused('drafts_taken');
  const owner = await authorOf(deps, accountId, importer.userId);
  const content = {
    name: '',
    text: writeRows(toRows(drafts, request, catalog, owner), language),
    base64: null,
    leave: 0,
    key,
  };
  const checked = await askImport(deps, account, importer, {
    ...content,
    commit: false,
    hash: null,
  });
  if (!checked.ok) return checked;
  if (checked.state !== 'checked') return refused('import_changed');
  const written = await askImport(deps, account, importer, {
    ...content,
    commit: true,
    hash: checked.hash,
  });

  return written.ok && written.state === 'checked'
    ? refused('import_changed')
    : written;
};
