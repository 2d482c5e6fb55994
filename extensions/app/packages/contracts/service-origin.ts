// Written from app.json by `npm run manifest`; change it there.
/** Where the card and the pages reach our service; HubSpot permits no other origin. */
export const SERVICE_ORIGIN = 'https://api.conversation-starters.example';
