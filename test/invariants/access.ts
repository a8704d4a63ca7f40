/** The kinds of people of the portal: by their seats, an enrolment, or an appointment to a session. */
export type Kind =
  | 'student'
  | 'registry'
  | 'coordinator'
  | 'professor'
  | 'secretary'
  | 'member'
  | 'appeals'
  | 'general-administrator'
  | 'administrator';

/**
 * Who may get something else than « not yours » (403) or « not found » (404) at an address, of things they have to do
 * with: everyone, and why; whoever is signed in; or these kinds of people.
 */
export type Access = { readonly everyone: string } | 'signed in' | readonly Kind[];
