import { plural } from '../../platform/web/index.js';
import type { Words } from './words.fr.js';

const documents = (count: number): string => plural('en', count, 'document', 'documents');

export const en: Words = {
  states: { open: 'Being signed', complete: 'Signed by all', void: 'Void' },
  list: {
    title: 'Signatures', lead: 'The documents you sign, and those you follow.', none: 'No document.', noneWhat: 'When a document awaits your signature it will be here, and a letter will tell you.',
    document: 'Document', mine: 'From you', before: 'Before', state: 'State', toSign: 'To sign', signed: 'Signed', followed: 'Followed', signatures: 'Signatures', count: (signed, all) => `${signed} of ${all}`,
  },
  card: {
    title: 'Signatures', awaited: 'Awaited', signed: 'Signed', refused: 'Refused', before: (day) => `Every signature is given before ${day}.`,
    complete: (day) => `Every party has signed. Complete on ${day}.`, void: (day, reason) => `Void since ${day}: ${reason}`, voidKept: 'The signatures given stay in the history; they bind nobody any more.',
    see: 'Read and sign', read: 'Read the document', final: 'The signed document (PDF)', finalComing: 'The signed document is being prepared: it will be here in a moment.', original: 'The original signed on paper (PDF)', code: 'Verification code', verify: 'Verify',
    signedOn: (day) => `on ${day}`, refusedOn: (day, reason) => `Refused on ${day}: ${reason}`,
    link: 'Personal link', linkNone: 'No link yet.', linkLives: (day) => `Link good until ${day}.`, linkEnded: (day) => `Link ended on ${day}.`, linkHanded: (name, day) => `Handed over by ${name} on ${day}.`,
    linkAgain: 'Make a new link', linkFirst: 'Make a link', revoke: 'Withdraw the link', about: (role) => `(${role})`, paper: 'Record an original signed on paper',
  },
  how: {
    account: 'with their account', link: 'by a personal link, sent to their e-mail address', handed: (name, day) => `by a personal link, handed over by ${name} on ${day}`, paper: (name) => `on paper, date certified by ${name}`,
  },
  sheet: {
    headings: { open: 'Document to be signed', complete: 'Signed document', void: 'Void document' }, hash: 'Fingerprint of the document (SHA-256)', pdf: 'Open the document as a PDF', back: 'Back to the file',
    signAs: (role) => `Sign: ${role}`, name: 'Full name', quality: 'Capacity', qualityHint: 'Your position, or in what capacity you sign.', button: 'Sign this document',
    onBehalf: (name) => `For ${name}`, irrevocable: 'A signature given can no longer be withdrawn.', refuse: 'Refuse to sign', alsoAs: (role) => `Sign also: ${role}`, before: (day) => `To be signed before ${day}.`,
  },
  refusal: {
    title: 'Refuse to sign', lead: 'Your refusal and its reason are passed on to the institution and to the parties who have an account. You may still sign if you change your mind.', reason: 'Reason', button: 'Refuse',
  },
  link: {
    title: 'Personal link', lead: (name, email) => `${name} signs without an account, by a personal link sent to ${email}.`, send: 'A new link goes to this address. The one before it no longer works.', button: 'Send a new link',
    handOver: 'This portal sends no e-mail. You may prepare a link and hand it over yourself. Your name and the date will be printed on the page of signatures.', handButton: 'Prepare a link to hand over',
    give: (name) => `Hand this link to ${name}, and to nobody else. It is shown once and works once.`, shown: 'Link to hand over',
    revokeTitle: 'Withdraw the link', revokeLead: (name) => `The link of ${name} will no longer allow signing. You may send another.`, revoke: 'Withdraw the link',
  },
  paper: {
    title: 'Record a signed original', lead: 'For a document signed on paper or with another tool: upload the scanned original, and the date of each signature.', file: 'Signed original, as a PDF', fileHint: 'Every page, signatures included.',
    day: (role, name) => `Date of the signature: ${role}, ${name}`, certified: 'I certify that this is the original of this document, and that each date stands on it.', button: 'Record the original', same: 'Fingerprint of the document to be signed (SHA-256)',
  },
  sign: {
    lead: (role) => `You sign as: ${role}.`, others: 'Who signs this document', doneTitle: 'Your signature is recorded', done: 'There is nothing else to do. When every party has signed, an e-mail will give you the code by which the document is verified.',
    deadTitle: 'This link does not allow signing', dead: 'It does not exist, was used already, is too old or was withdrawn. Ask the institution that sent it for a new one.',
  },
  verify: {
    title: 'Verify a signed document', lead: 'Enter the code printed on the page of signatures, at the foot of every page.', code: 'Verification code', codeHint: 'For example 7KX2M-0QD9T-C4B1V-W8HZN. Capitals and hyphens do not matter.', button: 'Verify',
    genuine: 'This document is genuine', what: 'Document', signedDocument: 'Fingerprint of the signed document (SHA-256)', finalDocument: 'Fingerprint of the whole PDF (SHA-256)', originalDocument: 'Fingerprint of the original on paper (SHA-256)', coming: 'being prepared', completeOn: 'Complete since', parties: 'Signatures', party: 'Party', name: 'Name', on: 'Signed on',
    state: 'Today', compare: 'Compare a file', compareLead: 'Paste the SHA-256 fingerprint of the file you received.', sha256: 'SHA-256 fingerprint', compareButton: 'Compare', drop: 'Or choose the file: its fingerprint is computed in your browser, and the file is not sent.', file: 'PDF file',
    matches: { signed: 'This file is exactly the document that was signed.', final: 'This file is exactly the whole PDF, with its page of signatures.', original: 'This file is exactly the original signed on paper.', none: 'This file is none of the files of this document: it was changed, or it is another one.' },
    notHash: 'A SHA-256 fingerprint has 64 digits and letters from a to f.', unknownTitle: 'Unknown code', unknown: 'No signed document bears this code. Check it on the paper: 20 digits and letters.', again: 'Enter another code',
  },
  final: {
    title: 'Page of signatures', lead: 'Each party signed for itself, on the day shown, the document whose fingerprint follows.', document: 'Document', sha256: 'Fingerprint of the signed document (SHA-256)', original: 'Fingerprint of the scanned original (SHA-256)', name: 'Name', quality: 'Capacity', on: 'Signed on', how: 'How', certifies: 'Statement',
    verify: 'Verification', verifyLead: 'Whoever holds this document can verify that it is genuine, at this address and with this code.', address: 'Address', code: 'Code', foot: (code) => `Verification: ${code}`, originalSection: 'Signed original', name_: (title) => `${title}, signed`,
  },
  duties: { toSign: (count) => `${count} ${documents(count)} to sign` },
  letters: {
    toSign: (title, role, day) => ({ subject: `To sign: ${title}`, body: `Hello,\n\nThe following document awaits your signature (${role}): ${title}.\n\nRead and sign it in the portal, before ${day}.` }),
    link: (title, role, day, link) => ({ subject: `To sign: ${title}`, body: `Hello,\n\nThe following document awaits your signature (${role}): ${title}.\n\nThis personal link opens it:\n${link}\n\nIt signs once, before ${day} and within thirty days; pass it on to nobody. Opening it commits you to nothing: you may read the document, then sign it or refuse.` }),
    refused: (title, role, name, reason) => ({ subject: `Refusal to sign: ${title}`, body: `Hello,\n\n${name} (${role}) refused to sign this document: ${title}.\n\nReason:\n${reason}\n\nThe document remains to be signed unless the institution decides otherwise.` }),
    void: (title) => ({ subject: `No longer to be signed: ${title}`, body: `Hello,\n\nThis document is no longer to be signed: ${title}.\n\nYour personal link no longer opens anything, and a signature already given has no effect. If a document replaces it, you will receive a new link.` }),
    complete: (title, code, address) => ({ subject: `Signed by all: ${title}`, body: `Hello,\n\nEvery party has signed this document: ${title}.\n\nIts verification code: ${code}\nTo be verified at this address: ${address}` }),
  },
};
