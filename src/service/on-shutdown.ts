/**
 * Runs `stop` once on Ctrl-C or a request to end, then ends the process; a second Ctrl-C ends it
 * at once.
 */
export const onShutdown = (stop: () => Promise<void>): void => {
  let stopping = false;
  const end = () => {
    if (stopping) process.exit(130);
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  // The embedded database's package ends the process from its own handlers: ours replace them.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, end);
  }
};
