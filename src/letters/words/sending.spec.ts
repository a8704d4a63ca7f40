import { sayUnsent, type Sending } from './sending.js';

const NOW = new Date('2026-11-30T08:00:00Z');
const waiting: Sending = { sentAt: null, droppedAt: null, unsentAt: null, failure: null };

describe('what is said of a letter’s sending', () => {
  it('is nothing when it left, when it was not wanted any more, and before the first try', () => {
    for (const one of [
      waiting,
      { ...waiting, sentAt: NOW },
      { ...waiting, droppedAt: NOW, failure: 'silent' as const },
    ])
      expect(sayUnsent(one, 'fr')).toBeUndefined();
  });

  it('says why it has not left yet, and that it will be tried again', () => {
    expect(sayUnsent({ ...waiting, failure: 'silent' }, 'fr')).toBe(
      'pas encore envoyé\u00a0: le serveur de courrier ne répond pas\u202f; nouvel essai prévu',
    );
  });

  it('says that it was not sent, and why', () => {
    expect(sayUnsent({ ...waiting, unsentAt: NOW, failure: 'recipient' }, 'fr')).toBe(
      'non envoyé\u00a0: le serveur de courrier refuse cette adresse électronique',
    );
    expect(sayUnsent({ ...waiting, unsentAt: NOW, failure: 'recipient' }, 'en')).toBe(
      'not sent: the mail server refuses this e-mail address',
    );
  });
});
