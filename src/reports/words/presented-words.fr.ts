/** What a host attested of an internship, as it is written. */
interface Certified {
  readonly from: string;
  readonly to: string;
  readonly hours: string;
  readonly inSpecialty: boolean;
  readonly by: string;
  readonly on: string;
}

/** What is said of the internships that a report presents. */
export const fr = {
  title: (count: number): string => (count > 1 ? 'Stages présentés' : 'Stage présenté'),
  which: 'Quel stage ce rapport présente-t-il ?',
  whichHint:
    'Lui seul comptera. Deux stages à temps partiel, autorisés ensemble par la scolarité, se présentent dans un même rapport.',
  none: 'Aucun stage commencé sous convention n’est connu du portail pour ce diplôme : ce rapport n’en fera compter aucun.',
  save: 'Enregistrer ce choix',
  internship: 'Stage',
  named: (number: string, host: string): string => (host === '' ? number : `${number}, ${host}`),
  days: 'Dates',
  span: (from: string, to: string, hours: string): string => `du ${from} au ${to}, ${hours} h par semaine`,
  signed: 'Documents signés',
  agreement: 'Convention',
  amendment: (number: number): string => `Avenant n° ${number}`,
  certificate: 'Attestation',
  certified: (of: Certified): string =>
    `Du ${of.from} au ${of.to}, ${of.hours} h de présence, ${of.inSpecialty ? 'dans la spécialité' : 'hors de la spécialité'}. Attesté par ${of.by} le ${of.on}.`,
  notCertified: 'Le stage n’est pas encore attesté.',
};

export type PresentedWords = typeof fr;
