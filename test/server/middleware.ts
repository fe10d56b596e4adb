import type { TestRunnerConfig } from '@web/test-runner';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** A request to the test server, with its response. */
export type Context = Parameters<Middleware>[0];

/** Passes a request on. */
export type Next = Parameters<Middleware>[1];
