import { readdirSync } from 'node:fs';
import type { MigrationInterface } from 'typeorm';

type Step = new () => MigrationInterface;

/** `0031-lapse-notices.ts`; what a step is made of beside it has a second name, `0019-signatures.triggers.ts`. */
const STEP = /^\d{4}-[^.]+\.[jt]s$/;

/** Every step of the schema, in the order of their numbers: one a file of this folder. One that has landed is never edited, a new one follows it. */
export const migrations: Step[] = await Promise.all(
  readdirSync(import.meta.dirname)
    .filter((file) => STEP.test(file))
    .sort()
    .map(stepIn),
);

async function stepIn(file: string): Promise<Step> {
  const exported: unknown = await import(`./${file}`);
  const [step, ...more] = Object.values(exported ?? {}).filter(isStep);
  if (step === undefined || more.length > 0) throw new Error(`migrations/${file} must export one step.`);
  return step;
}

function isStep(value: unknown): value is Step {
  return typeof value === 'function' && 'up' in value.prototype;
}
