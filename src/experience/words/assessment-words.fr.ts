import { plural, writeDay, writeDays, writeNumber } from '../../platform/web/index.js';
import type { Assessment, ClauseCode, Outcome, WarningCode } from '../rules/assessment/index.js';
import { writeExperience } from './write-experience.js';

type Facts = Readonly<Record<string, string | number>>;
const days = (fact: string | number | undefined): string => writeDays(Number(fact), 'fr');
const span = (fact: string | number | undefined): string => writeExperience(Number(fact), 'fr');
const months = (fact: string | number | undefined): string => `${writeNumber(Number(fact), 'fr')}\u00a0mois`;
const internship = (facts: Facts): string =>
  `Stage du ${writeDay(String(facts['from']), 'fr')} au ${writeDay(String(facts['to']), 'fr')}, ${writeNumber(Number(facts['hours']), 'fr')}\u00a0h de présence`;
const lacking = (facts: Facts): string => `Il manque ${days(Number(facts['asked']) - Number(facts['days']))}`;

const clauses: Record<ClauseCode, (facts: Facts) => string> = {
  inSpecialtyReached: (facts) =>
    `Expérience dans la spécialité, en nature et en niveau\u00a0: ${span(facts['days'])}\u202f; minimum demandé\u00a0: ${span(facts['asked'])}. Cette condition est remplie.`,
  inSpecialtyMissing: (facts) =>
    `Expérience dans la spécialité, en nature et en niveau\u00a0: ${span(facts['days'])}\u202f; minimum demandé\u00a0: ${span(facts['asked'])}. ${lacking(facts)}.`,
  totalReached: (facts) =>
    `Expérience professionnelle en tout, dans la spécialité ou non\u00a0: ${span(facts['days'])}\u202f; minimum demandé\u00a0: ${span(facts['asked'])}. Cette condition est remplie.`,
  totalMissing: (facts) =>
    `Expérience professionnelle en tout, dans la spécialité ou non\u00a0: ${span(facts['days'])}\u202f; minimum demandé\u00a0: ${span(facts['asked'])}. ${lacking(facts)}.`,
  activityShown: (facts) => `Une activité professionnelle est demandée\u00a0: ${span(facts['days'])} sont comptés.`,
  noActivity: () => 'Une activité professionnelle est demandée\u00a0: aucune n’est comptée.',
  internshipAsked: (facts) =>
    `Quand l’expérience ne relève pas de la spécialité, un stage de ${months(facts['months'])} est demandé.`,
  internshipToFix: (facts) =>
    `Quand l’expérience ne relève pas de la spécialité, un stage de ${writeNumber(Number(facts['min']), 'fr')} à ${months(facts['max'])} est demandé\u202f; sa durée reste à fixer.`,
  internshipFixedByFramework: (facts) =>
    `Le référentiel du diplôme fixe la durée du stage à ${months(facts['months'])}.`,
  internshipFixedByCommission: (facts) => `La commission a fixé la durée du stage à ${months(facts['months'])}.`,
  internshipMet: (facts) => `Le stage accompli atteint les ${months(facts['months'])} demandés.`,
  internshipNotMet: (facts) => `Le stage accompli n’atteint pas les ${months(facts['months'])} demandés.`,
  internshipCounted: (facts) =>
    `${internship(facts)} : il est attesté, dans la spécialité, et son rapport est recevable. Il compte.`,
  internshipOutOfSpecialty: (facts) =>
    `${internship(facts)} : il est attesté, mais hors de la spécialité du diplôme. Il ne compte pas.`,
  internshipNotOver: (facts) =>
    `${internship(facts)} : il s’est achevé après la date de référence. À cette date, il ne compte pas.`,
  internshipNotNamed: (facts) =>
    `${internship(facts)} : il est attesté, mais le rapport recevable présente un autre stage. Il ne compte pas.`,
  internshipReportAwaited: (facts) =>
    `${internship(facts)} : il est attesté, mais ne compte pas encore, car le rapport de stage n’est pas encore recevable.`,
  activityReportAwaited: (facts) =>
    `${internship(facts)} : il est attesté, mais ne compte pas encore, car le rapport d’activité qui le présente n’est pas encore recevable.`,
  noInternshipHere: () => 'Pour ce diplôme, aucun stage ne remplace l’expérience qui manque.',
  activityReportAsked: () => 'Le certificat est validé par un rapport d’activité.',
  notRequired: () => 'L’expérience professionnelle n’est pas exigée pour ce certificat.',
  undefinedFamily: () => 'Ces règles ne disent rien de ce diplôme\u00a0: reportez-vous à son référentiel.',
  complementPrescribed: (facts) =>
    `La commission demande un complément d’activité professionnelle de ${months(facts['months'])}\u00a0: ${facts['nature'] ?? ''}.`,
  candidacyOnly: () =>
    'Ce résultat vaut pour la candidature seulement\u00a0: la soutenance du mémoire demande davantage.',
  selectionToo: () =>
    'L’expérience peut aussi être un critère de sélection à l’entrée\u00a0: elle n’est pas jugée ici.',
  notContractual: () =>
    'Document non contractuel\u00a0: les conditions de délivrance du diplôme en vigueur font seules foi.',
};

