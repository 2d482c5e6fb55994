export * from './fill-facts.ts';
export * from './name-contact.ts';
export * from './ready-starters.ts';
export * from './for-any-client.ts';
