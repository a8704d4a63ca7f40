import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { RefusalFacts } from '../../refusal/index.js';
import { blank, type FieldError, type Filled, type Typed } from './filled.js';
import { placesOf, treeOf, typedOf } from './tree.js';

/** A form that holds: its values, typed. Or one that does not: what was typed, and what is wrong. `filled` shows it again either way. */
export type Bound<Form> =
  { readonly ok: true; readonly form: Form; readonly filled: Filled } | { readonly ok: false; readonly filled: Filled };

/**
 * Reads what a browser sent into a form's class. Unknown fields are dropped.
 * Messages of the class's rules are codes of sentences (`reports.titleMissing`); their `context` gives the facts.
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
  const contexts: Readonly<Record<string, RefusalFacts>> | undefined = error.contexts;
  const own = Object.entries(error.constraints ?? {})
    .slice(0, 1)
    .map(([rule, code]): FieldError => {
      const facts = contexts?.[rule];
      return { field, code, ...(facts && { facts }) };
    });
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, typed, field))];
}

/** class-validator calls the second group of `periods` just `1`: its field is `periods[n]`, where n is what the page called it. */
function nameOf(property: string, typed: Typed, parent: string): string {
  if (/^\d+$/.test(property)) return `${parent}[${placesOf(typed, parent)[Number(property)] ?? property}]`;
  return parent ? `${parent}.${property}` : property;
}
