export { buildInProcess } from './build-in-process.ts';
export { findBarriers } from './find-barriers.ts';
export { type HostBrowser, openBrowser } from './open-browser.ts';
export { settleFetch } from '#host/rules/settle-fetch.ts';
export { createHsFetch } from '#host/server/hs-fetch.ts';
export { type RequestToSign, signV3 } from '#host/server/sign-request.ts';
