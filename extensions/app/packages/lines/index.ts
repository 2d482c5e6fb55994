export * from './fill-facts.ts';
export * from './linked-facts.ts';
export * from './name-contact.ts';
export * from './rank-lines.ts';
export * from './ready-starters.ts';
export * from './for-any-client.ts';
export * from './spread-lines.ts';
