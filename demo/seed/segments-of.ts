import type { SeedCompany } from './companies.ts';
import type { SeedContact } from './contacts.ts';
import type { SegmentKey } from './segments.ts';

const price = /pric|tarif|prix/i;
const hospitality = ['HOSPITALITY', 'RESTAURANTS', 'FOOD_BEVERAGES'];
const medical = ['MEDICAL_PRACTICE', 'HEALTH_WELLNESS_AND_FITNESS'];

/** Industries by which segments are told; HubSpot lets accounts have others of their own. */
export const KNOWN_INDUSTRIES: readonly string[] = [...hospitality, ...medical];

/**
 * The segments a contact is in, by simple rules.
 *
 * @param chance a number from 0 to 1, for what no rule can tell
 */
export const segmentsOf = (
  contact: Omit<SeedContact, 'segments'>,
  company: SeedCompany | undefined,
  chance: () => number,
): SegmentKey[] => {
  const { conversion, lifecyclestage: stage } = contact;
  const rules: Record<SegmentKey, boolean> = {
    pricing: conversion !== null && price.test(conversion[0]),
    multisite: (company?.numberofemployees ?? 0) >= 40,
    hospitality: hospitality.includes(company?.industry ?? ''),
    renewals: stage === 'customer' && chance() < 0.6,
    prospects: ['subscriber', 'lead'].includes(stage),
    franchise: chance() < 0.12,
    practices: medical.includes(company?.industry ?? ''),
    quiet: (contact.lastContactedDaysAgo ?? 0) > 90,
  };

  return (Object.keys(rules) as SegmentKey[]).filter((key) => rules[key]);
};
