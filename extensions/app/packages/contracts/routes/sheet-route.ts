import type { SheetAnswer, SheetRequest } from '../card.ts';
import { answers, EVERYONE, route, takes } from './route.ts';

/**
 * The route behind the path of a `SheetLink` or, with a request, of a `SheetAction`. It is no line
 * of the table: the service names these paths itself, each by a line of sheet-routes.ts.
 */
export const sheetRoute = (path: string, isChange: boolean) =>
  route(
    isChange ? 'PUT' : 'GET',
    path,
    EVERYONE,
    answers<SheetAnswer>,
    takes<SheetRequest | undefined>,
  );
