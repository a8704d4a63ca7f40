export const fr = {
  title: 'Règles d’expérience', lead: 'Ce que les diplômes demandent en expérience professionnelle. Une version publiée ne change plus\u00a0: une autre la suit.', none: 'Aucune version n’est publiée\u00a0: les règles de la page de l’établissement s’appliquent.',
  scope: 'Pour', allCentres: 'Tous les centres', centreOr: 'Tous les centres qui n’ont pas leurs propres règles', version: 'Version', named: (name: string, version: number) => `${name}, version ${version}`, effect: 'Prend effet le', source: 'Source', status: 'État',
  statuses: { draft: 'Brouillon', 'to-come': 'À venir', published: 'En vigueur', replaced: 'Remplacée' },
  write: 'Écrire une version', writeFrom: 'Écrire une version à partir de celle-ci', caption: 'Versions des règles',
  writtenBy: 'Écrite par', publishedBy: 'Publiée par', by: (name: string, day: string) => `${name}, le ${day}`, kinds: 'Activités qui comptent', numbers: 'Ce que demande chaque famille', ofDiplomas: 'Diplômes qui demandent autre chose', whose: 'Famille ou diplôme',
  columns: { inSpecialty: 'Dans la spécialité', total: 'En tout', fromTotal: 'Ou, avec un stage, en tout', months: 'Stage, en mois' }, toFix: (least: number, most: number) => `${least} à ${most}, à fixer`, usually: (usual: number, least: number, most: number) => (least === most ? String(usual) : `${usual} (de ${least} à ${most})`), noInternship: 'aucun', anyActivity: 'toute activité', nothing: '—',
  reportPages: 'Pages attendues d’un rapport', pagesFrom: (least: number, most: number) => `de ${least} à ${most}, hors annexes`,
  changes: 'Voir ce que cela changerait', publishTitle: 'Publier', publishText: 'Dès sa prise d’effet, cette version sert à tout nouveau calcul pour ces centres. Les évaluations déjà jointes aux demandes restent comme elles sont.', effectiveOn: 'Date d’effet', effectiveHint: 'Aujourd’hui ou plus tard.', publish: 'Publier cette version', discard: 'Jeter ce brouillon',
  form: {
    title: 'Nouvelle version des règles', lead: 'Elle reste un brouillon tant qu’elle n’est pas publiée. Les durées sont en jours\u00a0: une année en compte 365.', centre: 'Pour quel centre\u202f?', source: 'Source', sourceHint: 'Le texte ou la page d’où viennent ces nombres.', effectiveOn: 'Date d’effet',
    kinds: 'Activités qui comptent comme expérience', families: 'Familles de diplômes', diplomas: 'Un diplôme demande autre chose que sa famille', diplomasHint: 'Ce que vous laissez vide est comme dans la famille. Une ligne sans diplôme ne dit rien.', diploma: 'Diplôme', noDiploma: 'Aucun', moments: { application: 'à la candidature', defence: 'à la soutenance' },
    fields: { inSpecialty: 'Jours dans la spécialité', total: 'Jours en tout', fromTotal: 'Ou jours en tout, avec un stage', leastMonths: 'Stage, mois au moins', mostMonths: 'Mois au plus', usualMonths: 'Mois d’ordinaire' }, leastPages: 'Au moins', mostPages: 'Au plus', pages: 'pages', pagesHint: 'Hors annexes. Un rapport plus court ou plus long est signalé à qui l’écrit\u00a0; il n’est jamais refusé pour cela.', save: 'Enregistrer le brouillon', days: 'jours', months: 'mois',
  },
};

export type RulesetWords = typeof fr;
