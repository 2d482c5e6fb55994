import { startPostgres } from './run-resources.ts';

/** What the project `database` needs. */
export default startPostgres;
