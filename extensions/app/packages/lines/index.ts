export * from './fill-facts.ts';
export * from './name-contact.ts';
export * from './ready-starters.ts';
