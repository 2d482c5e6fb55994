import { Hono } from 'hono';
import { HubSpotFailure } from '#emulator/account/hubspot-failure.ts';
import { accountRoutes } from './account.ts';
import { associationLabelRoutes } from './association-labels.ts';
import { associationLimitRoutes } from './association-limits.ts';
import { associationRoutes } from './associations.ts';
import { batchRoutes } from './batch.ts';
import type { AccountView, EmulatorApp } from './context.ts';
import { gdprDeleteRoutes } from './gdpr-delete.ts';
import { limitRoutes } from './limits.ts';
import { listRoutes } from './lists.ts';
import { membershipRoutes } from './memberships.ts';
import { mergeRoutes } from './merge.ts';
import { objectRoutes } from './objects.ts';
import { peopleRoutes } from './people.ts';
import { pipelineRoutes } from './pipelines.ts';
import { propertyRoutes } from './properties.ts';
import { schemaRoutes } from './schemas.ts';
import { searchRoutes } from './search.ts';

/**
 * All endpoints over one view of the account, by their paths of 2026-09. What none of them
 * answers is a 501.
 */
export const createApi = (view: AccountView): EmulatorApp => {
  const app: EmulatorApp = new Hono();
  const deps = { app, ...view };
  // Batches before single records: `batch` is no record id.
  batchRoutes(deps);
  searchRoutes(deps);
  mergeRoutes(deps);
  gdprDeleteRoutes(deps);
  // Before associations: `definitions` is no object.
  associationLimitRoutes(deps);
  associationLabelRoutes(deps);
  associationRoutes(deps);
  objectRoutes(deps);
  schemaRoutes(deps);
  propertyRoutes(deps);
  pipelineRoutes(deps);
  // Before single lists: `records` is no list id.
  membershipRoutes(deps);
  listRoutes(deps);
  accountRoutes(deps);
  limitRoutes(deps);
  peopleRoutes(deps);
  app.notFound((c) =>
    c.json(
      new HubSpotFailure(
        501,
        'NOT_IMPLEMENTED',
        `This emulator does not answer ${c.req.method} ${c.req.path}; see its README.`,
      ).toBody(),
      501,
    ),
  );
  app.onError((error) => {
    if (!(error instanceof HubSpotFailure)) throw error;

    // HubSpot has statuses that no list names, as 437.
    return Response.json(error.toBody(), { status: error.status });
  });

  return app;
};
