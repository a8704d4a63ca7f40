import { FAMILIES } from '../../diplomas/index.js';
import { ASSESSED_FAMILIES, MOMENTS, MOST_PERIODS, PERIOD_KINDS } from '../../experience/index.js';
import { PRESCRIPTION_KINDS } from '../pages/question.js';

/** A schema of JSON Schema 2020-12, as OpenAPI 3.1 takes it. */
export type Schema = { readonly [keyword: string]: unknown };

const date = (description: string): Schema => ({
  type: 'string',
  format: 'date',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description,
});
const rate: Schema = {
  type: 'integer',
  minimum: 1,
  maximum: 100,
  default: 100,
  description: 'Working-time rate, in %.',
};
const closed = (
  required: readonly string[],
  properties: Readonly<Record<string, Schema>>,
  more: Schema = {},
): Schema => ({ type: 'object', required, properties, additionalProperties: false, ...more });
const months: Schema = { $ref: '#/components/schemas/Months' };
const days = (description: string): Schema =>
  closed(
    ['days'],
    {
      days: {
        type: 'number',
        minimum: 0,
        description: 'Days, to the hundredth at most: 365 are a year, and 29 February counts for nothing.',
      },
    },
    { description },
  );
const oneOrOther: Schema = { oneOf: [{ required: ['code'] }, { required: ['family'] }] };

/** What goes in. */
const QUESTION: Readonly<Record<string, Schema>> = {
  Question: closed(['diploma', 'on', 'periods'], {
    diploma: { $ref: '#/components/schemas/DiplomaAsked' },
    on: date('The reference date. After today, the result is a forecast.'),
    periods: { type: 'array', maxItems: MOST_PERIODS, items: { $ref: '#/components/schemas/Period' } },
    prescription: { $ref: '#/components/schemas/Prescription' },
    internships: {
      type: 'array',
      maxItems: MOST_PERIODS,
      items: { $ref: '#/components/schemas/Internship' },
      description: 'Completed internships, presumed to fulfil every condition but their length.',
    },
  }),
  DiplomaAsked: closed(
    [],
    {
      code: { type: 'string', description: 'Of a diploma of the catalogue.' },
      moment: { enum: MOMENTS, description: 'With the code of an engineer title, and only then.' },
      family: { enum: ASSESSED_FAMILIES },
      internshipMonths: {
        type: 'integer',
        minimum: 3,
        maximum: 6,
        description: 'The length that the framework fixes: with rncp5 (3) and rncp6 (3 to 6) only.',
      },
      experienceRequired: {
        type: 'boolean',
        default: true,
        description: 'With a family: whether this certificate requires experience.',
      },
    },
    { ...oneOrOther, description: 'A diploma of the catalogue, or a bare family.' },
  ),
  Period: closed(
    ['from'],
    {
      from: date('First day, included; not after the reference date.'),
      to: date('Last day, included; left out while it goes on. Cut at the reference date.'),
      rate,
      nature: { type: 'boolean', default: true, description: 'In the specialty of the diploma.' },
      level: { type: 'boolean', default: true, description: 'At the level of the diploma.' },
      kind: { enum: PERIOD_KINDS, default: 'employee' },
      suspensions: {
        type: 'array',
        maxItems: 50,
        items: closed(['from', 'to'], {
          from: date('First day, within the period.'),
          to: date('Last day, within the period.'),
        }),
      },
      approximate: {
        type: 'boolean',
        default: false,
        description:
          'Only the months are known: counted from the last day of the first month to the first day of the last.',
      },
    },
    { description: 'At most 80 years.' },
  ),
  Prescription: closed(['months', 'source'], {
    kind: { enum: PRESCRIPTION_KINDS, default: 'internship' },
    months: {
      type: 'integer',
      minimum: 1,
      maximum: 120,
      description: 'An internship: 3 with rncp5, 3 to 6 with rncp6 and the licences, nowhere else.',
    },
    nature: { type: 'string', maxLength: 2000, description: 'Required for a complement.' },
    source: { const: 'commission' },
  }),
  Internship: closed(['from', 'to'], {
    from: date('First day.'),
    to: date('Last day; one that ends after the reference date does not count.'),
    rate,
    hours: { type: 'number', exclusiveMinimum: 0, maximum: 20_000 },
  }),
};

