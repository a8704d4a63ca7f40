import { bilingual, type KeysOf } from '../../platform/web/index.js';

export const sentences = bilingual({
  fr: {
    missing: 'Indiquez votre mot de passe.',
    tooShort: 'Choisissez au moins 12 caractères.',
    wrong: 'Ce n’est pas votre mot de passe actuel. Vérifiez-le, puis recommencez.',
    changed: 'Votre mot de passe est enregistré.',
    linkNoLongerValid:
      'Ce lien a déjà servi ou n’est plus valable. Demandez-en un autre à la scolarité de votre centre.',
    disabled: 'Ce compte est désactivé : réactivez-le avant de demander un lien.',
    administratorsByTerminal:
      'Cette personne administre le portail, qui n’envoie aucun courrier : son lien se fait sur la machine du portail, par « npm run aval -- password link » suivi de son adresse.',
    linkSent: 'Le lien part par courrier à l’adresse de cette personne.',
    linkToHandOver: 'La demande est faite : une personne de la scolarité remettra le lien en main propre.',
    registryOnly: 'Seule la scolarité remet ces liens.',
    notByAdministrators:
      'Vous administrez le portail : une autre personne de la scolarité doit remettre ce lien, pour que nul n’en obtienne un seul.',
    identityMissing: 'Dites comment vous avez vérifié l’identité de cette personne.',
    notCertified: 'Certifiez que vous avez vérifié l’identité de cette personne.',
  },
  en: {
    missing: 'Enter your password.',
    tooShort: 'Choose at least 12 characters.',
    wrong: 'This is not your current password. Check it and try again.',
    changed: 'Your password is saved.',
    linkNoLongerValid: 'This link has been used or is no longer valid. Ask the registry of your centre for another.',
    disabled: 'This account is disabled: enable it again before asking for a link.',
    administratorsByTerminal:
      'This person administers the portal, which sends no e-mail: their link is made on the machine of the portal, by “npm run aval -- password link” and their address.',
    linkSent: 'The link leaves by e-mail to this person’s address.',
    linkToHandOver: 'The request is made: somebody of the registry will hand the link over, face to face.',
    registryOnly: 'Only the registry hands these links over.',
    notByAdministrators:
      'You administer the portal: somebody else of the registry must hand this link over, so that nobody obtains one alone.',
    identityMissing: 'Say how you checked the identity of this person.',
    notCertified: 'Certify that you checked the identity of this person.',
  },
});

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    passwords: KeysOf<typeof sentences>;
  }
}
