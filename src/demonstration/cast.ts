import type { Civility } from '../people/index.js';
import type { CENTRES, JURIES, SPECIALTIES } from './institution.js';

type Centre = (typeof CENTRES)[number]['code'];
type Jury = (typeof JURIES)[number]['code'];
type Specialty = (typeof SPECIALTIES)[number]['code'];

/** Where a person of the cast sits; nobody's seat means a student or a member of a jury. */
export type CastSeat =
  | { readonly role: 'registry' | 'coordinator'; readonly centre: Centre; readonly delegation?: string }
  | { readonly role: 'professor'; readonly centre: Centre; readonly specialty: Specialty; readonly delegation?: string }
  | { readonly role: 'secretary'; readonly jury: Jury }
  | { readonly role: 'appeals' | 'general-administrator' | 'administrator' };

export interface CastMember {
  readonly key: string;
  readonly name: string;
  readonly civility?: Civility;
  readonly email: string;
  readonly seats?: readonly CastSeat[];
  readonly student?: { readonly number: string; readonly centre: Centre; readonly diploma: string };
  readonly locale?: 'fr' | 'en';
}

const person = (key: string, name: string, over: Omit<CastMember, 'key' | 'name' | 'email'>): CastMember => ({
  key,
  name,
  email: `${key}@aval.example`,
  ...over,
});

/** Invented people, one or more for every role. */
export const CAST: readonly CastMember[] = [
  person('ines', 'Inès Caradec', {
    civility: 'madame',
    student: { number: 'NAN-0001', centre: 'NAN', diploma: 'DEMO-CA6' },
  }),
  person('karim', 'Karim Boudiaf', {
    civility: 'monsieur',
    student: { number: 'NAN-0002', centre: 'NAN', diploma: 'DEMO-CA6' },
  }),
  person('maelle', 'Maëlle Guivarch', {
    civility: 'madame',
    student: { number: 'NAN-0003', centre: 'NAN', diploma: 'DEMO-LI3' },
  }),
  person('tomas', 'Tomás Oliveira', {
    civility: 'monsieur',
    student: { number: 'NAN-0004', centre: 'NAN', diploma: 'DEMO-ING' },
  }),
  person('awa', 'Awa Diallo', {
    civility: 'madame',
    student: { number: 'NAN-0005', centre: 'NAN', diploma: 'DEMO-TI5' },
  }),
  person('noe', 'Noé Rivière', {
    civility: 'monsieur',
    student: { number: 'NAN-0006', centre: 'NAN', diploma: 'DEMO-CA6' },
  }),
  person('malo', 'Malo Kerdraon', {
    civility: 'monsieur',
    student: { number: 'NAN-0007', centre: 'NAN', diploma: 'DEMO-LI3' },
  }),
  person('louis', 'Louis Hoarau', {
    civility: 'monsieur',
    student: { number: 'REU-0001', centre: 'REU', diploma: 'DEMO-LIC' },
  }),
  person('sandrine', 'Sandrine Payet', {
    civility: 'madame',
    student: { number: 'REU-0002', centre: 'REU', diploma: 'DEMO-CA6' },
  }),
  person('rima', 'Rima Haddad', { student: { number: 'BEY-0001', centre: 'BEY', diploma: 'DEMO-TI5' }, locale: 'en' }),
  person('lina', 'Lina Khalil', {
    civility: 'madame',
    student: { number: 'BEY-0003', centre: 'BEY', diploma: 'DEMO-TI5' },
  }),
  person('elie', 'Élie Khoury', {
    civility: 'monsieur',
    student: { number: 'BEY-0002', centre: 'BEY', diploma: 'DEMO-MAS' },
  }),

  person('registry.nantes', 'Claire Le Goff', { civility: 'madame', seats: [{ role: 'registry', centre: 'NAN' }] }),
  person('registry.reunion', 'Jean-Yves Grondin', {
    civility: 'monsieur',
    seats: [{ role: 'registry', centre: 'REU' }],
  }),
  person('registry.beyrouth', 'Nadine Saab', { civility: 'madame', seats: [{ role: 'registry', centre: 'BEY' }] }),
  person('coordinator.nantes', 'Hervé Marchand', {
    civility: 'monsieur',
    seats: [{ role: 'coordinator', centre: 'NAN' }],
  }),
  person('coordinator.reunion', 'Monique Técher', {
    civility: 'madame',
    seats: [
      { role: 'coordinator', centre: 'REU' },
      { role: 'registry', centre: 'REU' },
    ],
  }),
  person('coordinator.beyrouth', 'Walid Nasr', {
    civility: 'monsieur',
    seats: [{ role: 'coordinator', centre: 'BEY' }],
  }),

  person('prof.info', 'Anne-Laure Kervella', {
    civility: 'madame',
    seats: [{ role: 'professor', centre: 'NAN', specialty: 'INFO' }],
  }),
  person('prof.info2', 'Patrick Szymański', {
    civility: 'monsieur',
    seats: [
      { role: 'professor', centre: 'NAN', specialty: 'INFO' },
      { role: 'professor', centre: 'REU', specialty: 'INFO', delegation: 'Décision du 2 septembre 2026' },
    ],
  }),
  person('prof.meca', 'Bernard Riou', {
    civility: 'monsieur',
    seats: [{ role: 'professor', centre: 'NAN', specialty: 'MECA' }],
  }),
  person('prof.reunion', 'Daniel Fontaine', {
    civility: 'monsieur',
    seats: [{ role: 'professor', centre: 'REU', specialty: 'MECA' }],
  }),
  person('prof.beyrouth', 'Salma Chehab', {
    civility: 'madame',
    seats: [
      { role: 'professor', centre: 'BEY', specialty: 'INFO' },
      { role: 'professor', centre: 'BEY', specialty: 'GEST' },
    ],
  }),

  person('secretary.info', 'Odile Perrot', { civility: 'madame', seats: [{ role: 'secretary', jury: 'JN-INFO' }] }),
  person('secretary.meca', 'Gilles Anquetil', {
    civility: 'monsieur',
    seats: [
      { role: 'secretary', jury: 'JN-MECA' },
      { role: 'secretary', jury: 'JN-GEST' },
    ],
  }),
  person('president', 'Marguerite Vasseur', { civility: 'madame' }),
  person('juror.one', 'Étienne Roche', { civility: 'monsieur' }),
  person('juror.two', 'Fatou N’Diaye', { civility: 'madame' }),
  person('juror.three', 'Guillaume Lacaze', { civility: 'monsieur' }),
  person('general', 'Solange Perrault', { civility: 'madame', seats: [{ role: 'general-administrator' }] }),
  person('appeals', 'Mathieu Kermadec', { civility: 'monsieur', seats: [{ role: 'appeals' }] }),
  person('administrator', 'Sophie Bellanger', { civility: 'madame', seats: [{ role: 'administrator' }] }),
];
