import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, UseGuards } from '@nestjs/common';
import { TERRITORIES } from '../../institution/index.js';
import { AdministratorsOnly, refuseUnknownPlaces, type NamedPlaces } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE } from '../../platform/clock/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { isRefusal, notFound, type Refusal } from '../../platform/refusal/index.js';
import {
  bind,
  blank,
  fieldsOf,
  Form,
  page,
  Reading,
  refused,
  seeOther,
  Select,
  Submit,
  TextField,
  Tick,
  addressOf,
  type Answer,
  type Bound,
  type Filled,
  type Reader,
} from '../../platform/web/index.js';
import { diplomaById } from '../data/catalogue.store.js';
import { FAMILIES, type Diploma } from '../rules/index.js';
import { nameIn } from '../words/name-in.js';
import {
  addCentre,
  addDiploma,
  addJury,
  addSpecialty,
  changeDiploma,
  specialtiesAndJuries,
} from '../data/institution.store.js';
import { linkToConditions } from './conditions.controller.js';
import { CentreForm, DiplomaForm, JuryForm, NamedForm, typedOf } from './catalogue.form.js';
import { words } from '../words/words.js';

type Kind = 'centres' | 'specialties' | 'juries';

/**
 * What the institution teaches, where and before which jury: added and changed by its administrators. Nothing is
 * removed, for files rest on it.
 */
@Controller()
@UseGuards(AdministratorsOnly)
export class CatalogueController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('institution/centres/new')
  newCentre(@Reading() reader: Reader): Answer {
    return simplePage(
      'centres',
      blank({ country: 'FR', timeZone: INSTITUTION_TIME_ZONE, territory: 'metropole' }),
      reader,
    );
  }

  @Post('institution/centres/new')
  addCentre(@Body() body: unknown, @Reading() reader: Reader): Promise<Answer> {
    return this.add('centres', bind(CentreForm, body), reader, addCentre);
  }

  @Get('institution/specialties/new')
  newSpecialty(@Reading() reader: Reader): Answer {
    return simplePage('specialties', blank(), reader);
  }

  @Post('institution/specialties/new')
  addSpecialty(@Body() body: unknown, @Reading() reader: Reader): Promise<Answer> {
    return this.add('specialties', bind(NamedForm, body), reader, addSpecialty);
  }

  @Get('institution/juries/new')
  newJury(@Reading() reader: Reader): Answer {
    return simplePage('juries', blank({ leastMembers: '3' }), reader);
  }

  @Post('institution/juries/new')
  addJury(@Body() body: unknown, @Reading() reader: Reader): Promise<Answer> {
    return this.add('juries', bind(JuryForm, body), reader, addJury);
  }

  @Get('diplomas/new')
  newDiploma(@Reading() reader: Reader): Promise<Answer> {
    return this.askDiploma(undefined, reader, blank({ experienceRequired: 'yes' }));
  }

  @Post('diplomas/new')
  async addDiploma(@Body() body: unknown, @Reading() reader: Reader): Promise<Answer> {
    const given = bind(DiplomaForm, body);
    if (!given.ok) return this.askDiploma(undefined, reader, given.filled);
    const done = await this.database.transact(
      async (tx) => (await refuseUnknownPlaces(tx, placesOf(given.form))) ?? addDiploma(tx, diplomaFrom(given.form)),
    );
    return isRefusal(done)
      ? this.askDiploma(undefined, reader, refused(given.filled, done))
      : seeOther(addressOf('/diplomas'), 'institution.added');
  }

  @Get('diplomas/:id')
  async showDiploma(@Param('id', ParseUUIDPipe) id: string, @Reading() reader: Reader): Promise<Answer> {
    const diploma = await this.database.read((tx) => diplomaById(tx, id));
    return diploma ? this.askDiploma(id, reader, blank(typedOf(diploma))) : notFound;
  }

  @Post('diplomas/:id')
  async changeDiploma(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Readonly<Record<string, unknown>>,
    @Reading() reader: Reader,
  ): Promise<Answer> {
    const diploma = await this.database.read((tx) => diplomaById(tx, id));
    if (!diploma) return notFound;
    const given = bind(DiplomaForm, { ...body, code: diploma.code });
    if (!given.ok) return this.askDiploma(id, reader, given.filled);
    const done = await this.database.transact(
      async (tx) =>
        (await refuseUnknownPlaces(tx, placesOf(given.form))) ?? changeDiploma(tx, id, diplomaFrom(given.form)),
    );
    return isRefusal(done)
      ? this.askDiploma(id, reader, refused(given.filled, done))
      : seeOther(addressOf('/diplomas'), 'institution.saved');
  }

  private async add<Given extends object>(
    kind: Kind,
    given: Bound<Given>,
    reader: Reader,
    verb: (tx: Tx, form: Given) => Promise<undefined | Refusal>,
  ): Promise<Answer> {
    if (!given.ok) return simplePage(kind, given.filled, reader);
    const done = await this.database.transact((tx) => verb(tx, given.form));
    return isRefusal(done)
      ? simplePage(kind, refused(given.filled, done), reader)
      : seeOther(addressOf('/diplomas'), 'institution.added');
  }

  private async askDiploma(id: string | undefined, reader: Reader, filled: Filled): Promise<Answer> {
    const { specialties, juries } = await this.database.read(specialtiesAndJuries);
    const w = words(reader.locale);
    const field = fieldsOf(filled, reader);
    const options = (things: typeof juries) =>
      things.map((one) => ({ value: one.id, text: nameIn(one, reader.locale) }));
    return page(
      {
        title: id === undefined ? w.catalogue.newDiploma : w.catalogue.changeDiploma,
        ...(id !== undefined && { lead: linkToConditions(id, reader) }),
        filled,
        width: 'reading',
        back: { href: addressOf('/diplomas'), text: w.catalogue.title },
      },
      <Form action={id === undefined ? addressOf('/diplomas/new') : addressOf('/diplomas/:id', { id })}>
        {id === undefined ? (
          <TextField {...field('code')} label={w.catalogue.code} hint={w.catalogue.codeHint} width={20} />
        ) : null}
        <TextField {...field('nameFr')} label={w.catalogue.nameFr} />
        <TextField {...field('nameEn')} label={w.catalogue.nameEn} />
        <Select
          {...field('family')}
          label={w.catalogue.family}
          options={FAMILIES.map((family) => ({ value: family, text: w.families[family] }))}
        />
        <Select {...field('specialty')} label={w.catalogue.specialty} options={options(specialties)} />
        <Select {...field('jury')} label={w.catalogue.jury} options={options(juries)} />
        <TextField {...field('credits')} label={w.catalogue.credits} numeric width={3} />
        <TextField {...field('activityUnit')} label={w.catalogue.unit} width={20} />
        <TextField
          {...field('internshipMonths')}
          label={w.catalogue.internshipMonths}
          hint={w.catalogue.internshipHint}
          numeric
          width={2}
        />
        <Tick {...field('experienceRequired')} label={w.catalogue.experienceRequired} />
        <Tick {...field('selectionByExperience')} label={w.catalogue.selectionByExperience} />
        <Submit cancel={addressOf('/diplomas')}>{w.settings.save}</Submit>
      </Form>,
    );
  }
}

