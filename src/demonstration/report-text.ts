import type { Period } from '../experience/index.js';
import type { OfficialDocument } from '../papers/index.js';

/**
 * A report of experience as a student writes one: all their jobs with dates and functions, one of them in detail.
 * Invented, as everything here.
 */
export function reportText(
  student: string,
  diploma: string,
  periods: readonly Omit<Period, 'id'>[],
  at: Date,
): OfficialDocument {
  const detailed = periods.find(({ significant }) => significant) ?? periods[0];
  return {
    title: 'Rapport d’expérience professionnelle',
    subtitle: `${student} · ${diploma}`,
    foot: `${student} · rapport d’expérience`,
    lang: 'fr-FR',
    at: at.toISOString(),
    blocks: [
      { heading: '1. Présentation' },
      {
        paragraph: `Je m’appelle ${student}. Ce rapport présente l’ensemble de mes expériences professionnelles, dans la spécialité et hors spécialité, puis en détaille une. Il accompagne ma demande pour le diplôme « ${diploma} ».`,
      },
      { heading: '2. L’ensemble de mes expériences' },
      {
        list: periods.map(
          ({ employer, job, from, to, functions }) =>
            `Du ${from} ${to === null ? 'à ce jour' : `au ${to}`} : ${job}, ${employer}. ${functions}`,
        ),
      },
      ...(detailed ? chapters(detailed) : []),
      { heading: '6. Ce que j’en retiens' },
      {
        paragraph:
          'Cette expérience m’a appris à tenir ensemble une exigence technique et un délai, à écrire ce que je décide pour que d’autres puissent le contester, et à mesurer avant d’affirmer. Les enseignements suivis le soir ont donné un nom et des limites à ce que je faisais par habitude.',
      },
    ],
  };
}

function chapters({ job, employer, functions }: Omit<Period, 'id'>): OfficialDocument['blocks'] {
  return [
    { heading: `3. Une expérience en détail : ${job}` },
    {
      paragraph: `${employer} compte une soixantaine de personnes. ${functions} J’y rends compte au responsable du bureau d’études, et j’encadre un apprenti depuis dix-huit mois.`,
    },
    {
      paragraph:
        'Le besoin était simple à dire et difficile à tenir : réduire de moitié le temps entre une demande et sa mise en service, sans perdre la trace de ce qui avait été décidé. J’ai commencé par observer pendant trois semaines où partaient les journées, en notant chaque attente et sa cause.',
    },
    {
      paragraph:
        'Les mesures ont contredit ce que l’équipe croyait : le goulot n’était pas la fabrication mais la vérification, faite deux fois sur des documents différents. J’ai proposé une vérification unique, sur un document commun, avec des critères écrits à l’avance.',
    },
    { heading: '4. Choix et réalisation' },
    {
      paragraph:
        'Trois solutions ont été comparées sur le coût, le risque et la possibilité de revenir en arrière. La moins élégante a été retenue, parce qu’elle seule pouvait être essayée sur un atelier avant les autres. Le calcul de dimensionnement figure en annexe.',
    },
    {
      paragraph:
        'La réalisation a pris quatorze semaines. J’ai écrit le cahier des charges, conduit les essais et formé les deux équipes. Deux erreurs m’appartiennent : une marge oubliée dans le premier calcul, trouvée à l’essai, et une formation trop courte, reprise le mois suivant.',
    },
    { heading: '5. Résultats' },
    {
      paragraph:
        'Le délai médian est passé de vingt-deux à neuf jours, mesuré sur les deux cents demandes qui ont suivi. Le nombre de reprises a baissé d’un tiers. L’outil est encore en service, et maintenu par d’autres que moi.',
    },
  ];
}
