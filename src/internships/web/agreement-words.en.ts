import { plural, writeNumber } from '../../platform/web/index.js';
import type { Words } from './agreement-words.fr.js';

export const en: Words = {
  statuses: { INITIAL: 'Initial training', CONTINUING: 'Continuing training', ALTERNANCE: 'Work-study' },
  terms: {
    startsOn: 'First day of the internship', endsOn: 'Last day of the internship', weeklyHours: 'Hours of presence a week', totalHours: 'Hours of presence in all',
    hostName: 'Host organisation', hostSiret: 'SIRET', hostAddress: 'Address of the place of work', hostCountry: 'Country', hostStaff: 'Staff', hostRepresentative: 'Representative of the host', hostQuality: 'Position of the representative',
    hostEmail: 'E-mail address of the representative', post: 'Department or post', tutorName: 'Tutor', tutorQuality: 'Position of the tutor', tutorEmail: 'E-mail address of the tutor', tutorPhone: 'Telephone of the tutor',
    teacherId: 'Referent teacher', gratuityCents: 'Gratuity an hour', courseHours: 'Hours of teaching in the course, a year',
  },
  clauses: {
    skills: 'Skills to acquire or develop', tasks: 'Tasks entrusted', presence: 'Presence, and any work at night, on a Sunday or a holiday', supervision: 'Supervision by the institution and by the host',
    gratuityPayment: 'Payment of the gratuity', protection: 'Social protection', liability: 'Liability insurance', absences: 'Leave and authorised absences', suspension: 'Suspension and termination',
    validation: 'Validation if interrupted', benefits: 'Benefits: meals, transport, activities', internalRules: 'Internal rules that apply', attestation: 'Attestation at the end',
  },
  standard: {
    skills: '', tasks: '', liability: '',
    presence: 'No presence is planned at night, on a Sunday or on a public holiday.',
    supervision: 'The referent teacher follows the internship and speaks with the tutor at least once. The tutor receives the trainee, supports them and sees that the agreed tasks are entrusted to them.',
    gratuityPayment: 'The gratuity, where it is due, is paid every month, from the first day of the internship.',
    protection: 'The trainee keeps their social protection. An accident during the internship or on the way is reported without delay by the host, which tells the institution.',
    absences: 'The trainee may be absent for the needs of their course. When the internship lasts more than two months they are entitled to leave and authorised absences, agreed with the tutor.',
    suspension: 'Each party may suspend or end the agreement in writing, with reasons, after telling the others. Every change is the object of an amendment.',
    validation: 'If the internship is interrupted for a legitimate reason or with the parties’ consent, the institution validates what was done or proposes something else; the end may be postponed by an amendment.',
    benefits: 'The trainee has access to the canteen or meal vouchers, to the contribution to transport and to social activities on the employees’ terms.',
    internalRules: 'The trainee keeps the internal rules of the host, in particular on hours, hygiene, safety and confidentiality.',
    attestation: 'At the end of the internship the host gives an attestation of the effective length of presence and of the total gratuity paid.',
  },
  parties: { TRAINEE: 'Trainee', HOST: 'Host organisation', INSTITUTION: 'Teaching institution', TEACHER: 'Referent teacher', TUTOR: 'Tutor' },
  number: (number) => `Internship agreement ${number}`,
  amendmentNumber: (number, place) => `Amendment no. ${place} to agreement ${number}`,
  cents: (cents) => new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }).format(cents / 100),
  hours: (hours) => `${writeNumber(hours, 'en')} h`,
  none: 'none',
  become: { amended: (count) => `Its terms were changed by ${count} signed ${plural('en', count, 'amendment', 'amendments')}.`, interrupted: 'The internship is interrupted.', cancelled: 'The agreement was cancelled.' },
  document: {
    title: (number) => `Internship agreement ${number}`, amendmentTitle: (number, place) => `Amendment no. ${place} to internship agreement ${number}`, subtitle: (student, host) => `${student} · ${host}`,
    between: 'Between the parties', institution: 'Teaching institution', student: 'Trainee', studentNumber: 'Student number', status: 'Status', diploma: 'Course', specialty: 'Diploma prepared', host: 'The host organisation', tutor: 'The tutor', teacher: 'The referent teacher',
    when: 'Dates, length and presence', content: 'Content of the internship', gratuity: 'Gratuity', gratuityNone: 'No gratuity is due or paid.', conditions: 'Conditions of the internship', object: 'Object of the amendment', changes: 'What changes', before: 'Before', after: 'After', unchanged: 'Every other clause of the agreement stays unchanged.',
    purpose: 'The internship may not consist in a regular task that belongs to a permanent post (article L124-7 of the Code de l’éducation). The agreement must be signed by every party before the first day of the internship.',
    signBefore: (day) => `Each party signs for itself, before ${day}.`,
  },
  consents: {
    TRAINEE: 'I undertake to follow the internship on the terms of this agreement.',
    HOST: 'I commit the host organisation, and declare that the internship does not consist in a regular task that belongs to a permanent post (L124-7).',
    INSTITUTION: 'I commit the teaching institution.',
    TEACHER: 'I agree to be the referent teacher of this internship.',
    TUTOR: 'I agree to be the tutor of this internship.',
  },
};
