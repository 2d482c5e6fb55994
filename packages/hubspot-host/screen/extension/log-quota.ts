/** HubSpot takes 1,000 log lines a minute and then none until the page is reloaded. */
const most = 1_000;
const windowMs = 60_000;

const stopped = `More than ${most} log lines in a minute: HubSpot takes no more of them until the page is reloaded.`;

/**
 * Lets log lines through as HubSpot does.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk/logging
 *
 * @param onStop hears once why no more are taken
 * @returns whether the next line is taken
 */
export const createLogQuota = (
  onStop: (message: string) => void,
  now: () => number = () => Date.now(),
): (() => boolean) => {
  let since = now();
  let taken = 0;
  let isStopped = false;

  return () => {
    if (isStopped) return false;
    if (now() - since >= windowMs) {
      since = now();
      taken = 0;
    }
    taken += 1;
    if (taken <= most) return true;
    isStopped = true;
    onStop(stopped);

    return false;
  };
};
