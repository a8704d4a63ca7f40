export const fr = {
  titles: {
    415: 'Type de contenu non accepté',
    422: 'Cette question ne peut pas être pesée en l’état',
    429: 'Trop de demandes',
    503: 'Momentanément indisponible',
  },
  faults: (count: number, first: string) => (count < 2 ? first : `${count} points sont à reprendre.`),
};

export type Words = typeof fr;
