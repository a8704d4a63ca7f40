import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { Said } from '../../platform/web/index.js';
import type { FaultAtPath } from './problem.js';
import { QuestionGiven } from './question.js';

/** The one rule that is class-validator's own: a field that no class names. */
const UNKNOWN: Said = { code: 'api.unknownField' };
/** The question, the suspension of a period of its periods: nothing is deeper. */
const DEEPEST = 6;
/** Faults told at the most: the first ones are enough to find what is wrong. */
const MOST_FAULTS = 100;

/** Reads a question from JSON: every field of its type, none unknown. Or its faults, each with its path. */
export function readQuestion(body: unknown): QuestionGiven | readonly FaultAtPath[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return [{ path: '', code: 'api.notAnObject' }];
  if (isDeeper(body, DEEPEST)) return [{ path: '', code: 'api.tooDeep' }];
  const question = plainToInstance(QuestionGiven, body);
  const errors = validateSync(question, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
  });
  return errors.length === 0 ? question : errors.flatMap((error) => flatten(error, '')).slice(0, MOST_FAULTS);
}

function flatten(error: ValidationError, parent: string): FaultAtPath[] {
  const path = parent === '' ? error.property : `${parent}/${error.property}`;
  const contexts: Readonly<Record<string, Said>> | undefined = error.contexts;
  const own = Object.keys(error.constraints ?? {})
    .slice(0, 1)
    .map((rule): FaultAtPath => ({ path, ...(contexts?.[rule] ?? UNKNOWN) }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, path))];
}

/** Measured before anything walks it: a text of brackets would exhaust whoever does. */
function isDeeper(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((inner) => isDeeper(inner, left - 1));
}
