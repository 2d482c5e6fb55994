import type { Language } from '@starters/contracts';
import { textsIn } from './texts-in.ts';

/** How many people are left for what needs people. */
export interface PeopleThere {
  marketers: number;
  /** Who may approve: marketing and admins. */
  approvers: number;
  needsApproval: boolean;
}

/** What is to be done where nobody is marketing any more, or nobody is left to approve. */
export const sayMissingPeople = (
  { marketers, approvers, needsApproval }: PeopleThere,
  language: Language,
): string[] => {
  const { people } = textsIn(language);

  return [
    ...(marketers === 0 ? [people.nobody] : []),
    ...(needsApproval && approvers < 2 ? [people.noApprover] : []),
  ];
};
