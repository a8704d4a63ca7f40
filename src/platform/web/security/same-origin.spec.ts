import { comesFromElsewhere } from './same-origin.js';

const ourOrigins = ['https://aval.example.fr'];

describe('an act from elsewhere', () => {
  it.each([
    ['another site’s page', { secFetchSite: 'cross-site', origin: 'https://evil.example' }],
    ['another origin of our own site', { secFetchSite: 'same-site', origin: 'https://other.example.fr' }],
    ['an old browser on another site', { origin: 'https://evil.example' }],
    ['a frame without an origin', { origin: 'null' }],
    ['our address without its lock', { origin: 'http://aval.example.fr' }],
  ])('%s is refused', (_who, said) => {
    expect(comesFromElsewhere({ method: 'POST', ourOrigins, ...said })).toBe(true);
  });
  it.each([
    ['our own page', 'POST', { secFetchSite: 'same-origin' }],
    ['an old browser on our own page', 'POST', { origin: 'https://aval.example.fr' }],
    ['a program', 'DELETE', {}],
    ['a link from elsewhere', 'GET', { secFetchSite: 'cross-site' }],
  ])('%s passes', (_who, method, said) => {
    expect(comesFromElsewhere({ method, ourOrigins, ...said })).toBe(false);
  });
});
