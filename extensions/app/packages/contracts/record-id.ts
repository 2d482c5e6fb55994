/** What HubSpot's record and list ids look like; anything else is not put into a path. */
export const RECORD_ID = /^\d{1,20}$/;
