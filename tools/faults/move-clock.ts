/*
 * Loaded before `src/serve.ts` by the fault run (`node --import`): moves the clock of the process,
 * as an administrator or a time server does. The service itself is unchanged.
 */

/** A new time of the process, told by whoever started it. */
export interface ClockMove {
  /** Ahead of the machine's clock, in ms. */
  offsetMs: number;
}

let offsetMs = Number(process.env['FAULTS_CLOCK_OFFSET_MS'] ?? 0);

const isMove = (message: unknown): message is ClockMove =>
  typeof message === 'object' && message !== null && 'offsetMs' in message;

globalThis.Date = new Proxy(Date, {
  construct: (target, args, newTarget) =>
    Reflect.construct(
      target,
      args.length === 0 ? [target.now() + offsetMs] : args,
      newTarget,
    ) as object,
  get: (target, name, receiver): unknown =>
    name === 'now'
      ? () => target.now() + offsetMs
      : Reflect.get(target, name, receiver),
});

process.on('message', (message: unknown) => {
  if (isMove(message)) offsetMs = message.offsetMs;
});
// Whoever started it was killed: it does not stay behind.
process.on('disconnect', () => process.exit(1));
// Killed before the line above: nothing is emitted any more.
if (process.connected === false) process.exit(1);
