import { enqueue } from '../../src/platform/jobs/index.js';
import { startPortal } from '../support/portal.js';

const TOKEN = 'a-token-of-metrics-for-this-test';

describe('/metrics', () => {
  it('is not there unless the settings say who may ask, nor for whoever bears another token', async () => {
    const without = await startPortal();
    const portal = await startPortal({ environment: { METRICS_TOKEN: TOKEN } });
    try {
      const statuses = await Promise.all(
        [
          [without, `Bearer ${TOKEN}`],
          [without, 'Bearer undefined'],
          [portal, ''],
          [portal, `Bearer ${TOKEN.slice(1)}`],
          [portal, TOKEN],
        ].map(async ([one, authorization]) => {
          const { url } = one as typeof portal;
          const headers = authorization === '' ? {} : { authorization: authorization as string };
          return (await fetch(new URL('/metrics', url), { headers })).status;
        }),
      );
      expect(statuses).toEqual([404, 404, 404, 404, 404]);
    } finally {
      await without.stop();
      await portal.stop();
    }
  });

  it('tells requests by route and outcome, jobs, letters, children, connections and the disk, and nobody', async () => {
    const portal = await startPortal({ environment: { METRICS_TOKEN: TOKEN } });
    try {
      await fetch(new URL('/sign-in?back=%2Freports%2Fsecret', portal.url));
      await fetch(new URL('/reports/00000000-0000-4000-8000-000000000001', portal.url), { redirect: 'manual' });
      await fetch(new URL('/nowhere/ada@aval.example', portal.url));
      await portal.database.transact((tx) => enqueue(tx, 'sweep-sessions', {}));
      const told = await fetch(new URL('/metrics', portal.url), { headers: { authorization: `Bearer ${TOKEN}` } });
      const text = await told.text();
      expect([told.status, told.headers.get('content-type')]).toEqual([
        200,
        'text/plain; version=0.0.4; charset=utf-8',
      ]);
      for (const line of [
        /^aval_request_seconds_count\{method="GET",route="\/sign-in",status="200"\} 1$/m,
        /^aval_request_seconds_count\{method="GET",route="\/reports\/:id",status="303"\} 1$/m,
        /^aval_request_seconds_count\{method="GET",route="none",status="404"\} 1$/m,
        /^aval_jobs\{state="waiting"\} 1$/m,
        /^aval_jobs\{state="failed"\} 0$/m,
        /^aval_job_oldest_seconds\{state="waiting"\} [\d.e-]+$/m,
        /^aval_letters_unsent 0$/m,
        /^aval_children \d+$/m,
        /^aval_children_waited_for 0$/m,
        /^aval_database_connections\{state="open"\} [1-5]$/m,
        /^aval_database_answers 1$/m,
        /^aval_disk_free_bytes \d{6,}$/m,
        /^nodejs_eventloop_lag_seconds /m,
      ])
        expect(text).toMatch(line);
      expect(text).not.toMatch(/secret|ada@|0{8}-/);
    } finally {
      await portal.stop();
    }
  });
});
