import {
  type Erasable,
  type Erased,
  type EraseRequest,
  type ErasingOpened,
  fillText,
  type SettingChoice,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import type { Erasing } from '#src/accounts/erasing.ts';
import { type Refused, refused } from '#src/refused.ts';
import { nameFormer } from '#src/texts/name-owner.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Admin, SettingsDeps } from './settings-deps.ts';

/** What erasing by an admin needs. */
export interface EraseDeps extends Pick<SettingsDeps, 'people'> {
  erasing: Erasing;
  /** Told which admin erased what kind of thing, but not who was erased. */
  log: { info(details: object, message: string): void };
}

/** Users of the account by name; nobody while HubSpot does not list them. */
const listPeople = async (
  { people }: Pick<EraseDeps, 'people'>,
  accountId: number,
  language: Admin['language'],
): Promise<SettingChoice[]> => {
  const directory = await people(accountId);
  const [users, former] = await Promise.all([
    directory.listUsers(),
    directory.listFormerUsers(),
  ]);
  const isUser = new Set(users.map(({ id }) => id));

  return [
    ...users.map(({ id, name }) => ({ value: id, label: name })),
    ...former
      .filter(({ id }) => !isUser.has(id))
      .map(({ id, name }) => ({
        value: id,
        label: nameFormer(name, language),
      })),
  ];
};

/** Of the megabyte that HubSpot passes on. */
const bytesOfPeople = 700_000;

/** All people or, where they do not fit, none: of a part nobody would know who is missing. */
const unlessTooMany = (
  people: ErasingOpened['people'],
): ErasingOpened['people'] =>
  Buffer.byteLength(JSON.stringify(people)) > bytesOfPeople ? [] : people;

/** What an admin is shown before something is erased. */
export const openErasing = async (
  deps: Pick<EraseDeps, 'people'>,
  { accountId }: Account,
  { language }: Admin,
): Promise<ErasingOpened> => ({
  ok: true,
  language,
  texts: textsIn(language).erasing.texts,
  // An id can be typed as well, which is all that is left where HubSpot does not pass on so many.
  people: unlessTooMany(
    await listPeople(deps, accountId, language).catch(() => []),
  ),
});

const isRight: Record<Erasable, (id: string, accountId: number) => boolean> = {
  contact: (id) => /^\d{1,15}$/.test(id),
  salesperson: (id) => /^[1-9]\d{0,14}$/.test(id),
  everything: (id, accountId) => id === String(accountId),
};

/**
 * Erases a client, a salesperson, or everything of the admin's account, for good. The word is
 * checked here: no screen decides that it was confirmed.
 */
export const eraseKept = async (
  { erasing, log }: Pick<EraseDeps, 'erasing' | 'log'>,
  { accountId }: Account,
  { userId, language }: Admin,
  request: EraseRequest,
): Promise<Erased | Refused> => {
  const { word, refused: because, ...says } = textsIn(language).erasing;
  const { what } = request;
  const id = request.id.trim();
  if (!isRight[what](id, accountId)) {
    return refused('erasing_refused', { because: because[what] });
  }
  if (request.word.trim().toUpperCase() !== word) {
    return refused('erasing_refused', { because: because.word });
  }

  const erased = await {
    contact: () => erasing.eraseContact(accountId, id),
    salesperson: () => erasing.eraseUser(accountId, Number(id)),
    everything: () => erasing.eraseAccount(accountId),
  }[what]();
  const count = Object.values(erased).reduce((sum, rows) => sum + rows, 0);
  log.info(
    { accountId, userId, what, count },
    'An admin erased what was kept.',
  );
  if (what === 'everything') {
    return {
      ok: true,
      isGone: true,
      message: sayNumber(says.gone, { count, id }, language),
    };
  }
  const who = fillText(says[what], { id });

  return {
    ok: true,
    isGone: false,
    message:
      count === 0
        ? fillText(says.nothing, { who })
        : sayNumber(says.done, { count, who }, language),
  };
};
