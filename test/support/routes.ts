import type { Portal } from './portal.js';

export interface RouteAnswered {
  readonly method: string;
  readonly path: string;
}

/** Every route of the running portal, as its router knows them. */
export function routesOf({ app }: Pick<Portal, 'app'>): RouteAnswered[] {
  interface Layer {
    readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  }
  const { router } = app.getHttpAdapter().getInstance() as unknown as { router: { stack: readonly Layer[] } };
  return router.stack.flatMap(({ route }) =>
    route ? Object.keys(route.methods).map((method) => ({ method, path: route.path })) : [],
  );
}
