import { fillText, joinList } from '@starters/contracts';
import { type Check, fine, todo } from '#src/doctor/run-checks.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import { createTaskRefusalStore } from '#src/store/notification-store.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { AccountCheckDeps } from './account-checks.ts';

/** Whether authors can be told by tasks, where an admin wants them told so. */
export const checkTasks = ({
  accountId,
  language,
  db,
  before,
}: Pick<
  AccountCheckDeps,
  'accountId' | 'language' | 'db' | 'before'
>): Check => {
  const words = textsIn(language).healthWords;

  return {
    key: 'tasks',
    what: words.what.tasks,
    needs: [...before.filter((each) => each === 'settings'), 'database'],
    run: async () => {
      const account = db && (await createAccountStore(db).find(accountId));
      if (!db || !account?.settings.tellsByTask) return fine(words.tasksOff);
      const refusal = await createTaskRefusalStore(db).find(accountId);
      if (!refusal) return fine(words.tasksOk);

      return todo(
        refusal.scopes.length > 0
          ? fillText(words.tasksForbidden, {
              scopes: joinList(refusal.scopes, language),
            })
          : fillText(words.tasksRefused, { because: refusal.because }),
      );
    },
  };
};
