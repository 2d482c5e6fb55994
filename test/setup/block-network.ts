import net from 'node:net';

const connect = net.Socket.prototype.connect;

const loopback = new Set(['127.0.0.1', 'localhost', '::1', undefined]);

/** Tests speak to this machine only: a connection to anywhere else is a mistake. */
net.Socket.prototype.connect = function (
  this: net.Socket,
  ...args: unknown[]
): net.Socket {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host =
    typeof first === 'object' && first !== null
      ? (first as { host?: string }).host
      : undefined;
  if (!loopback.has(host)) {
    throw new Error(`A test tried to connect to ${host}.`);
  }

  return Reflect.apply(connect, this, args) as net.Socket;
} as typeof connect;