const said: Schema = {
  type: 'array',
  items: closed(['code', 'message'], { code: { type: 'string' }, message: { type: 'string' } }),
};
const count = (description: string): Schema => ({ type: ['integer', 'null'], minimum: 0, description });

/** A PDF that is sent, and what is said of it. */
const INSPECTION: Readonly<Record<string, Schema>> = {
  PdfSent: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary', description: 'One PDF of at most 25 MB.' } },
  },
  Inspection: closed(['verdict', 'pages', 'mainPages', 'words', 'errors', 'warnings'], {
    verdict: { enum: ['accepted', 'refused'] },
    pages: count('Null when the file was refused before they were counted.'),
    mainPages: count('Pages before the annexes.'),
    words: count('Words of its text.'),
    errors: { ...said, description: 'Why it is refused: empty when it is accepted.' },
    warnings: { ...said, description: 'Advice, which refuses nothing.' },
  }),
};

/** What comes out. */
const REPLY: Readonly<Record<string, Schema>> = {
  Months: closed(
    ['min', 'max'],
    { min: { type: 'integer' }, max: { type: 'integer' } },
    { description: 'A length in months, fixed when both are the same.' },
  ),
  Assessment: closed(['outcome', 'inSpecialty', 'total', 'warnings', 'explanation', 'ruleset'], {
    outcome: {
      enum: ['satisfied', 'satisfied-by-internship', 'internship', 'complement', 'not-required', 'undefined'],
    },
    inSpecialty: days('Experience in the specialty, in nature and in level.'),
    total: days('Experience in all, overlaps counted once.'),
    internshipMonths: months,
    options: {
      type: 'array',
      description:
        'With a complement: each is one way to complete, in days still missing; those in the specialty are counted among the any.',
      items: closed([], {
        anyDays: { type: 'number' },
        inSpecialtyDays: { type: 'number' },
        thenInternshipMonths: months,
      }),
    },
    earliest: date('The day the condition is met if what goes on continues as it is.'),
    forecast: { const: true },
    warnings: {
      type: 'array',
      items: closed(['code', 'message'], { code: { type: 'string' }, message: { type: 'string' } }),
    },
    explanation: {
      type: 'array',
      minItems: 1,
      items: closed(['rule', 'message'], {
        rule: { type: 'string', pattern: '^[RC]\\d+$' },
        message: { type: 'string' },
      }),
    },
    ruleset: closed(['id', 'version', 'source'], {
      id: { type: 'string' },
      version: { type: 'integer' },
      source: { type: 'string' },
    }),
  }),
  Diploma: closed(['code', 'family', 'credits', 'name'], {
    code: { type: 'string' },
    family: { enum: FAMILIES },
    credits: { type: 'integer', description: 'ECTS of its experience unit.' },
    name: closed(['fr', 'en'], { fr: { type: 'string' }, en: { type: 'string' } }),
  }),
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status'],
    properties: {
      type: { const: 'about:blank' },
      title: { type: 'string' },
      status: { type: 'integer' },
      code: { type: 'string' },
      detail: { type: 'string' },
      errors: {
        type: 'array',
        items: closed(['path', 'code', 'detail'], {
          path: { type: 'string', examples: ['periods/0/to'] },
          code: { type: 'string' },
          detail: { type: 'string' },
        }),
      },
    },
  },
};

/** Every schema, by its name in the document. */
export const SCHEMAS: Readonly<Record<string, Schema>> = { ...QUESTION, ...REPLY, ...INSPECTION };
