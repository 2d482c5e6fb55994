import { useState } from 'react';
import { isPermitted } from '../../rules/permitted-urls.ts';
import { useExtensionWords } from '../crm/extension-words.ts';
import { useSession } from '../crm/session.tsx';
import type { IframeRequest } from './IframeDialog.tsx';
import type { LogLevel } from './log-entry.ts';

interface Open extends IframeRequest {
  done: () => void;
}

/** What nobody ever answers: an `onClose` is only called for a dialog that was open. */
const never = () => new Promise<void>(() => {});

/**
 * The one dialog with a foreign page that an extension may have open. A page that the app does not
 * name in `permittedUrls.iframe` is not opened; the log says why.
 */
export const useIframe = (
  write: (level: LogLevel, message: string) => void,
) => {
  const words = useExtensionWords();
  const { permittedUrls } = useSession().session;
  const [request, setRequest] = useState<Open | null>(null);
  const close = () => {
    setRequest(null);
    request?.done();
  };

  return {
    request,
    close,
    /** Resolves when the dialog was closed, or another one took its place. */
    open: (wanted: IframeRequest): Promise<void> => {
      if (!isPermitted(wanted.uri, permittedUrls.iframe)) {
        write('error', words.notPermitted(wanted.uri, 'iframe'));

        return never();
      }

      return new Promise<void>((done) =>
        setRequest((before) => {
          before?.done();

          return { ...wanted, done };
        }),
      );
    },
  };
};
