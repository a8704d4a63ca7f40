const WARN =
  'Si ce n’est pas vous, ou si vous n’avez rien demandé, prévenez aussitôt la scolarité de votre centre et l’administration du portail.';

/** What of one's programs ended too; nothing where none was let in. */
function ended(tokens: number): string {
  if (tokens === 0) return '';
  return tokens === 1
    ? ' Le jeton personnel par lequel un de vos programmes entrait ne vaut plus : demandez-en un autre à l’administration du portail s’il vous en faut un.'
    : ` Les ${tokens} jetons personnels par lesquels vos programmes entraient ne valent plus : demandez-en d’autres à l’administration du portail s’il vous en faut.`;
}

export const fr = {
  choose: {
    title: 'Choisir un mot de passe',
    account: (email: string) => `Pour le compte ${email}`,
    new: 'Nouveau mot de passe',
    hint: 'Au moins 12 caractères. Une phrase se retient mieux qu’un mot.',
    button: 'Enregistrer ce mot de passe',
    current: 'Mot de passe actuel',
    changeTitle: 'Changer de mot de passe',
    me: 'Mon compte',
  },
  handOver: {
    title: 'Liens à remettre',
    lead: 'Ce portail n’envoie aucun courrier électronique : la scolarité remet à chacun, en main propre, le lien par lequel il choisit son mot de passe.',
    none: 'Aucun lien n’est à remettre.',
    noneWhat: 'L’administration du portail en fait la demande, personne par personne.',
    name: 'Pour',
    email: 'Adresse électronique',
    askedBy: 'Demandé par',
    askedAt: 'Le',
    one: (name: string) => `Remettre un lien à ${name}`,
    warning:
      'Qui détient ce lien agit au nom de cette personne : dépôts, avis, signatures. Ne le remettez qu’à elle, après avoir vérifié qui elle est. Votre nom est conservé, et elle en est avertie.',
    asked: (name: string) => `Lien demandé par ${name}.`,
    identity: 'Comment avez-vous vérifié son identité ?',
    identityHint: 'Par exemple : carte d’identité présentée au guichet, le visage correspond.',
    certify: (name: string) => `Je certifie avoir vérifié l’identité de ${name}, à qui je remets ce lien.`,
    button: 'Afficher le lien, une seule fois',
    shown: 'Lien personnel',
    give: (name: string) =>
      `Remettez ce lien à ${name}, et à personne d’autre. Il n’est montré qu’ici et maintenant, sert une seule fois et vaut 48 heures.`,
  },
  letters: {
    link: (askedBy: string, link: string) => ({
      subject: 'Votre lien pour choisir un mot de passe',
      body: `Bonjour,\n\n${askedBy}, de l’administration du portail, a demandé pour vous un lien par lequel choisir votre mot de passe :\n\n${link}\n\nIl vous est personnel : ne le transmettez à personne. Il sert une seule fois et vaut 48 heures.\n\n${WARN}`,
    }),
    handedOver: (askedBy: string, by: string) => ({
      subject: 'Un lien pour choisir votre mot de passe a été remis',
      body: `Bonjour,\n\n${by}, de la scolarité, a certifié avoir vérifié votre identité et vous avoir remis un lien pour choisir votre mot de passe, à la demande de ${askedBy}, de l’administration du portail.\n\n${WARN}`,
    }),
    printed: (by: string) => ({
      subject: 'Un lien pour choisir votre mot de passe a été fait',
      body: `Bonjour,\n\nUn lien pour choisir votre mot de passe a été fait sur la machine du portail, par le compte système « ${by} ».\n\n${WARN}`,
    }),
    used: (tokens: number) => ({
      subject: 'Votre mot de passe a été choisi par un lien',
      body: `Bonjour,\n\nVotre mot de passe a été choisi par le lien personnel qui vous était destiné. Toutes les sessions ouvertes auparavant sont fermées.${ended(tokens)}\n\n${WARN}`,
    }),
    changed: (tokens: number) => ({
      subject: 'Votre mot de passe a été changé',
      body: `Bonjour,\n\nVotre mot de passe a été changé depuis votre compte. Toutes les autres sessions sont fermées.${ended(tokens)}\n\n${WARN}`,
    }),
  },
};

export type Words = typeof fr;
