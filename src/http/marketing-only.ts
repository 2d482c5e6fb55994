import type { RefusalReason } from '@starters/contracts';
import { refused } from '#src/refused.ts';
import type { AppContext, HttpDeps } from './context.ts';

/** Wraps a route that only marketing and admins may use; others get `reason`. */
export const marketingOnly =
  (
    deps: HttpDeps,
    route: (c: AppContext) => Promise<object> | object,
    reason: RefusalReason = 'not_marketing',
  ) =>
  async (c: AppContext): Promise<object> => {
    const role = await deps.roleOf(c.var.account, c.var.userId);

    return role === 'sales' ? refused(reason) : route(c);
  };
