/** What every list of things that students open for a diploma shows of one of them. */
export interface ListLine<State extends string> {
  readonly id: string;
  readonly number: string;
  readonly state: State;
  readonly stateSince: Date;
  readonly student: string;
  readonly diplomaFr: string;
  readonly diplomaEn: string;
  readonly centre: string;
  /** Of the centre: its days are told by its clock. */
  readonly timeZone: string;
}
