import { todayIn } from '#src/starters/today-in.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { within } from '#src/waiting.ts';
import { guard } from './guard.ts';
import { type LinkPort, openInBrowser } from './open-in-browser.ts';

/** What sending the file calls. */
export interface KeptFilePort {
  /** Gives every line of the account, as it is at one moment. */
  read: (
    accountId: number,
    write: (rows: AsyncIterable<string>) => Promise<void>,
  ) => Promise<void>;
  warn: (details: object, message: string) => void;
  now: () => Date;
}

const bytesAtOnce = 65_536;
/** A browser that takes nothing for so long has gone: the database waits for it no longer. */
const stillMs = 30_000;

/** The lines as bytes, no faster than the browser takes them; an error breaks the file off. */
const toBytes = (
  { read, warn }: KeptFilePort,
  accountId: number,
): ReadableStream<Uint8Array> => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const send = async (text: string): Promise<void> => {
    const isTaken = await within(
      writer.write(encoder.encode(text)).then(() => true),
      stillMs,
      () => false,
    );
    if (!isTaken) throw new Error('The browser takes nothing any more.');
  };
  read(accountId, async (rows) => {
    let text = '';
    for await (const line of rows) {
      text += `${line}\n`;
      if (text.length < bytesAtOnce) continue;
      await send(text);
      text = '';
    }
    if (text !== '') await send(text);
    await writer.close();
  }).catch(async (error: unknown) => {
    warn({ accountId, error }, 'A file of what is kept was not sent in full.');
    await writer.abort(error).catch(() => {});
  });

  return readable;
};

/** A file of what the app keeps of an account, opened by a browser; good once. */
export const getKeptFile = (links: LinkPort, port: KeptFilePort) =>
  openInBrowser(links, {
    purpose: 'export_kept',
    gone: ({ transferWords }) => transferWords.linkGone,
    show: (c, account, language) => {
      guard(c);
      const name = `${textsIn(language).erasing.file}-${todayIn(account.timeZone, port.now())}`;
      c.header('content-type', 'application/x-ndjson; charset=utf-8');
      c.header('content-disposition', `attachment; filename="${name}.jsonl"`);

      return c.body(toBytes(port, account.accountId));
    },
  });
