import type { Typed } from './filled.js';

const MOST_FIELDS = 2000;
const MOST_IN_A_GROUP = 100;
const DEEPEST = 4;
const STEP = /^[A-Za-z][A-Za-z0-9_-]{0,60}$/;

type Tree = { [name: string]: Branch };
type Branch = string | readonly string[] | Tree | Tree[];

/**
 * What was sent, flat: names such as `periods[0].from`, texts as values. Takes the body of a form, or of a JSON
 * request.
 * Names that are not names of fields (`__proto__`, a path too deep) are left out, as unknown fields are.
 */
export function typedOf(body: unknown): Typed {
  const typed: Record<string, string | readonly string[]> = {};
  const add = (path: string, value: unknown, depth: number): void => {
    if (Object.keys(typed).length >= MOST_FIELDS || depth > DEEPEST * 2) return;
    if (typeof value === 'string') typed[path] = value;
    else if (typeof value === 'number' || typeof value === 'boolean') typed[path] = String(value);
    else if (Array.isArray(value)) {
      if (value.every((item) => typeof item === 'string')) typed[path] = value;
      else value.slice(0, MOST_IN_A_GROUP).forEach((item, index) => add(`${path}[${index}]`, item, depth + 1));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) add(path ? `${path}.${name}` : name, inner, depth + 1);
    }
  };
  add('', body, 0);
  return Object.fromEntries(Object.entries(typed).filter(([name]) => stepsOf(name) !== undefined));
}

/**
 * The same as objects and lists: `periods[3].from` is `{ periods: [{ from }] }`, gaps closed, since a person may remove
 * a group in the middle.
 */
export function treeOf(typed: Typed): Tree {
  const root: Tree = {};
  for (const [name, value] of Object.entries(typed)) {
    const steps = stepsOf(name);
    if (steps) plant(root, steps, value);
  }
  return closeGaps(root) as Tree;
}

/** The name again, of the n-th group as it was typed: an error of the tree's group 1 may belong to `periods[3]`. */
export function placesOf(typed: Typed, group: string): number[] {
  const places = Object.keys(typed).flatMap((name) =>
    name.startsWith(`${group}[`) ? [Number.parseInt(name.slice(group.length + 1), 10)] : [],
  );
  return [...new Set(places)].sort((a, b) => a - b);
}

type Step = { readonly name: string; readonly index?: number };

function stepsOf(path: string): Step[] | undefined {
  const parts = path.split('.');
  if (parts.length > DEEPEST) return undefined;
  const steps: Step[] = [];
  for (const part of parts) {
    const [, name, index] = /^([^[\]]+)(?:\[(\d{1,3})\])?$/.exec(part) ?? [];
    if (name === undefined || !STEP.test(name) || name in Object.prototype || Number(index ?? 0) >= MOST_IN_A_GROUP)
      return undefined;
    steps.push(index === undefined ? { name } : { name, index: Number(index) });
  }
  return steps;
}

function plant(root: Tree, steps: readonly Step[], value: string | readonly string[]): void {
  let here = root;
  steps.forEach(({ name, index }, at) => {
    const isLast = at === steps.length - 1;
    if (index !== undefined) {
      const list = here[name] ?? [];
      if (!Array.isArray(list) || isLast) return;
      here[name] = list;
      here = list[index] ??= {};
    } else if (isLast) {
      here[name] = value;
    } else {
      const next = here[name] ?? {};
      if (typeof next === 'string' || Array.isArray(next)) return;
      here[name] = next;
      here = next as Tree;
    }
  });
}

function closeGaps(branch: Branch): Branch {
  if (typeof branch === 'string') return branch;
  if (Array.isArray(branch)) {
    const items = (branch as readonly (string | Tree)[]).filter((item) => item !== undefined);
    return items.map((item) => closeGaps(item)) as Tree[];
  }
  return Object.fromEntries(Object.entries(branch).map(([name, inner]) => [name, closeGaps(inner)]));
}
