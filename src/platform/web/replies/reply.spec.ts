import { StoreAway } from '../../files/index.js';
import { isFullDisk } from './full-disk.js';
import { isOutage } from './outage.js';
import { rangeOf } from './prepare-file.js';
import { isOwnPath, ownPath } from './addresses.js';

describe('where an act leads', () => {
  it.each(['/', '/reports/1?after=x#top', '/reports/é'])('%s is ours', (path) => {
    expect(isOwnPath(path)).toBe(true);
  });
  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'reports',
    '',
    '/a\r\nSet-Cookie: x=1',
    '/a\\b',
  ])('%j is not', (path) => {
    expect(isOwnPath(path)).toBe(false);
    expect(() => ownPath(path)).toThrow('Not a path of the portal');
  });
});

describe('a part of a file', () => {
  it.each([
    ['bytes=0-4', { start: 0, end: 4 }],
    ['bytes=5-', { start: 5, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    ['bytes=8-80', { start: 8, end: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=5-2', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=0-1,3-4', undefined],
    ['Bytes= 0-4 ', { start: 0, end: 4 }],
    ['bytes=4', undefined],
    ['bytes=-', undefined],
    ['bytes=--1', undefined],
    ['bytes=a-b', undefined],
    ['bytes=0-99999999999999999999999', { start: 0, end: 9 }],
    ['', undefined],
    ['lines=1-2', undefined],
    [undefined, undefined],
  ])('%s of ten bytes', (header, range) => {
    expect(rangeOf(header, 10)).toEqual(range);
  });
  it.each([
    ['bytes=0-', 'unsatisfiable'],
    ['bytes=0-0', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=-5', undefined],
  ])('%s of none', (header, range) => {
    expect(rangeOf(header, 0)).toEqual(range);
  });
});

describe('what breaks', () => {
  it('is an outage when the database cannot be reached, however deep it is said', () => {
    expect(
      isOutage(Object.assign(new Error('x'), { driverError: Object.assign(new Error('y'), { code: '57P01' }) })),
    ).toBe(true);
    expect(isOutage(new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]))).toBe(true);
    expect(isOutage(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isOutage(new Error('Query read timeout'))).toBe(true);
    expect(isOutage(Object.assign(new Error('open'), { code: 'EMFILE' }))).toBe(true);
  });
  it('is one when what keeps the files does not answer', () => {
    expect(isOutage(new Error('not kept', { cause: new StoreAway('silent') }))).toBe(true);
  });
  it('is a bug otherwise', () => {
    expect(isOutage(Object.assign(new Error('duplicate key'), { code: '23505' }))).toBe(false);
    expect(isOutage(undefined)).toBe(false);
    expect(isFullDisk(new Error('not kept', { cause: Object.assign(new Error('write'), { code: 'ENOSPC' }) }))).toBe(
      true,
    );
    expect(isFullDisk(Object.assign(new Error('x'), { driverError: { code: '53100' } }))).toBe(true);
    expect(isFullDisk(new Error('full of joy'))).toBe(false);
  });
});
