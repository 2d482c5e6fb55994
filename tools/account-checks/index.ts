import type { AccountCheck } from './account-check.ts';
import { contactChecks } from './contact-checks.ts';
import { objectChecks } from './object-checks.ts';
import { readChecks } from './read-checks.ts';

/** Every check, in the order in which they run. */
export const ACCOUNT_CHECKS: readonly AccountCheck[] = [
  ...readChecks,
  ...contactChecks,
  ...objectChecks,
];
