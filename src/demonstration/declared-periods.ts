import type { Period } from '../experience/index.js';

const job = (
  employer: string,
  name: string,
  functions: string,
  from: string,
  to: string | null,
  over: Partial<Period> = {},
): Omit<Period, 'id'> => ({
  employer,
  job: name,
  functions,
  from,
  to,
  approximate: false,
  rate: 100,
  kind: 'employee',
  nature: true,
  level: true,
  significant: false,
  ...over,
});

export const PERIODS = {
  karim: [
    job(
      'Mairie de Saint-Herblain',
      'Agent administratif',
      'Accueil et tenue des dossiers.',
      '2017-09-01',
      '2019-08-31',
      { nature: false, level: false, approximate: true },
    ),
    job(
      'Loire Réseaux',
      'Administrateur systèmes',
      'Exploitation de quarante serveurs, supervision, astreintes.',
      '2020-01-06',
      null,
      { significant: true },
    ),
  ],
  maelle: [
    job(
      'Atelier Numérique de l’Erdre',
      'Développeuse',
      'Conception et développement d’applications de gestion pour des associations.',
      '2022-03-01',
      null,
      { significant: true },
    ),
  ],
  awa: [
    job('Boulangerie Malherbe', 'Vendeuse', 'Vente et caisse, le week-end.', '2019-06-01', '2021-05-31', {
      nature: false,
      level: false,
      rate: 40,
    }),
    job(
      'Groupe hospitalier du Vignoble',
      'Technicienne informatique',
      'Assistance de huit cents postes, déploiements, formation des services.',
      '2021-09-01',
      null,
      { significant: true },
    ),
  ],
  sandrine: [
    job(
      'Océan Indien Logistique',
      'Conceptrice d’applications',
      'Refonte du suivi des conteneurs, choix techniques, encadrement.',
      '2018-02-01',
      null,
      { significant: true, suspensions: [{ from: '2021-03-01', to: '2021-08-31' }] },
    ),
  ],
  rima: [
    job('Cedar Systems', 'Support technician', 'Network and workstation support for two sites.', '2022-01-10', null, {
      significant: true,
    }),
  ],
  louis: [
    job(
      'Sucrerie du Gol',
      'Technicien de maintenance',
      'Maintenance préventive des broyeurs.',
      '2012-07-01',
      '2017-12-31',
    ),
    job(
      'Régie des eaux de Saint-Denis',
      'Chargé d’études',
      'Dimensionnement de stations de pompage, suivi de travaux.',
      '2018-01-15',
      null,
      { significant: true },
    ),
  ],
  tomas: [
    job('Chantiers de la Loire', 'Dessinateur', 'Plans d’ensemble et de détail.', '2021-04-01', null, {
      significant: true,
    }),
  ],
} satisfies Record<string, readonly Omit<Period, 'id'>[]>;
