interface Told {
  readonly file: string;
  readonly request: string;
  readonly jury: string;
  readonly number: string;
  readonly court: string;
  readonly day: string;
}

interface Letter {
  readonly subject: string;
  readonly body: string;
}

export const judgment = {
  title: 'Enregistrer un jugement',
  lead: 'Le jugement annule la décision : elle reste lisible, le dossier attend une nouvelle délibération du jury, et les recours contre elle deviennent sans objet. L’élève et la présidence en sont informés.',
  link: 'Enregistrer un jugement qui l’annule',
  number: 'Numéro du jugement',
  court: 'Tribunal',
  givenOn: 'Rendu le',
  file: 'Le jugement (PDF)',
  button: 'Enregistrer le jugement',
  read: 'Lire le jugement',
  letters: {
    student: ({ file, request, jury, number, court, day }: Told): Letter => ({
      subject: `Dossier ${file} : la décision du jury est annulée`,
      body: `Bonjour,\n\nLa décision du ${jury} sur votre demande ${request} est annulée par le jugement n° ${number} du ${day} (${court}). Votre dossier reviendra devant le jury, qui délibérera à nouveau ; sa décision vous sera notifiée.\n\nUn recours administratif que vous auriez déposé contre cette décision n’a plus d’objet.`,
    }),
    president: ({ file, jury, number, court, day }: Told): Letter => ({
      subject: `Dossier ${file} : décision annulée par un tribunal`,
      body: `Bonjour,\n\nLa décision du ${jury} sur le dossier ${file} est annulée par le jugement n° ${number} du ${day} (${court}). Le dossier attend une nouvelle délibération.`,
    }),
  },
};
