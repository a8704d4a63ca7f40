import { plural } from '../../platform/web/index.js';

const remedies =
  'Vous pouvez, dans les deux mois qui suivent cette notification, former un recours administratif auprès du jury, depuis la page de votre dossier ; deux mois de silence valent rejet. Vous pouvez aussi saisir le tribunal administratif dans les deux mois de la notification de la décision, ou du rejet de votre recours.';

export const letters = {
  granted: (facts: { number: string; diploma: string; credits: number; reasons: string; minutes: string }) => ({
    subject: `Demande de diplôme ${facts.number} : crédits validés`,
    body: `Bonjour,\n\nLe jury national a validé vos crédits d’expérience professionnelle : ${facts.credits} ${plural('fr', facts.credits, 'crédit', 'crédits')}, pour « ${facts.diploma} » (${facts.minutes}).\n\nMotifs :\n${facts.reasons}\n\nVotre demande de diplôme est accordée.`,
  }),
  refused: (facts: { number: string; diploma: string; reasons: string; minutes: string }) => ({
    subject: `Demande de diplôme ${facts.number} : décision du jury national`,
    body: `Bonjour,\n\nLe jury national n’a pas validé vos crédits d’expérience professionnelle pour « ${facts.diploma} » (${facts.minutes}).\n\nMotifs :\n${facts.reasons}\n\nVoies et délais de recours. ${remedies}\n\nVous pouvez aussi ouvrir un nouveau dossier à la suite de celui-ci : il reprend ce qui reste vrai.`,
  }),
  deferred: (facts: { number: string; points: string; due: string; minutes: string }) => ({
    subject: `Demande de diplôme ${facts.number} : complément demandé par le jury`,
    body: `Bonjour,\n\nLe jury national ajourne sa décision et vous demande, pour le ${facts.due} (${facts.minutes}) :\n\n${facts.points}\n\nRépondez à chaque point dans votre dossier, déposez-le, puis renouvelez votre demande.`,
  }),
  reworded: (facts: { number: string; minutes: string; due: string; reasons: string }) => ({
    subject: `Demande de diplôme ${facts.number} : décision rectifiée`,
    body: `Bonjour,\n\nUn procès-verbal rectificatif (${facts.minutes}) corrige les motifs de la décision du jury sur votre demande ; son sens ne change pas.\n\n${facts.reasons}${facts.due ? `\n\nLe complément est attendu pour le ${facts.due}.` : ''}`,
  }),
  convened: (facts: {
    number: string;
    jury: string;
    day: string;
    place: string;
    appointed: string;
    willBeRecused: string;
  }) => ({
    subject: `${facts.jury} : session du ${facts.day}`,
    body: `Bonjour,\n\n${facts.appointed} la session ${facts.number} du ${facts.jury}, le ${facts.day}, ${facts.place}. Les dossiers inscrits se lisent dans le portail au fil de leur inscription.\n\nSi un dossier vous concerne (même employeur, lien avec l’élève), signalez-le au secrétariat : ${facts.willBeRecused}.`,
  }),
  locked: (facts: { number: string; jury: string; day: string }) => ({
    subject: `${facts.jury} : liste arrêtée pour le ${facts.day}`,
    body: `Bonjour,\n\nLa liste des dossiers de la session ${facts.number} est arrêtée.`,
  }),
  toSign: (facts: { number: string }) => ({
    subject: `Session ${facts.number} : procès-verbal à signer`,
    body: `Bonjour,\n\nLa délibération de la session ${facts.number} est close. Son procès-verbal attend votre signature.`,
  }),
  cancelled: (facts: { number: string; jury: string; day: string; reason: string }) => ({
    subject: `${facts.jury} : session du ${facts.day} annulée`,
    body: `Bonjour,\n\nLa session ${facts.number} est annulée :\n\n${facts.reason}`,
  }),
  appealFiled: (facts: { file: string }) => ({
    subject: `Recours sur le dossier ${facts.file}`,
    body: `Bonjour,\n\nUn recours administratif vient d’être déposé sur le dossier ${facts.file}. Deux mois de silence vaudraient rejet.`,
  }),
  appealMoved: (facts: { file: string; state: string; reason: string; isRejected: boolean }) => ({
    subject: `Votre recours sur le dossier ${facts.file} : ${facts.state}`,
    body: `Bonjour,\n\nVotre recours sur le dossier ${facts.file} est maintenant : ${facts.state}.${facts.reason ? `\n\n${facts.reason}` : ''}${facts.isRejected ? '\n\nVous pouvez saisir le tribunal administratif dans les deux mois de la notification de ce rejet.' : ''}`,
  }),
};
