import ts from 'typescript';
import {
  isFunction,
  listed,
  membersOf,
  product,
  returnedBy,
  textOfName,
  union,
  unwrapped,
  type FunctionMade,
  type Given,
  type Names,
  type Texts,
} from './nodes-of-texts.js';

/**
 * Every text that an expression may be, by reading the code: literals, constants, either of two, one of a union,
 * functions of such things. Undefined when the code does not tell.
 */
export function textsOf(expression: ts.Expression, checker: ts.TypeChecker): Texts {
  return new Reading(checker).textsOf({ expression, names: new Map() });
}

class Reading {
  constructor(private readonly checker: ts.TypeChecker) {}

  textsOf({ expression: given, names }: Given): Texts {
    const inner = unwrapped(given);
    const here = (expression: ts.Expression): Texts => this.textsOf({ expression, names });
    if (ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner)) return [inner.text];
    if (ts.isTemplateExpression(inner))
      return product([
        [inner.head.text],
        ...inner.templateSpans.flatMap(({ expression, literal }) => [here(expression), [literal.text]]),
      ]);
    if (ts.isConditionalExpression(inner)) return union([here(inner.whenTrue), here(inner.whenFalse)]);
    if (ts.isBinaryExpression(inner))
      return inner.operatorToken.kind === ts.SyntaxKind.PlusToken
        ? product([here(inner.left), here(inner.right)])
        : union([here(inner.left), here(inner.right)]);
    if (ts.isCallExpression(inner)) return this.ofCall(inner, names);
    return this.ofType(inner) ?? this.ofMeaning({ expression: inner, names });
  }

  /** Of a type that is one of a few. */
  private ofType(expression: ts.Expression): Texts {
    const type = this.checker.getTypeAtLocation(expression);
    const texts = (type.isUnion() ? type.types : [type]).map((one) =>
      one.isStringLiteral() || one.isNumberLiteral() ? String(one.value) : undefined,
    );
    return texts.some((text) => text === undefined) ? undefined : texts.map((text) => text ?? '');
  }

  private ofMeaning(given: Given): Texts {
    const meant = this.meaningOf(given);
    return meant.length === 0 ? undefined : union(meant.map((one) => this.textsOf(one)));
  }

  /** What a name, a property or an element stands for: one expression, or each of those that it may be. */
  private meaningOf({ expression, names }: Given): readonly Given[] {
    if (ts.isIdentifier(expression)) return this.ofName(expression, names);
    if (ts.isPropertyAccessExpression(expression) || ts.isElementAccessExpression(expression)) {
      const key = ts.isPropertyAccessExpression(expression)
        ? [expression.name.text]
        : this.textsOf({ expression: expression.argumentExpression, names });
      return this.valuesOf({ expression: expression.expression, names }).flatMap((one) => membersOf(one, key));
    }
    return [];
  }

  private ofName(name: ts.Identifier, names: Names): readonly Given[] {
    const symbol = this.symbolOf(name);
    if (!symbol) return [];
    const given = names.get(symbol);
    if (given) return [given];
    const declared = symbol.valueDeclaration;
    if (!declared) return [];
    if (ts.isBindingElement(declared)) return this.ofBinding(declared, names);
    return ts.isVariableDeclaration(declared) && declared.initializer && declared.parent.flags & ts.NodeFlags.Const
      ? [{ expression: declared.initializer, names }]
      : [];
  }

  /** `const { from, to } = SIDES[side]`. */
  private ofBinding(element: ts.BindingElement, names: Names): readonly Given[] {
    const declared = element.parent.parent;
    const key = element.propertyName ?? element.name;
    if (!ts.isVariableDeclaration(declared) || !declared.initializer || !ts.isIdentifier(key)) return [];
    return this.valuesOf({ expression: declared.initializer, names }).flatMap((one) => membersOf(one, [key.text]));
  }

  /** The expressions behind names, down to literals, objects and lists. */
  private valuesOf({ expression, names }: Given): readonly Given[] {
    const inner = unwrapped(expression);
    if (ts.isConditionalExpression(inner))
      return [inner.whenTrue, inner.whenFalse].flatMap((one) => this.valuesOf({ expression: one, names }));
    if (ts.isCallExpression(inner)) return this.returnsOf(inner, names).flatMap((one) => this.valuesOf(one));
    const meant = this.meaningOf({ expression: inner, names });
    return meant.length === 0 ? [{ expression: inner, names }] : meant.flatMap((one) => this.valuesOf(one));
  }

  private ofCall(call: ts.CallExpression, names: Names): Texts {
    if (ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === 'join') {
      const [between] = call.arguments;
      const items = this.itemsOf({ expression: call.expression.expression, names });
      const separator = between ? this.textsOf({ expression: between, names })?.[0] : ',';
      return items && separator !== undefined
        ? product(items.flatMap((item, index) => (index === 0 ? [item] : [[separator], item])))
        : undefined;
    }
    const returns = this.returnsOf(call, names);
    return returns.length === 0 ? this.ofType(call) : union(returns.map((one) => this.textsOf(one)));
  }

  /** The texts of each element of a list, written or mapped from one that is. */
  private itemsOf(given: Given): readonly Texts[] | undefined {
    const inner = unwrapped(given.expression);
    if (ts.isCallExpression(inner) && ts.isPropertyAccessExpression(inner.expression)) {
      if (inner.expression.name.text !== 'map') return undefined;
      const [each] = inner.arguments;
      const mapped = { expression: inner.expression.expression, names: given.names };
      const list = this.entriesOf(mapped) ?? this.listOf(mapped);
      if (!each || !list || !isFunction(each)) return undefined;
      return list.map((item) => {
        const names = this.bind(each.parameters, [item], given.names);
        return union(returnedBy(each).map((expression) => this.textsOf({ expression, names })));
      });
    }
    return this.listOf(given)?.map((item) => this.textsOf(item));
  }

  private listOf(given: Given): readonly Given[] | undefined {
    const [value] = this.valuesOf(given);
    if (!value) return undefined;
    const list = unwrapped(value.expression);
    if (!ts.isArrayLiteralExpression(list)) return undefined;
    const items = list.elements.map((expression) =>
      ts.isSpreadElement(expression)
        ? this.listOf({ expression: expression.expression, names: value.names })
        : [{ expression, names: value.names }],
    );
    return items.some((some) => some === undefined) ? undefined : items.flatMap((some) => some ?? []);
  }

  /** `Object.entries(…)` of an object that is written out: a list of pairs. */
  private entriesOf({ expression, names }: Given): readonly Given[] | undefined {
    const call = unwrapped(expression);
    if (!ts.isCallExpression(call) || call.expression.getText() !== 'Object.entries') return undefined;
    const [object] = call.arguments;
    return this.valuesOf({ expression: object ?? call, names }).flatMap((value) => {
      const written = unwrapped(value.expression);
      const pairs = ts.isObjectLiteralExpression(written) ? written.properties.filter(ts.isPropertyAssignment) : [];
      return pairs.map(({ name, initializer }) => ({
        expression: ts.factory.createArrayLiteralExpression([
          ts.factory.createStringLiteral(textOfName(name)),
          initializer,
        ]),
        names: value.names,
      }));
    });
  }

  /** What a function of ours gives, with the arguments of this call in its parameters' place. */
  private returnsOf(call: ts.CallExpression, names: Names): readonly Given[] {
    const made = this.functionOf(call.expression, names);
    if (!made) return [];
    const bound = this.bind(
      made.parameters,
      call.arguments.map((expression) => ({ expression, names })),
      names,
    );
    return returnedBy(made).map((expression) => ({ expression, names: bound }));
  }

  private functionOf(called: ts.Expression, names: Names): FunctionMade | undefined {
    const name = unwrapped(called);
    const declared = ts.isIdentifier(name) ? this.symbolOf(name)?.valueDeclaration : undefined;
    if (declared && ts.isFunctionDeclaration(declared)) return declared;
    const [value] = this.valuesOf({ expression: name, names });
    if (!value || isFunction(value.expression))
      return value && isFunction(value.expression) ? value.expression : undefined;
    return value.expression === name ? undefined : this.functionOf(value.expression, value.names);
  }

  private bind(parameters: readonly ts.ParameterDeclaration[], given: readonly Given[], outside: Names): Names {
    const names = new Map(outside);
    parameters.forEach(({ name, initializer, dotDotDotToken }, index) => {
      const one = dotDotDotToken
        ? listed(given.slice(index), outside)
        : (given[index] ?? (initializer && { expression: initializer, names: outside }));
      if (!one) return;
      if (ts.isIdentifier(name)) this.name(names, name, one);
      else if (ts.isArrayBindingPattern(name))
        name.elements.forEach((element, at) => {
          const value = this.listOf(one)?.[at];
          if (value && ts.isBindingElement(element) && ts.isIdentifier(element.name))
            this.name(names, element.name, value);
        });
      else if (ts.isObjectBindingPattern(name))
        for (const element of name.elements) {
          const key = element.propertyName ?? element.name;
          const [value] = ts.isIdentifier(key) ? this.valuesOf(one).flatMap((v) => membersOf(v, [key.text])) : [];
          if (value && ts.isIdentifier(element.name)) this.name(names, element.name, value);
        }
    });
    return names;
  }

  private name(names: Map<ts.Symbol, Given>, name: ts.Identifier, given: Given): void {
    const symbol = this.checker.getSymbolAtLocation(name);
    if (symbol) names.set(symbol, given);
  }

  private symbolOf(name: ts.Identifier): ts.Symbol | undefined {
    const symbol = ts.isShorthandPropertyAssignment(name.parent)
      ? this.checker.getShorthandAssignmentValueSymbol(name.parent)
      : this.checker.getSymbolAtLocation(name);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }
}
