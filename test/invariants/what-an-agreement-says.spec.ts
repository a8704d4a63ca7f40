import { createInstitutionWithJury, type InstitutionWithJury } from '../support/institution.js';
import { signedAmendment, writtenAmendment } from '../support/amendment.js';
import {
  certifiedInternship,
  filedInternship,
  openedInternship,
  signedInternship,
  signingInternship,
} from '../support/internship.js';
import { line } from '../support/legal-chain/index.js';
import { startPortal, type Portal } from '../support/portal.js';
import { refusalBy, WENT_THROUGH } from '../support/filled-database.js';

const STAYS = /^aval: \w+ of \w+ is refused: what is written there stays$/;

describe('the database holds an agreement to what was filed, approved, verified and signed:', () => {
  let portal: Portal;
  let institution: InstitutionWithJury;
  let [written, filed, signing, signed, amended, certified]: string[] = [];
  /** Signed, and still being written. */
  let [amendment, proposed]: string[] = [];
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
    institution = await portal.database.transact(createInstitutionWithJury);
    const days = (startsOn: string, endsOn: string) => ({ terms: { startsOn, endsOn } });
    certified = await certifiedInternship(portal, institution, days('2026-12-14', '2026-12-18'));
    written = await openedInternship(portal, institution);
    filed = await filedInternship(portal, institution, days('2027-01-04', '2027-01-08'));
    signing = await signingInternship(portal, institution, days('2027-01-11', '2027-01-15'));
    signed = await signedInternship(portal, institution, days('2027-01-18', '2027-01-22'));
    proposed = await writtenAmendment(portal, institution, signed, { endsOn: '2027-01-23' });
    amended = await signedInternship(portal, institution, days('2027-02-01', '2027-02-05'));
    amendment = await signedAmendment(portal, institution, amended, { endsOn: '2027-02-06' });
  });
  afterAll(() => portal.stop());
  const said = (...statements: string[]): Promise<string> => refusalBy(portal, ...statements);
  const seqOf = async (id = ''): Promise<number> =>
    (
      await portal.database.read((tx) =>
        tx.row<{ seq: number }>('select max(seq)::int as seq from journal where thing_id = $1', [id]),
      )
    )?.seq ?? 0;
  /** Writes that a thing moves, and what else is written with it. Gives the constraint that refuses it. */
  const moved = async (
    id: string | undefined,
    move: string,
    from: string,
    to: string,
    set = '',
    thing: 'internship' | 'amendment' = 'internship',
  ): Promise<string> => {
    const seq = (await seqOf(id)) + 1;
    return said(
      line(thing, id ?? '', seq, move, from, to),
      `update ${thing}s set state = '${to}', journal_seq = ${seq}${set === '' ? '' : `, ${set}`} where id = '${id}'`,
    );
  };
  const sheetOf = (id = ''): string => `(select id from signature_sheets where thing_id = '${id}')`;
  const termsOf = (id = ''): string => `(select terms_id from internships where id = '${id}')`;

  it('what is right is accepted', async () => {
    expect(await moved(filed, 'approve', 'SUBMITTED', 'TEACHER_APPROVED')).toBe(WENT_THROUGH);
    expect(await moved(signed, 'start', 'SIGNED', 'IN_PROGRESS')).toBe(WENT_THROUGH);
  });

  it('none is in force without the sealed sheet of its own verification', async () => {
    expect(await moved(signing, 'sign', 'SIGNING', 'SIGNED')).toBe('internships_in_force_are_signed');
    expect(await moved(signing, 'sign', 'SIGNING', 'SIGNED', `sheet_id = ${sheetOf(signing)}`)).toBe(
      'internships_sheet_is_sealed',
    );
    expect(await moved(signing, 'sign', 'SIGNING', 'SIGNED', `sheet_id = ${sheetOf(signed)}`)).toBe(
      'aval: the terms of an agreement in force are signed',
    );
    expect(await said(`update internships set sheet_id = null where id = '${signed}'`)).toBe(
      'aval: an agreement in force keeps its signatures, and its start but for an amendment signed before it',
    );
    expect(await moved(filed, 'sign', 'SUBMITTED', 'SIGNED')).toBe('journal_thing_move_from_state_to_state_fkey');
    expect(
      await said(`update internships set state = 'SIGNED', sheet_id = ${sheetOf(signed)} where id = '${filed}'`),
    ).toContain('the terms of an agreement in force are signed');
  });

  it('none is signed on or after the first day of the terms that were verified (R31)', async () => {
    const verified = (terms: string, of: string | undefined, before: string): string =>
      `insert into internship_verifications (terms_id, internship_id, insurance_seen, host_declared, short_acknowledged,
           verified_by, verified_at, sheet_id, sign_before)
       values (${terms}, '${of}', true, true, true, '${institution.registry}', now(), ${sheetOf(signing)},
         '${before}')`;
    const approved = `insert into internship_approvals
       values (${termsOf(filed)}, 'Elles en relèvent.', '${institution.professor}', now())`;
    expect(await said(verified(termsOf(filed), filed, '2027-01-04'))).toContain('internship_verifications');
    const free = `insert into signature_sheets (id, thing, thing_id, title, page, document, paper_id, sha256,
         sign_before, time_zone, keeper_id, opened_at)
      select 'f0000000-0000-4000-8000-000000000001', 'internship', '${filed}', title, page, document, paper_id, sha256,
          '2027-01-06', time_zone, keeper_id, opened_at
        from signature_sheets
       where thing_id = '${signing}'`;
    const late = verified(termsOf(filed), filed, '2027-01-06').replace(
      sheetOf(signing),
      `'f0000000-0000-4000-8000-000000000001'`,
    );
    expect(await said(approved, free, late)).toBe('internship_verifications_sign_before_the_start');
    expect(await said(approved, free, late.replace('2027-01-06', '2027-01-04'))).toBe(
      'internship_verifications_are_signed_by_then',
    );
    expect(await said(free.replace('2027-01-06', '2027-01-04'), late.replace('2027-01-06', '2027-01-04'))).toBe(
      'internship_verifications_follow_approval',
    );
    expect(
      await said(approved, free.replace('2027-01-06', '2027-01-04'), late.replace('2027-01-06', '2027-01-04')),
    ).toBe(WENT_THROUGH);
  });

  it('none is filed incomplete, unfrozen, or less than fifteen days before it starts (R35, R36)', async () => {
    expect(await moved(written, 'submit', 'DRAFT', 'SUBMITTED')).toBe('internships_filed_say_when');
    expect(await said(`update internships set starts_on = '2027-03-01' where id = '${written}'`)).toBe(
      'internships_filed_in_time',
    );
    expect(await said(`update internships set filed_on = '2026-12-21' where id = '${filed}'`)).toBe(
      'internships_filed_in_time',
    );
    expect(await said(`update internships set filed_on = null where id = '${filed}'`)).toBe(
      'internships_filed_in_time',
    );
    const days = `filed_on = '2026-12-19', starts_on = '2027-01-04'`;
    expect(await moved(written, 'submit', 'DRAFT', 'SUBMITTED', days)).toBe('internships_filed_say_all');
    expect(
      await moved(
        written,
        'submit',
        'DRAFT',
        'SUBMITTED',
        `${days}, ends_on = '2027-01-08', teacher_id = '${institution.professor}'`,
      ),
    ).toBe('internships_say_what_was_filed');
    expect(await said(`update internship_terms set frozen_at = now() where id = ${termsOf(written)}`)).toBe(
      'internship_terms_check',
    );
  });

  it('none has another teacher, nor the terms of another agreement', async () => {
    expect(await said(`update internships set teacher_id = '${institution.registry}' where id = '${filed}'`)).toBe(
      'internships_say_what_was_filed',
    );
    expect(await said(`update internships set terms_id = ${termsOf(signing)} where id = '${filed}'`)).toBe(
      'internships_terms_id_key',
    );
  });

  it('none ends a teacher that it does not have', async () => {
    expect(await said(`update internships set teacher_ended_at = now() where id = '${written}'`)).toBe(
      'internships_end_a_teacher_they_have',
    );
  });

  it('frozen terms, approvals, verifications, certificates never change, nor does an agreement go away', async () => {
    for (const change of [`ends_on = '2028-01-01'`, 'frozen_at = null', `clauses = '{}'`])
      expect(await said(`update internship_terms set ${change} where id = ${termsOf(filed)}`)).toMatch(STAYS);
    expect(await said(`update internship_terms set post = 'Un autre' where id = ${termsOf(written)}`)).toBe(
      WENT_THROUGH,
    );
    for (const [table, change] of [
      ['approvals', `comment = 'Rien.'`],
      ['verifications', 'short_acknowledged = false'],
      ['certificates', 'hours = 1'],
    ]) {
      expect(await said(`update internship_${table} set ${change}`)).toMatch(STAYS);
      expect(await said(`delete from internship_${table}`)).toMatch(STAYS);
      expect(await said(`truncate internship_${table} cascade`)).toMatch(STAYS);
    }
    for (const statement of [
      'delete from internships',
      'delete from amendments',
      'truncate internship_terms cascade',
      'truncate amendments cascade',
    ])
      expect(await said(statement)).toMatch(STAYS);
  });

  it('none is approved by another teacher than its own, nor without words (R37)', async () => {
    const approved = (by: string, comment: string): string =>
      `insert into internship_approvals values (${termsOf(filed)}, '${comment}', '${by}', now())`;
    expect(await said(approved(institution.registry, 'Elles en relèvent.'))).toBe(
      'internship_approvals_by_their_teacher',
    );
    expect(await said(approved(institution.professor, ' — '))).toBe('internship_approvals_in_words');
    expect(await said(approved(institution.professor, 'Elles en relèvent.'))).toBe(WENT_THROUGH);
  });

  it('what is in force was signed: as it was verified, or by an amendment', async () => {
    const sent = `update internship_terms
        set ends_on = '2027-01-20', total_hours = 20, frozen_at = now()
      where id = (select terms_id from amendments where id = '${proposed}')`;
    const inForce = `update internships
        set terms_id = (select terms_id from amendments where id = '${proposed}'), ends_on = '2027-01-20'
      where id = '${signed}'`;
    expect(await said(sent, inForce)).toBe('aval: the terms of an agreement in force are signed');
    expect(await said(`update internships set starts_on = '2027-02-02' where id = '${amended}'`)).toContain(
      'its start but for an amendment signed before it',
    );
  });

  it('an amendment in force is signed, on its own sheet, with terms that can change no more, one at a time', async () => {
    expect(await moved(proposed, 'sign', 'DRAFT', 'SIGNED', '', 'amendment')).toBe(
      'journal_thing_move_from_state_to_state_fkey',
    );
    expect(await moved(proposed, 'send', 'DRAFT', 'SIGNING', `object = ' — '`, 'amendment')).toBe(
      'amendments_say_what_they_change',
    );
    expect(await moved(proposed, 'send', 'DRAFT', 'SIGNING', `object = 'La fin est reportée.'`, 'amendment')).toBe(
      'amendments_sent_are_frozen',
    );
    expect(await said(`update amendments set sheet_id = ${sheetOf(amendment)} where id = '${proposed}'`)).toBe(
      'amendments_in_force_are_signed',
    );
    expect(await said(`update amendments set sheet_id = null where id = '${amendment}'`)).toBe(
      'amendments_in_force_are_signed',
    );
    expect(await said(`update amendments set sheet_id = ${sheetOf(signed)} where id = '${amendment}'`)).toBe(
      'amendments_signed_by_their_sheet',
    );
    expect(
      await said(
        `insert into amendments
         select 'f0000000-0000-4000-8000-000000000003', internship_id, 9, object, state, journal_seq, state_since,
             opened_at, terms_id, sheet_id
           from amendments
          where id = '${proposed}'`,
      ),
    ).toContain('amendments_');
  });

  it('none is certified without its certificate, nor the reverse, nor on another’s', async () => {
    expect(await said(`update internships set certificate_id = null where id = '${certified}'`)).toBe(
      'internships_certified_by_their_certificate',
    );
    expect(await said(`update internships set certificate_id = '${certified}' where id = '${signed}'`)).toBe(
      'internships_certified_by_their_certificate',
    );
    expect(
      await said(`update internships set state = 'CERTIFIED', certificate_id = '${certified}' where id = '${signed}'`),
    ).toBe('internships_certified_by_their_certificate');
    expect(
      await said(`update internships set state = 'CERTIFIED', certificate_id = '${signed}' where id = '${signed}'`),
    ).toMatch(/internships_(certificate_is_written|state_is_in_the_journal)/);
  });
});
