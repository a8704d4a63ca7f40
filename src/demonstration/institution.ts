/**
 * The institution that fills an empty embedded database: invented people, real kinds of diplomas. Nothing here is a
 * rule.
 */

export const CENTRES = [
  {
    code: 'NAN',
    name: 'Cnam Pays de la Loire — Nantes',
    country: 'FR',
    timeZone: 'Europe/Paris',
    territory: 'metropole',
  },
  {
    code: 'REU',
    name: 'Cnam La Réunion — Saint-Denis',
    country: 'FR',
    timeZone: 'Indian/Reunion',
    territory: 'reunion',
  },
  { code: 'BEY', name: 'Cnam Liban — Beyrouth', country: 'LB', timeZone: 'Asia/Beirut', territory: 'metropole' },
] as const;

export const SPECIALTIES = [
  { code: 'INFO', nameFr: 'Informatique', nameEn: 'Computer science' },
  { code: 'MECA', nameFr: 'Génie mécanique', nameEn: 'Mechanical engineering' },
  { code: 'GEST', nameFr: 'Comptabilité et gestion', nameEn: 'Accounting and management' },
] as const;

export const JURIES = [
  { code: 'JN-INFO', nameFr: 'Jury national d’informatique', nameEn: 'National jury of computer science' },
  { code: 'JN-MECA', nameFr: 'Jury national de génie mécanique', nameEn: 'National jury of mechanical engineering' },
  {
    code: 'JN-GEST',
    nameFr: 'Jury national de comptabilité et gestion',
    nameEn: 'National jury of accounting and management',
  },
] as const;

type SpecialtyCode = (typeof SPECIALTIES)[number]['code'];
type Family = 'rncp5' | 'rncp6' | 'licence' | 'licence-l3' | 'engineer' | 'certificate' | 'other';

interface DemonstrationDiploma {
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly family: Family;
  readonly specialty: SpecialtyCode;
  readonly credits: number;
  readonly activityUnit: string;
  readonly experienceRequired?: boolean;
  readonly selectionByExperience?: boolean;
  readonly internshipMonths?: number;
}

/** One of every family; the jury is the specialty's. */
export const DIPLOMAS: readonly DemonstrationDiploma[] = [
  {
    code: 'DEMO-TI5',
    nameFr: 'Titre RNCP de niveau 5 « Technicien en informatique »',
    nameEn: 'Level 5 title “Computer technician”',
    family: 'rncp5',
    specialty: 'INFO',
    credits: 12,
    activityUnit: 'DEMO-UA05',
  },
  {
    code: 'DEMO-CA6',
    nameFr: 'Titre RNCP de niveau 6 « Concepteur en architecture informatique »',
    nameEn: 'Level 6 title “Computer architecture designer”',
    family: 'rncp6',
    specialty: 'INFO',
    credits: 39,
    activityUnit: 'DEMO-UA06',
  },
  {
    code: 'DEMO-LIC',
    nameFr: 'Licence de génie mécanique, parcours complet',
    nameEn: 'Bachelor’s degree in mechanical engineering, full course',
    family: 'licence',
    specialty: 'MECA',
    credits: 24,
    activityUnit: 'DEMO-UA10',
  },
  {
    code: 'DEMO-LI3',
    nameFr: 'Licence d’informatique, parcours L3',
    nameEn: 'Bachelor’s degree in computer science, third year',
    family: 'licence-l3',
    specialty: 'INFO',
    credits: 17,
    activityUnit: 'DEMO-UA11',
  },
  {
    code: 'DEMO-ING',
    nameFr: 'Titre d’ingénieur, spécialité mécanique',
    nameEn: 'Engineer title, mechanical engineering',
    family: 'engineer',
    specialty: 'MECA',
    credits: 15,
    activityUnit: 'DEMO-UA20',
    selectionByExperience: true,
  },
  {
    code: 'DEMO-CC1',
    nameFr: 'Certificat de compétence « Analyste de données »',
    nameEn: 'Certificate of competence “Data analyst”',
    family: 'certificate',
    specialty: 'INFO',
    credits: 6,
    activityUnit: 'DEMO-UA30',
  },
  {
    code: 'DEMO-CP1',
    nameFr: 'Certificat professionnel « Assistant de gestion »',
    nameEn: 'Professional certificate “Management assistant”',
    family: 'certificate',
    specialty: 'GEST',
    credits: 6,
    activityUnit: 'DEMO-UA31',
    experienceRequired: false,
  },
  {
    code: 'DEMO-MAS',
    nameFr: 'Master de comptabilité',
    nameEn: 'Master’s degree in accounting',
    family: 'other',
    specialty: 'GEST',
    credits: 18,
    activityUnit: 'DEMO-UA40',
  },
];
