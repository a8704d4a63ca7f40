import type { Words } from './words.fr.js';

export const qualities: Words['qualities'] = {
  teacher: 'teacher',
  researcher: 'researcher',
  qualified: 'qualified person',
};

export const agreed: Words['agreed'] = {
  president: 'president',
  signsAs: 'President of the jury',
  substituteSignsAs: 'Substitute chair of the jury',
  present: 'present',
  absent: 'absent',
  professor: 'Professor',
  appointed: 'You are appointed to',
  convened: 'You are convened',
};
