import {
  fillText,
  joinList,
  type Language,
  MINUTE_MS,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { type Check, fine, todo } from '#src/doctor/run-checks.ts';
import type { HubSpotClient } from '#src/hubspot/create-client.ts';
import { HubSpotError } from '#src/hubspot/hubspot-error.ts';
import { createPeopleDirectory } from '#src/hubspot/people-directory.ts';
import {
  findMissingScopes,
  findObjectFaults,
  readOwnAccount,
} from '#src/hubspot/probe-account.ts';
import { listSegments } from '#src/hubspot/segment-directory.ts';
import {
  type Database,
  findMissingMigrations,
} from '#src/store/open-database.ts';
import { findLastEvents } from '#src/store/event-store.ts';
import { findLastOpening, listVotedPlaces } from '#src/store/opening-store.ts';
import { formatMoment } from '#src/texts/format-moment.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { checkTasks } from './check-tasks.ts';
import { sayObjectFaults } from './say-object-faults.ts';

/** What the checks of an account look at. */
export interface AccountCheckDeps {
  accountId: number;
  /** Of whoever reads what they say. */
  language: Language;
  /** In which moments are told. */
  timeZone: string;
  client: HubSpotClient;
  /** Null when there is none yet. */
  db: Database | null;
  /** Keys of checks that come before HubSpot is asked. */
  before: readonly string[];
  now: () => Date;
}

/** That the database answers and is up to date. */
export const checkDatabase = (
  db: Database | null,
  language: Language,
): Check => {
  const words = textsIn(language).healthWords;

  return {
    key: 'database',
    what: words.what.database,
    run: async () => {
      if (!db) return todo(words.databaseNone);
      const missing = (await findMissingMigrations(db)).length;

      return missing === 0
        ? fine(words.databaseOk)
        : todo(sayNumber(words.databaseOld, { count: missing }, language));
    },
  };
};

/** Whether the app can tell who is admin: without a list of users everybody would be in sales. */
const checkPeople = ({ client, language, before }: AccountCheckDeps): Check => {
  const words = textsIn(language).healthWords;

  return {
    key: 'people',
    what: words.what.people,
    needs: [...before, 'token', 'scopes'],
    run: async () => {
      try {
        const { length: count } =
          await createPeopleDirectory(client).listSuperAdmins();

        return count === 0
          ? todo(words.peopleNoAdmin)
          : fine(sayNumber(words.peopleOk, { count }, language));
      } catch (error) {
        if (error instanceof HubSpotError && error.kind === 'not_found') {
          return todo(words.peopleMissing);
        }
        throw error;
      }
    },
  };
};

const checkObjects = ({
  client,
  language,
  before,
}: AccountCheckDeps): Check => {
  const words = textsIn(language).healthWords;

  return {
    key: 'objects',
    what: words.what.objects,
    needs: [...before, 'token'],
    run: async () => {
      const fault = sayObjectFaults(await findObjectFaults(client), language);

      return fault === null ? fine(words.objectsOk) : todo(fault);
    },
  };
};

/** Where the card can be, in the order in which it is said. */
const PLACES = ['crm.record.tab', 'crm.record.sidebar', 'crm.preview'] as const;

/** After this, an event that nobody worked on is said to wait. */
const lateMs = 10 * MINUTE_MS;

/** Whether HubSpot tells of what happens, and whether it is worked on. None yet is no fault. */
const checkWebhooks = ({
  accountId,
  language,
  timeZone,
  db,
  before,
  now,
}: AccountCheckDeps): Check => {
  const words = textsIn(language).healthWords;
  const moment = (at: Date) => formatMoment(at, language, timeZone);

  return {
    key: 'webhooks',
    what: words.what.webhooks,
    needs: [...before.filter((each) => each === 'settings'), 'database'],
    run: async () => {
      if (!db) return fine(words.webhooksNone);
      const { last, waitsSince } = await findLastEvents(db, accountId);
      if (waitsSince && now().getTime() - waitsSince.getTime() > lateMs) {
        return todo(
          fillText(words.webhooksLate, { since: moment(waitsSince) }),
        );
      }

      return fine(
        last
          ? fillText(words.webhooksOk, { at: moment(last) })
          : words.webhooksNone,
      );
    },
  };
};

/** What has to be right in HubSpot: token, scopes, people, objects, segments, the card, and webhooks. */
export const listAccountChecks = (deps: AccountCheckDeps): Check[] => {
  const { accountId: account, language, timeZone, client, db, before } = deps;
  const words = textsIn(language).healthWords;
  const inHubSpot = [...before, 'token'];

  return [
    {
      key: 'token',
      what: words.what.token,
      needs: before,
      run: async () => {
        const { accountId: own } = await readOwnAccount(client);

        return own === account
          ? fine(fillText(words.tokenOk, { account }))
          : todo(fillText(words.tokenOther, { own, account }));
      },
    },
    {
      key: 'scopes',
      what: words.what.scopes,
      needs: inHubSpot,
      run: async () => {
        const missing = await findMissingScopes(client);

        return missing.length === 0
          ? fine(words.scopesOk)
          : todo(
              fillText(words.scopesMissing, {
                scopes: joinList(missing, language),
              }),
            );
      },
    },
    checkPeople(deps),
    checkObjects(deps),
    {
      key: 'segments',
      what: words.what.segments,
      needs: inHubSpot,
      run: async () => {
        const { length: count } = await listSegments(client);

        return count === 0
          ? todo(words.segmentsNone)
          : fine(sayNumber(words.segmentsOk, { count }, language));
      },
    },
    {
      key: 'card',
      what: words.what.card,
      needs: [...before.filter((each) => each === 'settings'), 'database'],
      run: async () => {
        const last = db && (await findLastOpening(db, account));
        if (!last) return todo(words.cardUnseen);
        const at = formatMoment(last, language, timeZone);
        const voted = await listVotedPlaces(db, account);
        const places = PLACES.filter((place) => voted.includes(place));

        return fine(
          places.length === 0
            ? fillText(words.cardOk, { at })
            : fillText(words.cardPlaces, {
                at,
                places: joinList(
                  places.map((place) => words.places[place]),
                  language,
                ),
              }),
        );
      },
    },
    checkWebhooks(deps),
    checkTasks(deps),
  ];
};
