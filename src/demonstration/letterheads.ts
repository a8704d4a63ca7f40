import { setLetterhead } from '../institution/index.js';
import type { Tx } from '../platform/database/index.js';

/** A drawing of the demonstration's own: it is nobody's. */
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
<path d="M4 44V20L24 6l20 14v24H33V28a9 9 0 0 0-18 0v16z" fill="#7a1f2b"/>
<path d="M20 44V29a4 4 0 0 1 8 0v15z" fill="#c9a24a"/>
</svg>`;

/** What papers bear in the demonstration: the institution's head, and that of a centre which has its own. */
export async function setLetterheads(
  tx: Tx,
  { centre, by }: { readonly centre: string; readonly by: string },
): Promise<void> {
  await setLetterhead(
    tx,
    null,
    {
      name: 'Conservatoire national des arts et métiers',
      address: 'Établissement de démonstration\n292, rue Saint-Martin, 75003 Paris',
      place: 'Paris',
      signatoryTitle: 'Pour l’établissement, la direction des études,',
      signatoryName: 'Sophie Bellanger',
      logo: LOGO,
    },
    by,
  );
  await setLetterhead(
    tx,
    centre,
    {
      name: 'Cnam La Réunion',
      address: 'Centre de démonstration\n1, rue des Flamboyants, 97400 Saint-Denis',
      place: 'Saint-Denis',
      signatoryTitle: 'La coordonnatrice du centre,',
      signatoryName: 'Monique Técher',
      logo: LOGO,
    },
    by,
  );
}
