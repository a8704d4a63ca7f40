import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { blank, type FieldError, type Filled, type Typed } from './filled.js';
import type { Said } from './rules.js';
import { placesOf, treeOf, typedOf } from './tree.js';

const UNSAID: Said = { code: 'platform.notAccepted' };

/**
 * A form that holds: its values, typed. Or one that does not: what was typed, and what is wrong. `filled` shows it
 * again either way.
 */
export type Bound<Form> =
  { readonly ok: true; readonly form: Form; readonly filled: Filled } | { readonly ok: false; readonly filled: Filled };

/**
 * Reads what a browser sent into a form's class. Unknown fields are dropped.
 * Each rule of the class says the code of a sentence (`reports.titleMissing`) and its facts: `said`. One of
 * class-validator's own says that it cannot be accepted.
 */
export function bind<Form extends object>(FormClass: new () => Form, body: unknown): Bound<Form> {
  const typed = typedOf(body);
  const form = plainToInstance(FormClass, treeOf(typed));
  const errors = validateSync(form, { whitelist: true, forbidUnknownValues: false, stopAtFirstError: true });
  if (errors.length === 0) return { ok: true, form, filled: blank(typed) };
  return { ok: false, filled: { typed, status: 422, errors: errors.flatMap((error) => flatten(error, typed, '')) } };
}

function flatten(error: ValidationError, typed: Typed, parent: string): FieldError[] {
  const field = nameOf(error.property, typed, parent);
  const contexts: Readonly<Record<string, Said>> | undefined = error.contexts;
  const own = Object.keys(error.constraints ?? {})
    .slice(0, 1)
    .map((rule): FieldError => ({ field, ...(contexts?.[rule] ?? UNSAID) }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, typed, field))];
}

/**
 * class-validator calls the second group of `periods` just `1`: its field is `periods[n]`, where n is what the page
 * called it.
 */
function nameOf(property: string, typed: Typed, parent: string): string {
  if (/^\d+$/.test(property)) return `${parent}[${placesOf(typed, parent)[Number(property)] ?? property}]`;
  return parent ? `${parent}.${property}` : property;
}
