/** A HubSpot project that cannot be opened; the message is a sentence for the person. */
export class ProjectError extends Error {
  override name = 'ProjectError';
}
