export * from './fill-facts.ts';
export * from './ready-starters.ts';
