import { callbackPage, installPage, SERVICE_ORIGIN } from '@starters/contracts';
import type { AppDescription, Viewer } from 'hubspot-host/server';
import { starters, votes } from './describe-objects.ts';
import { viewers as people } from './seed/people.ts';

/** The description of this app for the CRM stand-in. */
export const description: AppDescription = {
  name: 'Conversation Starters',
  appId: 1,
  servicePages: {
    origin: SERVICE_ORIGIN,
    paths: ['/print/*', '/export/*', installPage.path, callbackPage.path],
  },
  objects: [starters, votes],
  segmentDeletion: {
    en: 'Starters that target only this segment are then kept off the cards.',
    fr: 'Les amorces qui ne visent que ce segment ne paraîtront plus sur les cartes.',
  },
};

/** The most bytes a bundle may have, minified, by name. */
export const bundleBudgets: Record<string, number> = {
  ConversationStarters: 26_000,
  StarterRecord: 12_000,
};

const roles = {
  sales: { en: 'Salesperson', fr: 'Commercial' },
  marketing: { en: 'Marketing', fr: 'Marketing' },
  admin: { en: 'Admin', fr: 'Admin' },
};

/** Who the demo can be used as. */
export const viewers: Viewer[] = people.map(({ role, ...viewer }) => ({
  ...viewer,
  role: roles[role],
}));
