import { closeKept } from '../helpers/kept-databases.ts';

/** Connections would outlive the file whose tests have kept them. */
afterAll(closeKept);
