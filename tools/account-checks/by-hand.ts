/** What only a person with HubSpot's tool and its screens can try, first of all. */
export const BY_HAND: readonly string[] = [
  'Two uploads: npm run project -- --first, hs project upload, npm run objects, npm run project, hs project upload. The second has to build with the card on p_conversation_starter.',
  'One signed address: open a card, and read in the log of npm run serve "HubSpot signs addresses in this spelling.", or why a call was refused.',
  'Who calls a function: deploy a function that returns Object.keys(context) and call it from a card. Only if it names the user can there be an edition without a server.',
];
