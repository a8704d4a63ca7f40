import { plural } from '../../platform/web/index.js';

const documents = (count: number): string => plural('fr', count, 'document', 'documents');

export const fr = {
  states: { open: 'En signature', complete: 'Signé par tous', void: 'Sans effet' },
  list: {
    title: 'Signatures', lead: 'Les documents que vous signez, et ceux que vous suivez.', none: 'Aucun document.', noneWhat: 'Quand un document attendra votre signature, il sera ici et un courrier vous préviendra.',
    document: 'Document', mine: 'De votre part', before: 'Avant le', state: 'État', toSign: 'À signer', signed: 'Signé', followed: 'Suivi', signatures: 'Signatures', count: (signed: number, all: number) => `${signed} sur ${all}`,
  },
  card: {
    title: 'Signatures', awaited: 'Attendue', signed: 'Signé', refused: 'Refusée', before: (day: string) => `Chaque signature est donnée avant le ${day}.`,
    complete: (day: string) => `Toutes les parties ont signé. Complet le ${day}.`, void: (day: string, reason: string) => `Sans effet depuis le ${day} : ${reason}`, voidKept: 'Les signatures données restent dans l’historique ; elles n’engagent plus.',
    see: 'Lire et signer', read: 'Lire le document', final: 'Le document signé (PDF)', finalComing: 'Le document signé est en préparation : il sera ici dans un instant.', original: 'L’original signé sur papier (PDF)', code: 'Code de vérification', verify: 'Vérifier',
    signedOn: (day: string) => `le ${day}`, refusedOn: (day: string, reason: string) => `A refusé le ${day} : ${reason}`,
    link: 'Lien personnel', linkNone: 'Aucun lien pour l’instant.', linkLives: (day: string) => `Lien valable jusqu’au ${day}.`, linkEnded: (day: string) => `Lien terminé le ${day}.`, linkHanded: (name: string, day: string) => `Remis par ${name} le ${day}.`,
    linkAgain: 'Faire un nouveau lien', linkFirst: 'Faire un lien', revoke: 'Retirer le lien', about: (role: string) => `(${role})`, paper: 'Enregistrer un original signé sur papier',
  },
  how: {
    account: 'avec son compte', link: 'par un lien personnel, envoyé à son adresse électronique', handed: (name: string, day: string) => `par un lien personnel, lien remis par ${name} le ${day}`, paper: (name: string) => `sur papier, date certifiée par ${name}`,
  },
  sheet: {
    headings: { open: 'Document à signer', complete: 'Document signé', void: 'Document sans effet' }, hash: 'Empreinte du document (SHA-256)', pdf: 'Ouvrir le document en PDF', back: 'Revenir au dossier',
    signAs: (role: string) => `Signer : ${role}`, name: 'Nom et prénom', quality: 'Qualité', qualityHint: 'Votre fonction, ou à quel titre vous signez.', button: 'Signer ce document',
    onBehalf: (name: string) => `Pour ${name}`, irrevocable: 'Une signature donnée ne peut plus être retirée.', refuse: 'Refuser de signer', alsoAs: (role: string) => `Signer aussi : ${role}`, before: (day: string) => `À signer avant le ${day}.`,
  },
  refusal: {
    title: 'Refuser de signer', lead: 'Votre refus et son motif sont transmis à l’établissement et aux parties qui ont un compte. Vous pourrez encore signer si vous changez d’avis.', reason: 'Motif', button: 'Refuser',
  },
  link: {
    title: 'Lien personnel', lead: (name: string, email: string) => `${name} signe sans compte, par un lien personnel envoyé à ${email}.`, send: 'Un nouveau lien part à cette adresse. Le précédent ne vaut plus.', button: 'Envoyer un nouveau lien',
    handOver: 'Ce portail n’envoie pas de courriels. Vous pouvez préparer un lien et le remettre vous-même. Votre nom et la date seront imprimés sur la page de signatures.', handButton: 'Préparer un lien à remettre',
    give: (name: string) => `Remettez ce lien à ${name}, et à personne d’autre. Il n’est montré qu’une fois et sert une seule fois.`, shown: 'Lien à remettre',
    revokeTitle: 'Retirer le lien', revokeLead: (name: string) => `Le lien de ${name} ne permettra plus de signer. Vous pourrez en envoyer un autre.`, revoke: 'Retirer le lien',
  },
  paper: {
    title: 'Enregistrer un original signé', lead: 'Pour un document signé sur papier ou avec un autre outil : déposez l’original numérisé et la date de chaque signature.', file: 'Original signé, en PDF', fileHint: 'Toutes les pages, signatures comprises.',
    day: (role: string, name: string) => `Date de la signature : ${role}, ${name}`, certified: 'Je certifie que cet original est bien celui de ce document, et que chaque date y figure.', button: 'Enregistrer l’original', same: 'Empreinte du document à signer (SHA-256)',
  },
  sign: {
    lead: (role: string) => `Vous signez en qualité de : ${role}.`, others: 'Qui signe ce document', doneTitle: 'Votre signature est enregistrée', done: 'Vous n’avez rien d’autre à faire. Quand toutes les parties auront signé, un courriel vous donnera le code qui permet de vérifier le document.',
    deadTitle: 'Ce lien ne permet pas de signer', dead: 'Il n’existe pas, il a déjà servi, il est trop ancien ou il a été retiré. Demandez un nouveau lien à l’établissement qui vous l’a envoyé.',
  },
  verify: {
    title: 'Vérifier un document signé', lead: 'Saisissez le code imprimé sur la page de signatures, en bas de chaque page.', code: 'Code de vérification', codeHint: 'Par exemple 7KX2M-0QD9T-C4B1V-W8HZN. Les majuscules et les tirets importent peu.', button: 'Vérifier',
    genuine: 'Ce document est authentique', what: 'Document', signedDocument: 'Empreinte du document signé (SHA-256)', finalDocument: 'Empreinte du PDF complet (SHA-256)', originalDocument: 'Empreinte de l’original sur papier (SHA-256)', coming: 'en préparation', completeOn: 'Complet depuis le', parties: 'Signatures', party: 'Partie', name: 'Nom', on: 'Signé le',
    state: 'Aujourd’hui', compare: 'Comparer un fichier', compareLead: 'Collez l’empreinte SHA-256 du fichier que vous avez reçu.', sha256: 'Empreinte SHA-256', compareButton: 'Comparer', drop: 'Ou choisissez le fichier : son empreinte est calculée dans votre navigateur, il n’est pas envoyé.', file: 'Fichier PDF',
    matches: { signed: 'Ce fichier est exactement le document qui a été signé.', final: 'Ce fichier est exactement le PDF complet, avec sa page de signatures.', original: 'Ce fichier est exactement l’original signé sur papier.', none: 'Ce fichier n’est aucun des fichiers de ce document : il a été modifié, ou c’en est un autre.' },
    notHash: 'Une empreinte SHA-256 compte 64 chiffres et lettres de a à f.', unknownTitle: 'Code inconnu', unknown: 'Aucun document signé ne porte ce code. Vérifiez-le sur le papier : 20 chiffres et lettres.', again: 'Saisir un autre code',
  },
  final: {
    title: 'Page de signatures', lead: 'Chaque partie a signé pour elle-même, à la date indiquée, le document dont l’empreinte suit.', document: 'Document', sha256: 'Empreinte du document signé (SHA-256)', original: 'Empreinte de l’original numérisé (SHA-256)', name: 'Nom', quality: 'Qualité', on: 'Signé le', how: 'De quelle manière', certifies: 'Déclaration',
    verify: 'Vérification', verifyLead: 'Quiconque tient ce document peut vérifier qu’il est authentique, à cette adresse et avec ce code.', address: 'Adresse', code: 'Code', foot: (code: string) => `Vérification : ${code}`, originalSection: 'Original signé', name_: (title: string) => `${title}, signé`,
  },
  duties: { toSign: (count: number): string => `${count} ${documents(count)} à signer` },
  letters: {
    toSign: (title: string, role: string, day: string) => ({ subject: `À signer : ${title}`, body: `Bonjour,\n\nLe document suivant attend votre signature (${role}) : ${title}.\n\nLisez-le et signez-le dans le portail, avant le ${day}.` }),
    link: (title: string, role: string, day: string, link: string) => ({ subject: `À signer : ${title}`, body: `Bonjour,\n\nLe document suivant attend votre signature (${role}) : ${title}.\n\nCe lien personnel l’ouvre :\n${link}\n\nIl signe une seule fois, avant le ${day} et dans les trente jours ; ne le transmettez à personne. L’ouvrir n’engage à rien : vous pourrez lire le document, puis le signer ou refuser.` }),
    refused: (title: string, role: string, name: string, reason: string) => ({ subject: `Refus de signer : ${title}`, body: `Bonjour,\n\n${name} (${role}) a refusé de signer ce document : ${title}.\n\nMotif :\n${reason}\n\nLe document reste à signer tant que l’établissement n’en décide pas autrement.` }),
    void: (title: string) => ({ subject: `N’est plus à signer : ${title}`, body: `Bonjour,\n\nCe document n’est plus à signer : ${title}.\n\nVotre lien personnel ne sert plus, et une signature déjà donnée est sans effet. Si un document le remplace, vous recevrez un nouveau lien.` }),
    complete: (title: string, code: string, address: string) => ({ subject: `Signé par tous : ${title}`, body: `Bonjour,\n\nToutes les parties ont signé ce document : ${title}.\n\nSon code de vérification : ${code}\nÀ vérifier à cette adresse : ${address}` }),
  },
};

export type Words = typeof fr;
