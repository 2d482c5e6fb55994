import {
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  Registry,
} from 'prom-client';

/** Changes of a kind that are not in HubSpot yet, of all accounts together. */
export interface Waiting {
  kind: string;
  waiting: number;
  /** Of these, the ones that HubSpot refused by themselves. */
  setAside: number;
  /** Since the oldest was made. */
  oldestSeconds: number;
}

/** A request that was answered. */
export interface AnsweredRequest {
  method: string;
  /** Its line of the route table, such as `/v1/contacts/:contactId/starters`; never the address. */
  route: string;
  status: number;
  seconds: number;
}

/** What Prometheus reads of the process. */
export interface Metrics {
  /** Counts a call to HubSpot by its result: `ok`, or the kind of its `HubSpotError`. */
  noteCall(result: string): void;
  noteRequest(request: AnsweredRequest): void;
  /** All figures in Prometheus' text format. Never rejects. */
  write(): Promise<{ type: string; text: string }>;
}

/** What the figures are read from. */
export interface MetricsDeps {
  /** The kinds to tell of, also where nothing waits. */
  kinds: readonly string[];
  /** Null when the database does not answer in time. */
  readWaiting: () => Promise<Waiting[] | null>;
}

/**
 * Figures of the process and of what waits for HubSpot. No label names a person, a contact or an
 * account: https://prometheus.io/docs/practices/naming/
 */
export const createMetrics = ({ kinds, readWaiting }: MetricsDeps): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const calls = new Counter({
    name: 'starters_hubspot_calls_total',
    help: 'Calls to HubSpot by result, each attempt counted',
    labelNames: ['result'],
    registers,
  });
  const requests = new Histogram({
    name: 'starters_request_seconds',
    help: 'Answered requests by method, route and status, and how long they took',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
    registers,
  });
  const gauge = (name: string, help: string) =>
    new Gauge({ name, help, labelNames: ['kind'], registers });
  const waiting = gauge(
    'starters_outbox_waiting',
    'Changes that are not in HubSpot yet, by kind',
  );
  const setAside = gauge(
    'starters_outbox_set_aside',
    'Of these, the ones that HubSpot refused, which are tried again slowly',
  );
  const oldest = gauge(
    'starters_outbox_oldest_seconds',
    'Since the oldest change that is not in HubSpot was made',
  );
  const database = new Gauge({
    name: 'starters_database_up',
    help: 'Whether the database answered; if not, nothing is said of what waits',
    registers,
  });

  return {
    noteCall: (result) => calls.inc({ result }),

    noteRequest: ({ method, route, status, seconds }) =>
      requests.observe({ method, route, status: String(status) }, seconds),

    write: async () => {
      const rows = await readWaiting().catch(() => null);
      database.set(rows === null ? 0 : 1);
      for (const each of [waiting, setAside, oldest]) each.reset();
      for (const kind of rows === null ? [] : kinds) {
        const row = rows?.find((each) => each.kind === kind);
        waiting.set({ kind }, row?.waiting ?? 0);
        setAside.set({ kind }, row?.setAside ?? 0);
        oldest.set({ kind }, row?.oldestSeconds ?? 0);
      }

      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
};
