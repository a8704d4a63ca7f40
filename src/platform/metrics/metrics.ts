import type { Server } from 'node:http';
import { statfs } from 'node:fs/promises';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Request, Response } from 'express';
import pg from 'pg';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { Config } from '../config/index.js';
import { Database, type Tx } from '../database/index.js';
import { jobFigures } from '../jobs/index.js';

const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A figure that a room keeps: asked for whenever somebody asks for all of them. */
export interface Figure {
  /** `aval_letters_unsent` */
  readonly name: string;
  readonly help: string;
  ask(tx: Tx): number | Promise<number>;
}

/**
 * How the portal does, in numbers, for a Prometheus: never a name, a text or an address with what it asked. Counts
 * nothing unless `METRICS_TOKEN` says who may ask.
 */
@Injectable()
export class Metrics implements OnModuleDestroy {
  private readonly registry = new Registry();
  private readonly figures: Figure[] = [];
  private readonly gauges = new Map<string, Gauge>();

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
    @Inject(DataSource) private readonly source: DataSource,
  ) {}

  /** Whether anybody may ask. */
  get isOn(): boolean {
    return this.config.metricsToken !== undefined;
  }

  /** A room brings a figure of its own. */
  keep(figure: Figure): void {
    this.figures.push(figure);
  }

  /** Counts, from now on, the requests that this server answers, by route and outcome. */
  watch(server: Server): void {
    if (!this.isOn) return;
    collectDefaultMetrics({ register: this.registry });
    const answered = new Histogram({
      name: 'aval_request_seconds',
      help: 'How long requests took, until the last byte of their answer.',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers: [this.registry],
    });
    server.on('request', (request: Request, response: Response) => {
      const start = performance.now();
      response.once('close', () => {
        const path: unknown = (request.route as { path?: unknown } | undefined)?.path;
        answered.observe(
          {
            method: request.method,
            route: typeof path === 'string' ? path : 'none',
            status: response.writableFinished ? String(response.statusCode) : 'cut',
          },
          (performance.now() - start) / 1_000,
        );
      });
    });
  }

  /** All of them, as a Prometheus reads them. What cannot be asked is left out, and `aval_database_answers` is 0. */
  async collect(): Promise<{ readonly type: string; readonly text: string }> {
    this.setConnections();
    const { bavail, bsize } = await statfs(this.config.dataDir);
    this.set('aval_disk_free_bytes', 'Room where files land.', bavail * bsize);
    const answers = await this.setFromDatabase().then(
      () => true,
      () => false,
    );
    this.set('aval_database_answers', 'Whether the database answered just now.', Number(answers));
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }

  onModuleDestroy(): void {
    this.registry.clear();
  }

  private async setFromDatabase(): Promise<void> {
    await this.database.read(async (tx) => {
      for (const { state, count, oldestSeconds } of await jobFigures(tx)) {
        this.set('aval_jobs', 'Jobs in the queue.', count, { state });
        this.set('aval_job_oldest_seconds', 'Since when the oldest of them waits.', oldestSeconds, { state });
      }
      for (const figure of this.figures) this.set(figure.name, figure.help, await figure.ask(tx));
    });
  }

  private setConnections(): void {
    const pool: unknown = Reflect.get(this.source.driver, 'master');
    if (!(pool instanceof pg.Pool)) return;
    const connections = { open: pool.totalCount, idle: pool.idleCount, waited_for: pool.waitingCount };
    for (const [state, count] of Object.entries(connections))
      this.set('aval_database_connections', 'Connections to the database, and who waits for one.', count, { state });
  }

  private set(name: string, help: string, value: number, labels: Readonly<Record<string, string>> = {}): void {
    let gauge = this.gauges.get(name);
    if (!gauge) {
      gauge = new Gauge({ name, help, labelNames: Object.keys(labels), registers: [this.registry] });
      this.gauges.set(name, gauge);
    }
    gauge.set(labels, value);
  }
}
