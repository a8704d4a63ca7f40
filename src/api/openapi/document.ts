import { SCHEMAS, type Schema } from './schemas.js';

interface Body {
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema; readonly example?: unknown }>>;
}
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly security: readonly Readonly<Record<string, readonly []>>[];
  readonly requestBody?: { readonly required: true; readonly content: NonNullable<Body['content']> };
  readonly responses: Readonly<Record<string, Body>>;
}

/** A document of OpenAPI 3.1, as far as this portal needs it. */
export interface OpenApiDocument {
  readonly openapi: '3.1.1';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<'get' | 'post', Operation>>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes: Readonly<Record<string, Schema>>;
  };
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const json = (description: string, schema: Schema): Body => ({
  description,
  content: { 'application/json': { schema } },
});
const problem = (description: string, headers?: Body['headers']): Body => ({
  description,
  ...(headers && { headers }),
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

/** The question of the documentation, which a test asks for real. */
export const EXAMPLE = {
  diploma: { family: 'rncp6' },
  on: '2026-06-30',
  periods: [
    { from: '2021-01-01', to: '2022-06-30', nature: false },
    { from: '2024-07-01', rate: 80, suspensions: [{ from: '2025-01-01', to: '2025-06-30' }] },
  ],
};

/** What programs may ask and what they are answered, under /api/v1. */
export const OPENAPI: OpenApiDocument = {
  openapi: '3.1.1',
  info: {
    title: 'Aval',
    version: '1',
    description:
      'What a diploma requires in professional experience, and what some periods amount to. Sentences are in French, or in English with Accept-Language. Not contractual: only the conditions of award in force are binding.',
  },
  servers: [{ url: '/' }],
  paths: {
    '/api/v1/diplomas': {
      get: {
        operationId: 'listDiplomas',
        summary: 'The diplomas of the catalogue',
        security: [],
        responses: { 200: json('Every diploma, by code.', { type: 'array', items: ref('Diploma') }) },
      },
    },
    '/api/v1/assessments': {
      post: {
        operationId: 'assess',
        summary: 'Weigh periods against what a diploma requires',
        security: [],
        description: 'Anonymous; nothing is stored. Each address may ask 500 times at once, then 20 times a second.',
        requestBody: { required: true, content: { 'application/json': { schema: ref('Question'), example: EXAMPLE } } },
        responses: {
          200: json('The assessment, each clause with its rule.', ref('Assessment')),
          400: problem('The body is not readable JSON.'),
          413: problem('The body is over 512 kB.'),
          415: problem('The body is not said to be JSON.'),
          422: problem('Something cannot be weighed: each fault with its path.'),
          429: problem('Too often.', {
            'Retry-After': {
              description: 'Whole seconds to wait.',
              required: true,
              schema: { type: 'integer', minimum: 1 },
            },
          }),
        },
      },
    },
    '/api/v1/inspections': {
      post: {
        operationId: 'inspect',
        summary: 'What the portal would say of a PDF',
        security: [{ token: [] }, { session: [] }],
        description:
          'Every look at the file, at its structure, its text and, where the installation has one, by the antivirus: up to fifteen seconds for the first two. Nothing is stored.',
        requestBody: { required: true, content: { 'multipart/form-data': { schema: ref('PdfSent') } } },
        responses: {
          200: json('The verdict, whichever it is.', ref('Inspection')),
          401: json('Nobody is signed in.', { type: 'object' }),
          413: problem('The file is over 25 MB (TOO_BIG).'),
          422: problem('What was sent is not a form with one file, called `file`.'),
          429: problem('Too often.', {
            'Retry-After': {
              description: 'Whole seconds to wait.',
              required: true,
              schema: { type: 'integer', minimum: 1 },
            },
          }),
          503: problem('The antivirus of this installation does not answer: nothing can be said of the file yet.', {
            'Retry-After': {
              description: 'Whole seconds to wait.',
              required: true,
              schema: { type: 'integer', minimum: 1 },
            },
          }),
        },
      },
    },
    '/api/v1/openapi.json': {
      get: {
        operationId: 'describe',
        summary: 'This document',
        security: [],
        responses: { 200: json('OpenAPI 3.1.', { type: 'object' }) },
      },
    },
  },
  components: {
    schemas: SCHEMAS,
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer', description: 'A personal token.' },
      session: {
        type: 'apiKey',
        in: 'cookie',
        name: '__Host-aval-session',
        description: 'The session of somebody signed in, from the portal’s own pages.',
      },
    },
  },
};
