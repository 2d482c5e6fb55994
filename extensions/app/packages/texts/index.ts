export * from './fill-text.ts';
export * from './first-words.ts';
export * from './format-share.ts';
export * from './join-list.ts';
export * from './languages.ts';
export type * from './sentences.ts';
export type * from './speech.ts';
export type * from './words.ts';
