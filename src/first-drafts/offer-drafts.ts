import {
  type FirstDrafts,
  type Language,
  LANGUAGES,
  type OfferedDraft,
  fillText,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { byLanguage } from '@starters/texts';
import type { Account } from '#src/accounts/account.ts';
import { titleKey } from '#src/starters/title-key.ts';
import type { Explained } from '#src/refused.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { ContactCounter } from './contact-counter.ts';
import { type Draft, listDrafts, needsOf, sayDraft } from './draft.ts';

/** What offering drafts needs. */
export interface OfferDraftsDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  contactCounter: (accountId: number) => Promise<ContactCounter>;
  /** Why HubSpot could not be read, as a refusal. */
  explain: (error: unknown) => Pick<Explained, 'refusal'>;
  now: () => Date;
}

/** How many contacts there are, and how many fit each draft, by key; null where nobody counted. */
interface Counts {
  all: number;
  fitting: Map<string, number | null>;
}

/** Counts one after the other; the same facts are counted once. */
const countFor = async (
  drafts: readonly Draft[],
  account: Account,
  { properties }: Catalog,
  counter: ContactCounter,
  now: Date,
): Promise<Counts> => {
  const all = await counter.count([]);
  const fitting = new Map<string, number | null>();
  for (const draft of drafts) {
    const needs = needsOf(draft, properties, {
      maxFactAgeDays: account.maxFactAgeDays,
      now,
    });
    fitting.set(draft.key, needs && (await counter.count(needs)));
  }

  return { all, fitting };
};

const sayFits = (
  count: number | null | undefined,
  all: number,
  language: Language,
): string | null =>
  count == null || all === 0
    ? null
    : fillText(textsIn(language).firstDraftWords.share, {
        share: new Intl.NumberFormat(language, { style: 'percent' }).format(
          count / all,
        ),
        count: count.toLocaleString(language),
      });

const sayWhy = ({ refusal }: Pick<Explained, 'refusal'>, language: Language) =>
  fillText(textsIn(language).refusals[refusal.reason], refusal.values ?? {});

/** The titles that are starters already, as they are compared, with the starters' ids. */
export const takenTitles = ({ starters }: Catalog): Map<string, string> =>
  new Map(starters.map(({ title, id }) => [titleKey(title), id]));

/**
 * The conversations to begin with, in each language, and how many of the account's contacts each
 * fits: one search for each set of facts, of which HubSpot tells the total alone. Where they cannot
 * be counted, the drafts are offered all the same.
 */
export const offerDrafts = async (
  deps: OfferDraftsDeps,
  account: Account,
  { language }: { language: Language },
): Promise<FirstDrafts> => {
  const { catalog } = await deps.catalogs.get(account.accountId);
  const drafts = listDrafts(account.language);
  const words = textsIn(language).firstDraftWords;
  const told = await deps
    .contactCounter(account.accountId)
    .then((counter) => countFor(drafts, account, catalog, counter, deps.now()))
    .then(
      (counts) => ({
        counts,
        says:
          counts.all === 0
            ? words.noContacts
            : sayNumber(words.counted, { count: counts.all }, language),
      }),
      (error: unknown) => ({
        counts: null,
        says: fillText(words.uncounted, {
          because: sayWhy(deps.explain(error), language),
        }),
      }),
    );
  const { counts } = told;
  const taken = takenTitles(catalog);
  const countOf = (key: string) => counts?.fitting.get(key) ?? null;
  const offer = (draft: Draft): OfferedDraft => {
    const count = countOf(draft.key);
    const starterId = taken.get(titleKey(draft.title)) ?? null;

    return {
      key: draft.key,
      title: draft.title,
      said: sayDraft(draft),
      fits: sayFits(count, counts?.all ?? 0, language),
      suits: starterId === null && count !== 0,
      starterId,
    };
  };

  return {
    ok: true,
    language,
    texts: {
      ...textsIn(language).firstDrafts,
      writtenSoFar: textsIn(language).transfer.writtenSoFar,
    },
    languages: [...LANGUAGES]
      .sort(
        (one, other) =>
          Number(other === account.language) - Number(one === account.language),
      )
      .map((value) => ({
        value,
        label: textsIn(language).review[`language.${value}`],
      })),
    drafts: byLanguage((each) =>
      listDrafts(each)
        .sort(
          (one, other) => (countOf(other.key) ?? 0) - (countOf(one.key) ?? 0),
        )
        .map(offer),
    ),
    counted: told.says,
  };
};
