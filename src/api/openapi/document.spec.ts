import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { AssessmentsController } from '../pages/assessments.controller.js';
import { CatalogueController } from '../pages/catalogue.controller.js';
import { InspectionsController } from '../pages/inspections.controller.js';
import { EXAMPLE, OPENAPI } from './document.js';

/** The routes as the router knows them: `post /api/v1/assessments`. */
function routesOf(Controller: new (...given: never[]) => object): string[] {
  const prototype = Controller.prototype as Readonly<Record<string, object>>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = prototype[name] ?? {};
    const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
    if (method === undefined) return [];
    const parts = [
      Reflect.getMetadata(PATH_METADATA, Controller),
      Reflect.getMetadata(PATH_METADATA, handler),
    ] as string[];
    return [`${RequestMethod[method].toLowerCase()} /${parts.filter((part) => part !== '/').join('/')}`];
  });
}

describe('the document for programs', () => {
  it('says every route, and no other', () => {
    const said = Object.entries(OPENAPI.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    expect(said.sort()).toEqual(
      [...routesOf(AssessmentsController), ...routesOf(CatalogueController), ...routesOf(InspectionsController)].sort(),
    );
  });
  it('refers to schemas that are there, all of them sound', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(OPENAPI, 'document');
    const refs = [...JSON.stringify(OPENAPI).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '');
    expect(refs.length).toBeGreaterThan(5);
    for (const ref of refs) expect(ajv.getSchema(`document${ref}`)).toBeInstanceOf(Function);
    for (const name of Object.keys(OPENAPI.components.schemas))
      expect(ajv.getSchema(`document#/components/schemas/${name}`)).toBeInstanceOf(Function);
  });
  it('gives an example that follows its own schema', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(OPENAPI, 'document');
    expect(ajv.validate({ $ref: 'document#/components/schemas/Question' }, EXAMPLE)).toBe(true);
    expect(
      ajv.validate(
        { $ref: 'document#/components/schemas/Question' },
        { ...EXAMPLE, periods: [{ from: '2022-01-01', rates: 50 }] },
      ),
    ).toBe(false);
  });
});
