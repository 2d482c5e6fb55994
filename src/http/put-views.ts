import { viewReportSchema } from '@starters/contracts/schemas';
import { refused } from '#src/refused.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { AppContext, HttpDeps } from './context.ts';
import { parseBody } from './parse-body.ts';
import { readContactId } from './read-contact-id.ts';

/** PUT /v1/contacts/:contactId/views; starters that are not in the catalog are passed over. */
export const putViews = (deps: HttpDeps) => async (c: AppContext) => {
  const contactId = readContactId(c);
  if (contactId === null) return refused('contact_unknown');
  const report = parseBody(c.var.body, viewReportSchema);
  if (!report.ok) return report;

  const { accountId, timeZone } = c.var.account;
  const day = todayIn(timeZone, deps.now());
  const { shown, missing } = report.value;
  // Another replica may have sent the card: this one has perhaps not read the starters yet.
  const { catalog } = await deps.catalogs.get(accountId);
  const seen = shown.filter((id) =>
    catalog.starters.some((each) => each.id === id),
  );
  const view = { accountId, userId: c.var.userId, contactId, day };
  if (shown.length > 0) await deps.views.saveShown(view, seen);
  else await deps.views.saveEmpty({ accountId, contactId, day }, missing);

  return { ok: true };
};
