/** What ECMAScript itself gives every program. https://tc39.es/ecma262/#sec-global-object */
const ofTheLanguage = `
  globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape unescape AggregateError Array ArrayBuffer
  AsyncDisposableStack BigInt BigInt64Array BigUint64Array Boolean DataView Date DisposableStack
  Error EvalError FinalizationRegistry Float16Array Float32Array Float64Array Function Int8Array
  Int16Array Int32Array Iterator Map Number Object Promise Proxy RangeError ReferenceError RegExp Set
  String SuppressedError Symbol SyntaxError TypeError Uint8Array Uint8ClampedArray Uint16Array
  Uint32Array URIError WeakMap WeakRef WeakSet Atomics Intl JSON Math Reflect Temporal WebAssembly`;

/** What computes and waits, and reaches nothing outside of the worker. */
const ofTheWorker = `
  self console setTimeout clearTimeout setInterval clearInterval queueMicrotask structuredClone
  requestAnimationFrame cancelAnimationFrame performance Performance reportError atob btoa crypto
  Crypto CryptoKey SubtleCrypto DOMException AbortController AbortSignal Event EventTarget
  CustomEvent ErrorEvent PromiseRejectionEvent MessageChannel MessagePort MessageEvent
  TextEncoder TextDecoder URL URLSearchParams URLPattern Blob File FormData Headers Request Response
  ReadableStream WritableStream TransformStream CompressionStream DecompressionStream
  TEMPORARY PERSISTENT`;

/** What HubSpot's SDK and the renderer find on the global object. */
const ofHubSpot = `
  React RemoteUI __HUBSPOT_EXTENSION_WORKER__ logger extend_V2 hsWorkerAPI hsFetch serverless`;

/** The names that an extension finds on its global object; a browser's others are taken away. */
export const allowedGlobals: ReadonlySet<string> = new Set(
  [ofTheLanguage, ofTheWorker, ofHubSpot].join(' ').trim().split(/\s+/),
);
