import type { Words } from './words.fr.js';

export const presence: Words['presence'] = {
  title: 'My attendance',
  lead: 'Each member signs their own attendance: a decision was annulled for want of a signed list. Nobody signs for another.',
  sign: { room: 'I am in the room: I sign', distance: 'I am at a distance: I sign' },
  signed: (how, time) => `Attendance signed at ${time}, ${how}.`,
  how: { room: 'in the room', distance: 'at a distance' },
  onPaper: 'on the certified sheet of paper',
  left: (time) => `left at ${time}`,
  excused: 'legitimate reason recorded',
  link: 'Sign my attendance',
  page: 'My attendance and how the jury sits',
  whoIsThere: 'Who is there',
  notYet: 'has not signed yet',
};

export const distance: Words['distance'] = {
  title: 'Sitting at a distance',
  lead: 'The president may decide that members sit at a distance, by video or telephone, if each is identified and what is said stays confidential. Half of the members at least must then take part.',
  means: 'By what means',
  byMeans: { video: 'video conference', audio: 'telephone conference' },
  certify: 'Each is identified, and what is said stays confidential',
  button: 'Decide that members may sit at a distance',
  decided: (means, name) => `Members may sit at a distance, by ${means}, as ${name} decided.`,
  none: 'The jury sits in the room: the president has not decided that members sit at a distance.',
};

export const absences: Words['absences'] = {
  title: 'Attendance and quorum',
  lead: 'Each member signs their own attendance, from the page of the session. Note here the legitimate reasons for absences, and who left.',
  signed: (how, time) => `Attendance signed at ${time}, ${how}.`,
  waits: 'Attendance not signed yet.',
  reason: 'Legitimate reason for the absence',
  left: 'Left the sitting',
  save: 'Save',
  deliberate: 'Save and open the deliberation',
};

export const sheets: Words['sheets'] = {
  title: 'Attendance sheet signed on paper',
  lead: 'For members who signed on paper: add the signed sheet, the president certifies who signed it.',
  file: 'Signed sheet (PDF)',
  add: 'Add the sheet',
  certified: (name) => `certified by ${name}`,
  waits: 'waits for the president’s certificate',
  who: 'Members who signed this sheet',
  certify: 'Certify that these members signed it',
};

export const sitting: Words['sitting'] = {
  title: 'Who sits on this file',
  recusedMember: { feminine: 'one member recused', masculine: 'one member recused', neutral: 'one member recused' },
  recusedMembers: (count) => `${count} members recused`,
  present: (present, members) => `${present} of ${members} present`,
  reached: (counted) => `${counted}: the quorum is reached.`,
  missed: (counted, quorum) => `${counted}: the quorum (${quorum}) is not reached.`,
  chairs: (name) => `${name} chairs.`,
  noChair: 'Nobody can chair on this file.',
  toPutBack: 'This file cannot be decided: put it back, with a reason. The others go on.',
  sat: (names) => `Who sat: ${names}.`,
  toConfirm: (name) => `Prepared: it is taken once ${name} confirms it.`,
  toConfirmTag: 'to be confirmed',
  confirmed: (name, moment) => `Confirmed by ${name}, who chaired, on ${moment}.`,
  confirm: 'Confirm this decision',
  putBack: 'Put this file back',
  putBackLead:
    'The file leaves this session without a decision: it falls back to its opinion and may be put before another. The student is told, with the reason.',
  putBackReason: 'Reason',
  putBackButton: 'Put this file back',
  putBackTitle: 'Files put back',
};
