import type { Walk } from './walk.ts';

/** What comparing the choices of segments needs. */
export interface CheckOptionsDeps {
  /** Whether the choices in HubSpot name the segments as they are named now. */
  areOptionsCurrent: (accountId: number) => Promise<boolean>;
  /**
   * Has the outbox write them again, unless it is about to or did so after `readFrom`.
   *
   * @returns whether it will
   */
  offerAgain: (accountId: number, readFrom: Date) => Promise<boolean>;
  publishSoon: (accountId: number) => void;
}

/**
 * Compares the choices of a starter's property `segments` with the segments: one that was renamed,
 * deleted or restored in HubSpot is named so there, without anybody saving anything here.
 */
export const checkOptions = ({
  areOptionsCurrent,
  offerAgain,
  publishSoon,
}: CheckOptionsDeps): Walk => ({
  kind: 'segment_options',
  calls: 3,
  pauseMs: 300_000,
  step: async (accountId, { readFrom }) => {
    if (await areOptionsCurrent(accountId)) return null;
    if (await offerAgain(accountId, readFrom)) publishSoon(accountId);

    return null;
  },
});
