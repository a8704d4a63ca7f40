import { describeFailure, withoutParticulars } from './describe-failure.js';

describe('a failure that is kept and shown', () => {
  it('says what kind of error it is, and its code', () => {
    expect(describeFailure(new TypeError('x is not a function'))).toBe('TypeError: x is not a function');
    expect(describeFailure(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }))).toBe(
      'connect ECONNREFUSED',
    );
    expect(describeFailure(Object.assign(new Error('gone'), { code: 'ECONNRESET' }))).toBe('gone (ECONNRESET)');
  });

  it('names the constraint that PostgreSQL refused by, and not the value', () => {
    const driverError = Object.assign(new Error('invalid input syntax for type uuid: "Inès Caradec"'), {
      severity: 'ERROR',
      code: '22P02',
      routine: 'string_to_uuid',
    });
    expect(describeFailure(driverError)).toBe('PostgreSQL 22P02 string_to_uuid');
    expect(describeFailure(Object.assign(new Error('wrapped'), { driverError }))).toBe(
      'PostgreSQL 22P02 string_to_uuid',
    );
  });

  it('keeps no address, no token and nothing that was quoted', () => {
    expect(
      describeFailure(
        new Error(
          '554 <ines@aval.example> said "Bonjour" at https://aval.example/sign/abc, A1b2C3d4E5f6G7h8I9j0K1l2M3n4',
        ),
      ),
    ).toBe('554 <…> said … at … …');
  });

  it('keeps the number of a thing, by which it is found', () => {
    const id = '7f8f0e5e-65cf-4d9b-9a0d-1f2e3d4c5b6a';
    expect(describeFailure(new Error(`Nothing is known of ${id}.`))).toBe(`Nothing is known of ${id}.`);
  });

  it('keeps where it was thrown', () => {
    const error = new Error('of "somebody"');
    expect(withoutParticulars(error).message).toBe('of …');
    expect(withoutParticulars(error).stack).toContain('describe-failure.spec');
    expect(withoutParticulars(error).stack).not.toContain('somebody');
  });

  it('is something even when what was thrown says nothing', () => {
    expect(describeFailure(new Error(''))).toBe('An error without words.');
    expect(describeFailure('oops')).toBe('Something that is not an error was thrown.');
  });
});
