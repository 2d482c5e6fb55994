/**
 * Properties of a contact by which a call shows that its viewer may see the record: HubSpot's hooks
 * read them with the viewer's rights alone, and the service compares them with HubSpot's. They are
 * moments of the record, and tell nothing of the client; the second changes with the owner.
 */
export const RECORD_MOMENTS = ['createdate', 'hubspot_owner_assigneddate'];

/** The moments of a contact as they are sent: as HubSpot writes them, with a comma between. */
export const momentsOf = (
  values: Record<string, string | null | undefined>,
): string => RECORD_MOMENTS.map((name) => values[name]).join();
