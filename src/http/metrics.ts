import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Figures for whoever runs the server, in the Prometheus text form. No label holds an id. */
export interface Metrics {
  /** @param route the pattern, as the catalogue has it */
  answered(method: string, route: string, status: number, seconds: number): void;
  appended(events: number): void;
  text(): Promise<string>;
  readonly contentType: string;
  /** Asked whenever the figures are read. */
  watch(name: string, help: string, value: () => Promise<number> | number): void;
}

export function metrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'so_goc_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const events = new Counter({
    name: 'so_goc_appended_events_total',
    help: 'Events stored by commands of this process',
    registers: [registry],
  });
  return {
    answered: (method, route, status, seconds) => duration.observe({ method, route, status }, seconds),
    appended: (count) => events.inc(count),
    text: () => registry.metrics(),
    contentType: registry.contentType,
    watch: (name, help, value) =>
      void new Gauge({
        name,
        help,
        registers: [registry],
        async collect() {
          this.set(await value());
        },
      }),
  };
}
