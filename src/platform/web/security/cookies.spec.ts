import { Cookies } from './cookies.js';

describe('a cookie of the portal', () => {
  it('is tied to its very host over https', () => {
    const cookies = new Cookies({ publicUrl: 'https://aval.example.fr' });
    expect(cookies.header({ name: 'session', value: 'a b', seconds: 60 })).toBe(
      '__Host-aval-session=a%20b; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure',
    );
  });
  it('works without https on one’s own machine', () => {
    expect(new Cookies({}).header({ name: 'session', value: 'x' })).toBe(
      'aval-session=x; Path=/; HttpOnly; SameSite=Lax',
    );
  });
  it('is read by its whole name, and a broken one is none', () => {
    const cookies = new Cookies({});
    expect(cookies.read({ headers: { cookie: 'x-aval-session=no; aval-session=a%20b' } }, 'session')).toBe('a b');
    expect(cookies.read({ headers: { cookie: 'aval-session=%E0%A4%A' } }, 'session')).toBeUndefined();
    expect(cookies.read({ headers: {} }, 'session')).toBeUndefined();
  });
});