function simplePage(kind: Kind, filled: Filled, reader: Reader): Answer {
  const w = words(reader.locale).catalogue;
  const field = fieldsOf(filled, reader);
  return page(
    { title: w.adding[kind], filled, width: 'reading', back: { href: addressOf('/diplomas'), text: w.title } },
    <Form action={addressOf(`/institution/${kind}/new`)}>
      <TextField {...field('code')} label={w.code} hint={w.codeHint} width={20} />
      {kind === 'centres' ? (
        <>
          <TextField {...field('name')} label={w.centre} />
          <TextField {...field('country')} label={w.country} hint={w.countryHint} width={2} />
          <TextField {...field('timeZone')} label={w.timeZone} hint={w.timeZoneHint} />
          <Select
            {...field('territory')}
            label={w.territory}
            hint={w.territoryHint}
            options={TERRITORIES.map((territory) => ({ value: territory, text: w.territories[territory] }))}
          />
        </>
      ) : (
        <>
          <TextField {...field('nameFr')} label={w.nameFr} />
          <TextField {...field('nameEn')} label={w.nameEn} />
        </>
      )}
      {kind === 'juries' ? (
        <TextField {...field('leastMembers')} label={w.leastMembers} hint={w.leastMembersHint} numeric width={3} />
      ) : null}
      <Submit cancel={addressOf('/diplomas')}>{w.add}</Submit>
    </Form>,
  );
}

function diplomaFrom({ specialty, jury, internshipMonths, ...form }: DiplomaForm): Omit<Diploma, 'id'> {
  return { ...form, specialtyId: specialty, juryId: jury, internshipMonths: internshipMonths ?? null };
}

function placesOf({ specialty, jury }: DiplomaForm): NamedPlaces {
  return { specialty, jury };
}
