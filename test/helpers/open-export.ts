import { exportRoute } from '@starters/contracts';
import { parse } from 'csv-parse/sync';
import { INES, type TestApp } from './start-app.ts';

/** Asks for a link to a file, as the page does. */
export const orderExport = async (
  app: TestApp,
  what: string,
  { as = INES, language = 'en' } = {},
) =>
  (await app.call(as, 'PUT', exportRoute.path, { what }, { language }))
    .body as {
    ok: boolean;
    url: string;
    key: string;
    count: number;
    message: string;
  };

/** Opens a link as a browser does. */
export const openLink = (app: TestApp, url: string) =>
  app.service.app.fetch(
    new Request(url.replace(/^https:\/\/[^/]+/, 'https://service.example')),
  );

/** A file as a browser gets it, and its rows by their headers. */
export const downloadExport = async (
  app: TestApp,
  what: string,
  options: Parameters<typeof orderExport>[2] = {},
) => {
  const { url } = await orderExport(app, what, options);
  const bytes = await (await openLink(app, url)).arrayBuffer();
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  return {
    text,
    rows: parse(text, { bom: true, columns: true }) as Record<string, string>[],
  };
};
