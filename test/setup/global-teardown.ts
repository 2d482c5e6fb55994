import { stopPostgres } from './run-resources.ts';

/** Ends what a globalSetup has started. */
export default stopPostgres;
