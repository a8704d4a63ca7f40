import 'reflect-metadata';
import { Transform, Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsObject,
  IsOptional,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  ASSESSED_FAMILIES,
  MOMENTS,
  PERIOD_KINDS,
  type AssessedFamily,
  type Moment,
  type PeriodKind,
} from '../../experience/index.js';
import { asSeen } from '../../platform/texts/index.js';
import { said } from '../../platform/web/index.js';

export const PRESCRIPTION_KINDS = ['internship', 'complement'] as const;
const MOST_TEXT = 2000;

const day = (): PropertyDecorator => Matches(/^\d{4}-\d{2}-\d{2}$/, said('api.notADate'));
const number = (): PropertyDecorator => IsNumber({}, said('api.notANumber'));
/** Read as the forms do. */
const text = (): PropertyDecorator =>
  all(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? asSeen(value) : value)),
    MaxLength(MOST_TEXT, said('api.notAText')),
  );
const among = (choices: readonly string[]): PropertyDecorator =>
  IsIn([...choices], said('api.notAChoice', { choices: choices.join(', ') }));
const list = (ItemClass: () => new () => object): PropertyDecorator =>
  all(IsArray(said('api.notAList')), ValidateNested({ each: true, ...said('api.notAnObject') }), Type(ItemClass));
const object = (ItemClass: () => new () => object): PropertyDecorator =>
  all(IsObject(said('api.notAnObject')), ValidateNested(said('api.notAnObject')), Type(ItemClass));

/**
 * The question as programs send it (POST /api/v1/assessments). What class-validator cannot say of one field alone is
 * said by `faultsOf`.
 */
class SuspensionGiven {
  @day() from: string;
  @day() to: string;
}

export class PeriodGiven {
  @day() from: string;
  @IsOptional() @day() to?: string | null;
  @IsOptional() @number() rate?: number | null;
  @IsOptional() @IsBoolean(said('api.notTrueOrFalse')) nature?: boolean | null;
  @IsOptional() @IsBoolean(said('api.notTrueOrFalse')) level?: boolean | null;
  @IsOptional() @among(PERIOD_KINDS) kind?: PeriodKind | null;
  @IsOptional() @list(() => SuspensionGiven) suspensions?: SuspensionGiven[] | null;
  @IsOptional() @IsBoolean(said('api.notTrueOrFalse')) approximate?: boolean | null;
}

export class DiplomaGiven {
  @IsOptional() @text() code?: string | null;
  @IsOptional() @among(MOMENTS) moment?: Moment | null;
  @IsOptional() @among(ASSESSED_FAMILIES) family?: AssessedFamily | null;
  @IsOptional() @number() internshipMonths?: number | null;
  @IsOptional() @IsBoolean(said('api.notTrueOrFalse')) experienceRequired?: boolean | null;
}

class PrescriptionGiven {
  @IsOptional() @among(PRESCRIPTION_KINDS) kind?: (typeof PRESCRIPTION_KINDS)[number] | null;
  @number() months: number;
  @IsOptional() @text() nature?: string | null;
  /** Only a commission prescribes: what a registry writes is no prescription. */
  @among(['commission']) source: 'commission';
}

class InternshipGiven {
  @day() from: string;
  @day() to: string;
  @IsOptional() @number() rate?: number | null;
  @IsOptional() @number() hours?: number | null;
}

export class QuestionGiven {
  @object(() => DiplomaGiven) diploma: DiplomaGiven;
  @day() on: string;
  @list(() => PeriodGiven) periods: PeriodGiven[];
  @IsOptional() @object(() => PrescriptionGiven) prescription?: PrescriptionGiven | null;
  @IsOptional() @list(() => InternshipGiven) internships?: InternshipGiven[] | null;
}

function all(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
}
