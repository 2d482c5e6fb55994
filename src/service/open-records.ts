import { nameUsers } from '#src/accounts/name-users.ts';
import { listMarketers } from '#src/accounts/list-marketers.ts';
import { createImportWriter } from '#src/hubspot/import-records.ts';
import { createStepRecords } from '#src/hubspot/step-records.ts';
import { createSaveRecords } from '#src/hubspot/save-records.ts';
import { createSegmentOptions } from '#src/hubspot/segment-options.ts';
import { createRequestRecords } from '#src/hubspot/request-records.ts';
import {
  createAnswerReader,
  createNativeAnswerSource,
} from '#src/hubspot/native-answer-source.ts';
import { createTaskRecords } from '#src/hubspot/task-records.ts';
import { writeRollUps } from '#src/hubspot/write-roll-ups.ts';
import type { RollUpWriter } from '#src/votes/vote-records.ts';
import { createOutcomeProperties } from '#src/hubspot/outcome-properties.ts';
import { createPeopleDirectory } from '#src/hubspot/people-directory.ts';
import {
  createAnswerWriter,
  createVoteWriter,
} from '#src/hubspot/vote-records.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { AccountOpener } from './open-accounts.ts';
import { peekStarter } from './open-catalogs.ts';

/** Opens an account's records in HubSpot, through its own client. */
export const createRecordOpener =
  (opener: AccountOpener, catalogs: Pick<CatalogKeeper, 'peek'>) =>
  async (accountId: number) => {
    const { account, client, starterTypeId, voteTypeId } =
      await opener.openReady(accountId);
    const { language } = account;
    const people = createPeopleDirectory(client);

    return {
      account,
      voteWriter: createVoteWriter({
        client,
        starterTypeId,
        voteTypeId,
        starterTitle: (id) =>
          peekStarter(catalogs, accountId, id)?.title ?? null,
        language,
        nameUsers: (userIds) => nameUsers(people, userIds),
      }),
      answerWriter: createAnswerWriter({ client, voteTypeId }),
      answerSource: createNativeAnswerSource(client, voteTypeId),
      readAnswers: createAnswerReader(client, voteTypeId),
      rollUpWriter: {
        writeRollUps: (rollUps) => writeRollUps(client, starterTypeId, rollUps),
      } satisfies RollUpWriter,
      taskRecords: createTaskRecords(client),
      listMarketers: () => listMarketers(people, account),
      segmentOptions: createSegmentOptions(client, starterTypeId),
      outcomeProperties: createOutcomeProperties(client, language),
      saveRecords: createSaveRecords(client, starterTypeId),
      stepRecords: createStepRecords(client, starterTypeId),
      importWriter: createImportWriter(client, starterTypeId),
      requestRecords: createRequestRecords({ client, starterTypeId, language }),
    };
  };

/** Opens the records of an account. */
export type RecordOpener = ReturnType<typeof createRecordOpener>;
