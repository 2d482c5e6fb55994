import { provideChromium, startPostgres } from './run-resources.ts';

/** What the project `browser` needs. */
export default async () => {
  provideChromium();
  await startPostgres();
};