const warnings: Record<WarningCode, (facts: Facts) => string> = {
  'identical-periods': (facts) =>
    Number(facts['count']) < 2
      ? 'Une période est identique à une autre\u00a0: un même jour ne compte jamais plus d’un temps plein. Vérifiez qu’elle n’est pas saisie deux fois.'
      : `${writeNumber(Number(facts['count']), 'fr')} périodes sont identiques à d’autres\u00a0: un même jour ne compte jamais plus d’un temps plein. Vérifiez qu’elles ne sont pas saisies deux fois.`,
  'kind-not-counted': (facts) =>
    Number(facts['count']) < 2
      ? 'Une période ne compte pas\u00a0: ni les stages ni le bénévolat ne sont une activité professionnelle.'
      : `${writeNumber(Number(facts['count']), 'fr')} périodes ne comptent pas\u00a0: ni les stages ni le bénévolat ne sont une activité professionnelle.`,
  'short-activity': (facts) =>
    `L’activité comptée est courte\u00a0: ${days(facts['days'])}, moins de ${days(facts['under'])}.`,
};

const outcomes: Record<Outcome, string> = {
  satisfied: 'Condition remplie',
  'satisfied-by-internship': 'Condition remplie par le stage',
  internship: 'Stage demandé',
  complement: 'Expérience à compléter',
  'not-required': 'Expérience non exigée',
  undefined: 'Se référer au référentiel',
};

export const fr = {
  clauses,
  warnings,
  outcomes,
  meter: {
    title: 'Ce que demande le diplôme',
    provisional: (on: string) => `Résultat prévisionnel au ${on}`,
    on: (on: string) => `Au ${on}`,
    inSpecialty: 'Dans la spécialité',
    total: 'En tout, dans la spécialité ou non',
    measured: (got: string, asked: string) => `${got} · minimum demandé\u00a0: ${asked}`,
    missing: (count: number) => `il manque ${days(count)}`,
    reached: 'atteint',
    drawn: (what: string, got: string, asked: string) => `${what}\u00a0: acquis ${got}, minimum demandé ${asked}`,
    table: 'Le compte, en jours',
    measure: 'Expérience',
    acquired: 'Acquis',
    asked: 'Demandé',
    lacking: 'Manque',
    rule: 'Règle',
    nothing: 'rien',
    wayOne: 'Pour compléter, il manque\u00a0:',
    ways: 'Pour compléter, au choix\u00a0:',
    inSpecialtyDays: (count: number) => `${days(count)} dans la spécialité`,
    anyDays: (count: number) => `${days(count)} d’activité, dans la spécialité ou non`,
    ofWhich: (any: number, inSpecialty: number) =>
      `${days(any)} d’activité, dont ${days(inSpecialty)} dans la spécialité`,
    afterwards: (least: number, most: number) =>
      `, puis un stage de ${least === most ? '' : `${least} à `}${months(most)}`,
    internship: (least: number, most: number) =>
      least === most
        ? `Un stage de ${months(most)} est à accomplir.`
        : `Un stage de ${least} à ${months(most)} est à accomplir\u202f; sa durée reste à fixer.`,
    earliest: (date: string) =>
      `Si l’emploi en cours continue ainsi, la condition sera remplie le ${writeDay(date, 'fr')}.`,
    warnings: 'À vérifier',
    why: 'Règle par règle',
    ruleset: ({ id, version, source, variantOf }: Assessment['ruleset']) =>
      `Règles «\u202f${id}\u202f», version ${version}. Source\u00a0: ${source}.${variantOf === undefined ? '' : ` Variante du centre ${variantOf}\u00a0: les règles nationales ne s’appliquent pas ici.`}`,
  },
  twice: {
    title: 'Ce que demande le diplôme',
    caption: (on: string) => `L’expérience au ${on}`,
    what: 'Compte',
    declared: 'Selon la déclaration',
    retained: 'Selon ce que le professeur retient',
    outcome: 'Résultat',
    inSpecialty: 'Dans la spécialité',
    total: 'En tout',
    lacking: 'Reste à faire',
    nothing: 'rien',
    differs: 'Ce que le professeur retient change le résultat.',
    atDefence: (date: string) => `À la soutenance, prévue le ${date}`,
    forecast: 'Un résultat prévisionnel suppose que l’emploi en cours continue jusque-là ; il ne vaut jamais décision.',
    outcomeAtDefence: (date: string) => `Résultat prévisionnel à la soutenance, le ${date}`,
    whyDeclared: 'Règle par règle, selon la déclaration',
    whyRetained: 'Règle par règle, selon ce que le professeur retient',
    advises: 'Ce calcul éclaire\u00a0: le professeur propose, le jury décide.',
    byCommission: {
      retained: 'Selon ce que la commission a retenu',
      differs: 'Ce que la commission a retenu change le résultat.',
      whyRetained: 'Règle par règle, selon ce que la commission a retenu',
      advises: 'Ce calcul éclaire\u00a0: la commission répond, le jury décide.',
    },
  },
  timeline: {
    label: (count: number, on: string) =>
      `Frise de ${count} ${plural('fr', count, 'période', 'périodes')} jusqu’au ${on}. Le tableau qui suit dit la même chose.`,
    counted: 'Compté',
    legendIn: 'dans la spécialité',
    legendOut: 'hors spécialité, ou à un autre niveau',
    legendSuspended: 'suspendue',
    legendNone: 'ne compte pas',
    asTable: 'Voir en tableau',
    declared: 'Déclaré',
    retained: 'Retenu',
    same: 'comme déclaré',
    labelTwice: (count: number, on: string) =>
      `Frise de ${count} ${plural('fr', count, 'période', 'périodes')} jusqu’au ${on}\u00a0: ce qui est déclaré, et sous les mêmes années ce qui en est retenu. Le tableau qui suit dit la même chose.`,
    caption: 'Périodes',
    name: 'Période',
    numbered: (number: number) => `Période ${number}`,
    dates: 'Dates',
    rate: 'Quotité',
    counts: 'Compte',
  },
};

export type AssessmentWords = typeof fr;
