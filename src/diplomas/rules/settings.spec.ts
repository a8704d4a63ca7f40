import { SETTINGS, settingsFrom } from './settings.js';

describe('the settings of the institution', () => {
  it('are the defaults until something is set', () => {
    expect(settingsFrom({})).toMatchObject({ opinionWithin: 30, reasoningLength: 80, proposalVisible: 1 });
  });
  it('take what was set, within its bounds', () => {
    expect(settingsFrom({ opinionWithin: 45 }).opinionWithin).toBe(45);
  });
  it.each([[-1], [SETTINGS.opinionWithin.most + 1], ['45'], [12.5], [null]])(
    'fall back to the default for %p',
    (value) => {
      expect(settingsFrom({ opinionWithin: value }).opinionWithin).toBe(30);
    },
  );
});
