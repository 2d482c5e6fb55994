import type { sentences as english } from './en/index.ts';
import type { Words } from './words.ts';

/** Every sentence of the service, in some language. */
export type Sentences = Words<typeof english>;
