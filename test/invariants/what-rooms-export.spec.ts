import path from 'node:path';
import ts from 'typescript';
import { programOf } from '../support/program-of.js';

/** What an index.ts gives others, under which name, and the statement that gives it. */
interface Export {
  readonly index: ts.SourceFile;
  readonly name: string;
  readonly statement: ts.ExportDeclaration;
  readonly meant: ts.Declaration | undefined;
}

const program = programOf();
const checker = program.getTypeChecker();
const ours = program.getSourceFiles().filter(({ fileName }) => !fileName.includes('/node_modules/'));
const exported = ours
  .filter(({ fileName }) => /\/src\/.*index\.ts$/.test(fileName))
  .flatMap((index) =>
    index.statements.filter(ts.isExportDeclaration).flatMap((statement) => exportsOf(index, statement)),
  );

function exportsOf(index: ts.SourceFile, statement: ts.ExportDeclaration): Export[] {
  const elements =
    statement.exportClause && ts.isNamedExports(statement.exportClause) ? statement.exportClause.elements : [];
  return elements.map((element) => {
    const symbol = checker.getSymbolAtLocation(element.name);
    const meant = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return { index, name: element.name.text, statement, meant: meant?.declarations?.[0] };
  });
}

/** Said where it is defined, or above the line that exports it. */
function isDocumented({ statement, meant }: Export): boolean {
  if (!meant) return false;
  const said = [statement, meant, ts.isVariableDeclaration(meant) ? meant.parent.parent : meant];
  return said.some((node) => ts.getJSDocCommentsAndTags(node).length > 0) || isOneOfAList(meant);
}

/** `type Role = (typeof ROLES)[number]`: what it is stands at its list, on the line above. */
function isOneOfAList(meant: ts.Declaration): boolean {
  return ts.isTypeAliasDeclaration(meant) && /^\(typeof \w+\)\[number\]$/.test(meant.type.getText());
}

/** The names that a file takes from an index.ts, each with the path of that index. */
function takenBy(file: ts.SourceFile): string[] {
  const taken: string[] = [];
  const visit = (node: ts.Node): void => {
    const from = moduleOf(node);
    const index = from && checker.getSymbolAtLocation(from)?.declarations?.[0]?.getSourceFile().fileName;
    if (index?.endsWith('/index.ts')) taken.push(...namesIn(node).map((name) => `${index} ${name}`));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return taken;
}

function moduleOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  // A room adds its addresses to a list: `declare module '../platform/web/index.js' { interface RoomAddresses … }`.
  if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) return node.name;
  const awaited =
    ts.isVariableDeclaration(node) && node.initializer && ts.isAwaitExpression(node.initializer)
      ? node.initializer.expression
      : undefined;
  return awaited && ts.isCallExpression(awaited) && awaited.expression.kind === ts.SyntaxKind.ImportKeyword
    ? awaited.arguments[0]
    : undefined;
}

function namesIn(node: ts.Node): string[] {
  if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body))
    return node.body.statements.filter(ts.isInterfaceDeclaration).map(({ name }) => name.text);
  const names =
    ts.isImportDeclaration(node) &&
    node.importClause?.namedBindings &&
    ts.isNamedImports(node.importClause.namedBindings)
      ? node.importClause.namedBindings.elements
      : ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause)
        ? node.exportClause.elements
        : ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name)
          ? node.name.elements
          : [];
  return names.map(({ propertyName, name }) => (propertyName ?? name).getText());
}

const written = ({ index, name }: Export): string => `${path.relative(process.cwd(), index.fileName)}: ${name}`;

describe('what a room exports by its index.ts', () => {
  it('has a doc comment, where it is defined or where it is exported', () => {
    expect(exported.length).toBeGreaterThan(300);
    expect(exported.filter((one) => !isDocumented(one)).map(written)).toEqual([]);
  });

  it('is taken by somebody', () => {
    const taken = new Set(ours.flatMap(takenBy));
    expect(exported.filter(({ index, name }) => !taken.has(`${index.fileName} ${name}`)).map(written)).toEqual([]);
  });
});
