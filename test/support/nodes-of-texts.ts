import ts from 'typescript';

/** More texts than this from one place are not a few. */
export const MOST = 64;

/** What a name of a function means where it is called: the expression given, read where it was written. */
export interface Given {
  readonly expression: ts.Expression;
  readonly names: Names;
}
export type Names = ReadonlyMap<ts.Symbol, Given>;
export type Texts = readonly string[] | undefined;
export type FunctionMade = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

export function isFunction(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

/** The arguments that a rest parameter takes: all written in one place, and read there. */
export function listed(given: readonly Given[], outside: Names): Given {
  return {
    expression: ts.factory.createArrayLiteralExpression(given.map(({ expression }) => expression)),
    names: given[0]?.names ?? outside,
  };
}

export function returnedBy({ body }: FunctionMade): ts.Expression[] {
  if (!body) return [];
  if (!ts.isBlock(body)) return [body];
  const returned: ts.Expression[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) returned.push(node.expression);
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, look);
  };
  look(body);
  return returned;
}

/** The values that an object has under these keys, or under any when they are not known. */
export function membersOf({ expression, names }: Given, keys: Texts): Given[] {
  const inner = unwrapped(expression);
  if (!ts.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap((property) => {
    if (property.name && keys && !keys.includes(textOfName(property.name))) return [];
    if (ts.isPropertyAssignment(property)) return [{ expression: property.initializer, names }];
    return ts.isShorthandPropertyAssignment(property) ? [{ expression: property.name, names }] : [];
  });
}

export function textOfName(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : '';
}

export function unwrapped(expression: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isNonNullExpression(expression) ||
    ts.isExpressionWithTypeArguments(expression)
    ? unwrapped(expression.expression)
    : expression;
}

export function union(parts: readonly Texts[]): Texts {
  if (parts.length === 0 || parts.some((part) => part === undefined)) return undefined;
  return [...new Set(parts.flatMap((part) => part ?? []))];
}

export function product(parts: readonly Texts[]): Texts {
  return parts.reduce<Texts>(
    (before, part) => {
      if (!before || !part) return undefined;
      const all = before.flatMap((start) => part.map((end) => start + end));
      return all.length > MOST ? undefined : all;
    },
    [''],
  );
}
