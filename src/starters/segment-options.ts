import type { Segment } from './segment-directory.ts';

/** A choice of the property `segments` of a starter: a list's id and the name that HubSpot shows. */
export interface SegmentOption {
  value: string;
  label: string;
}

/** The choices that there are, and the segments that there could be. */
export interface SegmentChoices {
  options: SegmentOption[];
  segments: Segment[];
}

/**
 * The choices of the property `segments` in HubSpot, written by the outbox only. Methods throw
 * `RefusedError`.
 */
export interface SegmentOptions {
  read(): Promise<SegmentChoices>;
  /**
   * Replaces all choices.
   *
   * @throws UnknownOutcomeError when it may have been written
   */
  write(options: SegmentOption[]): Promise<void>;
}
